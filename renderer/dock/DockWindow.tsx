// The practice dock on its wire.
import type { Station } from '#contract/contract.ts';
import { useLive, useStation } from '../client/use-live.ts';
import { Dock } from './Dock.tsx';

const openView = (station: Station, signal: AbortSignal) => station.dock.view(undefined, { signal });

export function DockWindow() {
  const link = useStation();
  return <Dock link={link} view={useLive(link, openView)} />;
}
