// From HTTP to a WebSocket: the right host, a path we know, our own subprotocol. Then the path's route takes it over.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { type WebSocket, WebSocketServer } from 'ws';
import { fingerprintOf } from '../../lan/identity.ts';
import { CLIENT_FRAME_BYTES_MAX, CLOSE, PROTOCOL_FAMILY } from '../../lan/protocol.ts';
import { noDeadline } from './deadline.ts';
import type { LanRoutes, Peer } from './lan-routes.ts';

/** Whoever was told why must read it and go. */
const LEAVE_MS = 1_000;

function endSoon(socket: WebSocket): void {
  setTimeout(() => socket.terminate(), LEAVE_MS).unref();
}

export function refuseSocket(socket: WebSocket, code: number): void {
  socket.close(code);
  endSoon(socket);
}

type Parts = {
  routes: LanRoutes;
  isOurHost(request: IncomingMessage): boolean;
  refused(why: string): void;
  fault(name: string, error: unknown): void;
};

const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?')[0] ?? '';

function refuseUpgrade(socket: Duplex, status: string): void {
  const answer = `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`;
  socket.end(answer, () => socket.destroy());
}

function peerOf(socket: TLSSocket): Peer {
  const shown = socket.getPeerCertificate();
  const fingerprint = shown?.raw ? fingerprintOf(shown) : null;
  return { address: socket.remoteAddress ?? '', fingerprint };
}

export function makeUpgrade({ routes, isOurHost, refused, fault }: Parts) {
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    // Compression would tell an eavesdropper lengths of secrets beside words of the attacker's choice, and costs memory.
    perMessageDeflate: false,
    maxPayload: CLIENT_FRAME_BYTES_MAX,
    handleProtocols: (offered, request) => {
      const wanted = routes.upgrade[pathOf(request)]?.protocol;
      if (wanted && offered.has(wanted)) return wanted;
      return [...offered].find((name) => PROTOCOL_FAMILY.test(name)) ?? false;
    },
  });

  /** Why this request becomes no WebSocket; null when it does. */
  function wrong(request: IncomingMessage): { why: string; status: string } | null {
    if (!isOurHost(request)) return { why: 'other-host', status: '421 Misdirected Request' };
    if (!routes.upgrade[pathOf(request)]) return { why: 'no-such-path', status: '404 Not Found' };
    const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',');
    if (offered.some((name) => PROTOCOL_FAMILY.test(name.trim()))) return null;
    return { why: 'no-protocol', status: '400 Bad Request' };
  }

  function take(upgraded: WebSocket, request: IncomingMessage): void {
    const route = routes.upgrade[pathOf(request)];
    // The library has said why in the close it sends by itself.
    upgraded.on('error', () => endSoon(upgraded));
    try {
      if (upgraded.protocol !== route?.protocol) refuseSocket(upgraded, CLOSE.otherVersion);
      else route.take(upgraded, request, peerOf(request.socket as TLSSocket));
    } catch (error) {
      fault('lan-upgrade-failed', error);
      upgraded.terminate();
    }
  }

  return (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const trouble = wrong(request);
    if (trouble) {
      refused(trouble.why);
      refuseUpgrade(socket, trouble.status);
    } else {
      noDeadline(request.socket);
      sockets.handleUpgrade(request, socket, head, (upgraded) => take(upgraded, request));
    }
  };
}
