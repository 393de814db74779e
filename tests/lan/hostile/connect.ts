// What every attack needs: a line to the station's port, and how it ended.
import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import tls from 'node:tls';
import WebSocket from 'ws';
import { ALPN } from '#lan/protocol.ts';

export type Target = { address: string; port: number };
export type Key = { certPem: string; keyPem: string };

/** Longer than any limit the station sets on itself: what still stands then was let in. */
export const GIVE_UP_MS = 12_000;

/** How a line ended: a close code of the WebSocket, a TLS or socket error by name, or 'open' when it never did. */
export type Ended = { how: string; afterMs: number };

export async function endOf(socket: net.Socket, withinMs = GIVE_UP_MS): Promise<Ended> {
  const startedMs = performance.now();
  const ended = new Promise<string>((resolve) => {
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    socket.once('close', () => resolve('closed'));
  });
  const how = await Promise.race([ended, pause(withinMs, 'open')]);
  return { how, afterMs: Math.round(performance.now() - startedMs) };
}

export const openTcp = ({ address, port }: Target): net.Socket => {
  const socket = net.connect({ host: address, port });
  socket.on('error', () => {});
  return socket;
};

/** As the app greets, or with `options` as something else does. Nobody's certificate is checked: this one attacks. */
export function openTls({ address, port }: Target, options: tls.ConnectionOptions = {}): tls.TLSSocket {
  const socket = tls.connect({
    host: address,
    port,
    rejectUnauthorized: false,
    ALPNProtocols: [ALPN],
    ...options,
  });
  socket.on('error', () => {});
  return socket;
}

export type Wire = { path: string; protocol: string; headers?: Record<string, string>; key?: Key };

export function openWire(target: Target, { path, protocol, headers = {}, key }: Wire): WebSocket {
  const options = { cert: key?.certPem, key: key?.keyPem, rejectUnauthorized: false };
  const socket = new WebSocket(`wss://${target.address}:${target.port}${path}`, protocol, {
    headers,
    perMessageDeflate: false,
    // The app's own greeting with a key; without one, a browser's.
    ...options,
    ...(key ? { ALPNProtocols: [ALPN] } : {}),
  });
  socket.on('error', () => {});
  return socket;
}

/** The close code, or how the upgrade was refused, and everything that came before. */
export async function wireEnd(
  socket: WebSocket,
  onOpen: () => void = () => {},
  withinMs = GIVE_UP_MS,
): Promise<{ how: string; heard: string[] }> {
  const heard: string[] = [];
  const ended = new Promise<string>((resolve) => {
    socket.on('message', (data) => heard.push(String(data)));
    socket.on('open', onOpen);
    socket.on('close', (code) => resolve(String(code)));
    socket.on('unexpected-response', (_request, response) => resolve(`HTTP ${response.statusCode}`));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (!/unexpected server response/i.test(error.message)) resolve(error.code ?? error.message);
    });
  });
  const how = await Promise.race([ended, pause(withinMs, 'open')]);
  socket.terminate();
  return { how, heard };
}

/** One HTTP request as bytes, so that any header can be anything; answers with the status line. */
export async function askRaw(target: Target, lines: string[]): Promise<string> {
  const socket = openTls(target, { ALPNProtocols: ['http/1.1'] });
  let said = '';
  socket.on('data', (bytes) => {
    said += bytes.toString('latin1');
  });
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  await Promise.race([once(socket, 'close').catch(() => null), pause(GIVE_UP_MS)]);
  socket.destroy();
  return said.split('\r\n')[0] ?? '';
}
