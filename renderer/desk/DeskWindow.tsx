// The desk on its wire: follows the station's view, and knows when it no longer does.
import type { Station } from '#contract/contract.ts';
import { useLive, useStation } from '../client/use-live.ts';
import { App } from './App.tsx';
import { useIsLost } from './contact/use-contact.ts';
import { stamped } from './time/desk-clock.ts';

const openView = async (station: Station, signal: AbortSignal) =>
  stamped(await station.desk.view(undefined, { signal }), () => performance.now());

export function DeskWindow() {
  const link = useStation();
  const live = useLive(link, openView);
  return <App link={link} live={live} isLost={useIsLost(link, live)} />;
}
