// The kiosk on its wire: follows the station's view, and stands up again whatever happens to a screen.
import { useEffect, useLayoutEffect } from 'react';
import type { Station } from '#contract/contract.ts';
import { useLive, useStation } from '../client/use-live.ts';
import { App } from './App.tsx';
import { CrashGuard } from './CrashGuard.tsx';
import { markPainted } from './painted.ts';
import { guardRepeats } from './repeat-guard.ts';

const openView = (station: Station, signal: AbortSignal) => station.kiosk.view(undefined, { signal });

export function KioskWindow() {
  const link = useStation();
  const view = useLive(link, openView);
  const isReady = view !== null;
  useEffect(() => guardRepeats(document), []);
  useLayoutEffect(() => {
    if (isReady) markPainted('kiosk-ready');
  }, [isReady]);
  return (
    <CrashGuard view={view}>
      <App link={link} view={view} />
    </CrashGuard>
  );
}
