// The wire to the host: a MessagePort that the preload hands over, and hands over again after every host restart.
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { Station } from '#contract/contract.ts';

export type Link = { state: 'connected'; station: Station } | { state: 'lost' };

type Listener = (link: Link) => void;

let current: Link = { state: 'lost' };
const listeners = new Set<Listener>();

function become(link: Link): void {
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
