// A station that has the pinned key and behaves as no station does.
import { once } from 'node:events';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { identityIn } from '#lan/identity.ts';
import { ALPN, PROTOCOL } from '#lan/protocol.ts';
import { writePinned } from '../../electron/relay/pinned-station.ts';
import { freshFolder } from './fresh-folder.ts';
import { LOOPBACK } from './lan.ts';

export type HostileStation = {
  /** A relay's folder that has it pinned. */
  folder: string;
  wires: WebSocket[];
  /** Nobody answers there any more. */
  fallSilent(): void;
};

/** `meets` is called for every wire that comes. */
export async function hostileStation(
  meets: (socket: WebSocket) => void,
  protocol = PROTOCOL,
): Promise<HostileStation> {
  const { keyPem, certPem, fingerprint } = await identityIn(freshFolder('hostile'));
  const server = https.createServer({ key: keyPem, cert: certPem, ALPNProtocols: [ALPN, 'http/1.1'] });
  const wires: WebSocket[] = [];
  const sockets = new WebSocketServer({ server, handleProtocols: () => protocol });
  sockets.on('connection', (socket) => {
    wires.push(socket);
    socket.on('error', () => undefined);
    meets(socket);
  });
  server.listen(0, LOOPBACK);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const fallSilent = () => {
    for (const socket of wires) socket.terminate();
    server.close();
  };
  onTestFinished(fallSilent);
  const folder = freshFolder('relay');
  writePinned(folder, { version: 1, address: { host: LOOPBACK, port }, fingerprint, role: 'desk' });
  return { folder: path.resolve(folder), wires, fallSilent };
}
