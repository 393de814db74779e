// From a joining machine to a station: TLS first, then the station's key is looked at, and only then anything is said.
import tls, { type TLSSocket } from 'node:tls';
import { WebSocket } from 'ws';
import { fingerprintOf, type Identity } from './identity.ts';
import { ALPN, HANDSHAKE_MS, SILENCE_MS, STATION_FRAME_BYTES_MAX, STATION_NAME } from './protocol.ts';

export type Dial = {
  address: string;
  port: number;
  /** WIRE_PATH or PAIR_PATH. */
  path: string;
  protocol: string;
  identity: Identity;
  /** The station's fingerprint; null only while pairing, where the code proves the station afterwards. */
  pinned: string | null;
  /** For each of the two steps: TCP with TLS, and the upgrade. */
  withinMs?: number;
};

export type Dialled =
  | { ok: true; socket: WebSocket; stationFingerprint: string }
  /** other-station: somebody else answers at that address. */
  | { ok: false; refusal: 'unreachable' | 'other-station' };

type Secured = { socket: TLSSocket; stationFingerprint: string };

function secure({ address, port, identity, withinMs = HANDSHAKE_MS }: Dial): Promise<Secured | null> {
  return new Promise((resolve) => {
    const socket = tls.connect({
      host: address,
      port,
      cert: identity.certPem,
      key: identity.keyPem,
      minVersion: 'TLSv1.3',
      ALPNProtocols: [ALPN],
      // No authority signed it: the key itself is compared, below.
      rejectUnauthorized: false,
    });
    const giveUp = setTimeout(() => socket.destroy(), withinMs);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => {
      clearTimeout(giveUp);
      resolve(null);
    });
    socket.once('secureConnect', () => {
      clearTimeout(giveUp);
      const shown = socket.getPeerCertificate();
      if (shown?.raw) resolve({ socket, stationFingerprint: fingerprintOf(shown) });
      else socket.destroy();
    });
  });
}

function upgrade(
  { path, protocol, withinMs = HANDSHAKE_MS }: Dial,
  secured: TLSSocket,
): Promise<WebSocket | null> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`wss://${STATION_NAME}${path}`, protocol, {
      createConnection: () => secured,
      perMessageDeflate: false,
      maxPayload: STATION_FRAME_BYTES_MAX,
      handshakeTimeout: withinMs,
    });
    socket.on('error', () => resolve(null));
    socket.once('open', () => resolve(socket));
  });
}

/** An open socket may still be closed at once, with a code that says why (CLOSE in protocol.ts). */
export async function dial(to: Dial): Promise<Dialled> {
  const secured = await secure(to);
  if (!secured) return { ok: false, refusal: 'unreachable' };
  const { stationFingerprint } = secured;
  if (to.pinned !== null && to.pinned !== stationFingerprint) {
    secured.socket.destroy();
    return { ok: false, refusal: 'other-station' };
  }
  const socket = await upgrade(to, secured.socket);
  return socket ? { ok: true, socket, stationFingerprint } : { ok: false, refusal: 'unreachable' };
}

/** Ends a socket on which the station has been silent for too long; it pings more often than that. */
export function endWhenSilent(socket: WebSocket): void {
  let giveUp: NodeJS.Timeout;
  const heard = (): void => {
    clearTimeout(giveUp);
    giveUp = setTimeout(() => socket.terminate(), SILENCE_MS);
  };
  socket.on('ping', heard);
  socket.on('message', heard);
  socket.on('close', () => clearTimeout(giveUp));
  heard();
}
