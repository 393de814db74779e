// The joining page on its wire to this machine's relay.
import type { Station } from '#contract/contract.ts';
import { useLive, useStation } from '../client/use-live.ts';
import { App } from './App.tsx';
import { relayOf } from './relay.ts';

const openView = (station: Station, signal: AbortSignal) => relayOf(station).join.view(undefined, { signal });

export function JoinWindow() {
  const link = useStation();
  return <App link={link} view={useLive(link, openView)} />;
}
