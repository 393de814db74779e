// The wall screen on its wire: follows the station's view, and knows when it no longer does.
import type { Station } from '#contract/contract.ts';
import { useIsLost } from '../client/use-contact.ts';
import { useLive, useStation } from '../client/use-live.ts';
import { App } from './App.tsx';
import { CrashGuard } from './CrashGuard.tsx';

const openView = (station: Station, signal: AbortSignal) => station.display.view(undefined, { signal });

export function DisplayWindow() {
  const link = useStation();
  const view = useLive(link, openView);
  const isLost = useIsLost(link, openView, view);
  return (
    <CrashGuard>
      <App view={view} isLost={isLost} />
    </CrashGuard>
  );
}
