// One try to reach the station: is it there, is it the pinned one, and does it take us? Answers soon, whatever happens.
import type { WebSocket } from 'ws';
import { dial } from '../lan/dial.ts';
import type { Identity } from '../lan/identity.ts';
import { PROTOCOL, WIRE_PATH } from '../lan/protocol.ts';

export type Target = { host: string; port: number; fingerprint: string; identity: Identity };

export type Opened =
  | { is: 'open'; socket: WebSocket }
  /** Nobody answers there, or not as a station does. */
  | { is: 'unreachable' }
  /** Somebody answers, but not with the pinned key. Nothing was said to them. */
  | { is: 'another-station' }
  | { is: 'closed'; code: number };

/** A cable that was put back must not find us waiting for an answer that was lost before. */
export const TRY_MS = 2_000;

/** A station answers an unwanted wire with a close, and a wanted one with nothing; the pong comes after either. */
function accepted(socket: WebSocket): Promise<Opened> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => socket.terminate(), TRY_MS);
    socket.on('error', () => socket.terminate());
    socket.once('close', (code) => {
      clearTimeout(giveUp);
      resolve({ is: 'closed', code });
    });
    socket.once('pong', () => {
      clearTimeout(giveUp);
      resolve({ is: 'open', socket });
    });
    socket.ping();
  });
}

export async function openWire({ host, port, fingerprint, identity }: Target): Promise<Opened> {
  const dialled = await dial({
    address: host,
    port,
    path: WIRE_PATH,
    protocol: PROTOCOL,
    identity,
    pinned: fingerprint,
    withinMs: TRY_MS,
  });
  if (dialled.ok) return accepted(dialled.socket);
  return { is: dialled.refusal === 'other-station' ? 'another-station' : 'unreachable' };
}
