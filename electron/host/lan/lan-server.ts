// The one open port: TLS 1.3, then HTTP or a WebSocket, with a limit before each step. A stranger costs next to nothing.
import http from 'node:http';
import net, { type AddressInfo, type Socket } from 'node:net';
import tls, { type TLSSocket } from 'node:tls';
import type { Identity } from '../../lan/identity.ts';
import { ALPN } from '../../lan/protocol.ts';
import { awaitGreeting } from './client-hello.ts';
import { awaitAnswer, awaitHeaders } from './deadline.ts';
import type { Doorkeeper } from './doorkeeper.ts';
import type { LanRoutes } from './lan-routes.ts';
import { allowedHosts } from './own-addresses.ts';
import { makeUpgrade } from './upgrade.ts';

export type LanServer = { address: string; port: number; stop(): Promise<void> };

type Parts = {
  address: string;
  port: number;
  identity: Identity;
  doorkeeper: Doorkeeper;
  routes: LanRoutes;
  /** What a stranger was refused for; counted, never their words. */
  refused(why: string): void;
  fault(name: string, error: unknown): void;
};

/** What is left of HANDSHAKE_MS when the greeting took its share. */
const TLS_HANDSHAKE_MS = 3_000;
/** A browser's headers are under two kilobytes. */
const HEADERS_BYTES_MAX = 8 * 1024;
const HEADERS_COUNT_MAX = 50;
/** A browser loads its page over a few connections, some files each. */
const REQUESTS_PER_SOCKET_MAX = 30;

const MISDIRECTED = 421;
const OWN_FAULT = 500;

const tlsServer = (identity: Identity, forApp: boolean) =>
  tls.createServer({
    key: identity.keyPem,
    cert: identity.certPem,
    minVersion: 'TLSv1.3',
    // No authority signs these: whoever comes is known by the key itself, or is a stranger.
    requestCert: forApp,
    rejectUnauthorized: false,
    ALPNProtocols: forApp ? [ALPN] : ['http/1.1'],
    handshakeTimeout: TLS_HANDSHAKE_MS,
  });

export async function startLanServer(parts: Parts): Promise<LanServer> {
  const { doorkeeper, identity, routes, refused, fault } = parts;
  const sockets = new Set<Socket>();
  let hosts: ReadonlySet<string> = new Set();

  const isOurHost = ({ headers }: http.IncomingMessage): boolean =>
    hosts.has((headers.host ?? '').toLowerCase());

  const web = http.createServer({ maxHeaderSize: HEADERS_BYTES_MAX, requireHostHeader: true });
  web.maxHeadersCount = HEADERS_COUNT_MAX;
  web.maxRequestsPerSocket = REQUESTS_PER_SOCKET_MAX;
  web.on('request', (request, response) => {
    awaitAnswer(request, response);
    if (!isOurHost(request)) {
      refused('other-host');
      return void response.writeHead(MISDIRECTED, { connection: 'close' }).end();
    }
    try {
      routes.handleRequest(request, response);
    } catch (error) {
      fault('lan-request-failed', error);
      if (!response.headersSent) response.writeHead(OWN_FAULT);
      response.end();
    }
  });
  web.on('upgrade', makeUpgrade({ routes, isOurHost, refused, fault }));
  web.on('clientError', (_error, socket) => socket.destroy());

  const secured = { app: tlsServer(identity, true), browser: tlsServer(identity, false) };
  for (const server of Object.values(secured)) {
    server.on('secureConnection', (socket: TLSSocket) => {
      socket.on('error', () => socket.destroy());
      awaitHeaders(socket);
      web.emit('connection', socket);
    });
    server.on('tlsClientError', () => refused('no-tls'));
  }

  const port = net.createServer({ noDelay: true }, (socket) => {
    socket.on('error', () => socket.destroy());
    if (!doorkeeper.admit(socket)) {
      refused('too-many');
      return void socket.destroy();
    }
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    awaitGreeting(socket, (greeting) => secured[greeting].emit('connection', socket));
  });

  await listening(port, parts.port, parts.address);
  const taken = port.address() as AddressInfo;
  hosts = allowedHosts(parts.address, taken.port);
  port.on('error', (error) => fault('lan-port', error));

  return {
    address: parts.address,
    port: taken.port,
    async stop() {
      const closed = new Promise<void>((resolve) => port.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function listening(server: net.Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
