// The desk on its wire: follows the station's view, and knows when it no longer does.
import type { Station } from '#contract/contract.ts';
import { useLostSince } from '../client/use-contact.ts';
import { useLive, useStation } from '../client/use-live.ts';
import { App } from './App.tsx';
import type { ThisBrowser } from './browser/this-browser.ts';
import { stamped } from './time/desk-clock.ts';

const openView = async (station: Station, signal: AbortSignal) =>
  stamped(await station.desk.view(undefined, { signal }), () => performance.now());

export function DeskWindow({ browser }: { browser: ThisBrowser | null }) {
  const link = useStation();
  const live = useLive(link, openView);
  return <App link={link} live={live} lostSinceMs={useLostSince(link, openView, live)} browser={browser} />;
}
