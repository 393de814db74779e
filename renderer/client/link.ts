// What a window holds in its hand: the station, or nothing. In the app the preload hands over a MessagePort, and again
// after every host restart; a desk in a browser brings its own wire (socket-link.ts).
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { BrowserRefused } from '#contract/browser.ts';
import type { Station } from '#contract/contract.ts';

export type Link =
  | { state: 'connected'; station: Station }
  /** `because`: the station has said no, and waiting for the network does not help. */
  | { state: 'lost'; because?: BrowserRefused };

type Listener = (link: Link) => void;

let current: Link = { state: 'lost' };
const listeners = new Set<Listener>();

export function become(link: Link): void {
  current = link;
  for (const listener of listeners) listener(link);
}

/** A call on a dead port never settles by itself, so its closing is watched and tells every window part. */
function take(port: MessagePort): void {
  const link: Link = { state: 'connected', station: createORPCClient(new RPCLink({ port })) };
  port.addEventListener('close', () => {
    if (current === link) become({ state: 'lost' });
  });
  port.start();
  become(link);
}

window.addEventListener('message', (event) => {
  const port = event.ports[0];
  if (event.source === window && event.data === 'ringeklokke-port' && port) take(port);
});

export const currentLink = (): Link => current;

export function onLink(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
