// A hostile machine on the office network: it is refused early, and a paired desk and the bell notice nothing.
import net from 'node:net';
import tls from 'node:tls';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { ALPN, CLOSE, PROTOCOL, STATION_NAME } from '#lan/protocol.ts';
import { look, sees } from '#tests/support/host-world.ts';
import { LOOPBACK, newIdentity, openWindow, pairMachine, startLanHost } from '#tests/support/lan.ts';

/** Another machine, as the station sees it: everything in 127/8 is loopback. */
const HOSTILE = '127.0.0.66';
const A_WHILE = { timeout: 30_000 };

type World = { port: number };

function connect({ port }: World, options: tls.ConnectionOptions = {}): tls.TLSSocket {
  const socket = tls.connect({
    ...{ host: LOOPBACK, port, localAddress: HOSTILE, rejectUnauthorized: false },
    ...options,
  });
  socket.on('error', () => {});
  return socket;
}

const ended = (socket: net.Socket): Promise<'secured' | 'ended'> =>
  new Promise((resolve) => {
    socket.once('secureConnect', () => resolve('secured'));
    socket.once('close', () => resolve('ended'));
  });

/** The first line of what the station answers to these lines. */
async function says(world: World, lines: string[]): Promise<string> {
  const socket = connect(world);
  socket.end(`${lines.join('\r\n')}\r\n\r\n`);
  let text = '';
  for await (const part of socket) text += String(part);
  return text.split('\r\n')[0] ?? '';
}

const upgradeOf = (path: string, host: string, more: string[] = []): string[] => [
  `GET ${path} HTTP/1.1`,
  `Host: ${host}`,
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  `Sec-WebSocket-Protocol: ${PROTOCOL}`,
  ...more,
];

test('old TLS, and what is no TLS, get no answer', A_WHILE, async () => {
  const world = await startLanHost();
  expect(await ended(connect(world, { maxVersion: 'TLSv1.2', minVersion: 'TLSv1.2' }))).toBe('ended');
  expect(await ended(connect(world))).toBe('secured');
  const plain = net.connect({ host: LOOPBACK, port: world.port, localAddress: HOSTILE });
  plain.on('error', () => {});
  plain.write('GET / HTTP/1.1\r\nHost: station\r\n\r\n');
  expect(await ended(plain)).toBe('ended');
});

test('another host, another path and another protocol are refused by name', A_WHILE, async () => {
  const world = await startLanHost();
  const own = `${LOOPBACK}:${world.port}`;
  expect(await says(world, ['GET / HTTP/1.1', 'Host: evil.example'])).toMatch(/ 421 /);
  expect(await says(world, ['GET / HTTP/1.1', `Host: ${LOOPBACK}`])).toMatch(/ 421 /);
  expect(await says(world, ['GET /../../etc/passwd HTTP/1.1', `Host: ${own}`])).toMatch(/ 404 /);
  expect(await says(world, upgradeOf('/wire', 'evil.example'))).toMatch(/ 421 /);
  expect(await says(world, upgradeOf('/nowhere', own))).toMatch(/ 404 /);
  expect(await says(world, upgradeOf('/wire', own).slice(0, -1))).toMatch(/ 400 /);
});

test('a page in somebody’s browser gets no wire, not even on a paired machine', A_WHILE, async () => {
  const world = await startLanHost();
  const { identity } = await pairMachine(world, 'desk');
  const secured = connect(world, { cert: identity.certPem, key: identity.keyPem, ALPNProtocols: [ALPN] });
  expect(await ended(secured)).toBe('secured');
  const socket = new WebSocket(`wss://${STATION_NAME}/wire`, PROTOCOL, {
    createConnection: () => secured,
    origin: 'https://evil.example',
  });
  expect(await new Promise((resolve) => socket.once('close', resolve))).toBe(CLOSE.notPaired);
});

test('a certificate says nothing without its key', A_WHILE, async () => {
  const world = await startLanHost();
  const { identity } = await pairMachine(world, 'desk');
  const stolen = { cert: identity.certPem, key: (await newIdentity()).keyPem };
  expect(() => tls.createSecureContext(stolen)).toThrow(/mismatch/i);
});

test('who says nothing is not waited for, before TLS and after', A_WHILE, async () => {
  const world = await startLanHost();
  const silent = net.connect({ host: LOOPBACK, port: world.port, localAddress: HOSTILE });
  const mute = connect(world);
  const since = performance.now();
  expect(await ended(silent)).toBe('ended');
  expect(performance.now() - since).toBeLessThan(4_000);
  await new Promise((resolve) => mute.once('close', resolve));
  expect(performance.now() - since).toBeLessThan(8_000);
});

test(
  'a flood of connections is cut off, while a paired desk works and the bell is told',
  A_WHILE,
  async () => {
    const world = await startLanHost();
    const desk = await openWindow(world, await pairMachine(world, 'desk'));
    await look(desk.station.desk.view());
    const flood = Array.from({ length: 300 }, () => {
      const socket = net.connect({ host: LOOPBACK, port: world.port, localAddress: HOSTILE });
      socket.on('error', () => {});
      return socket;
    });
    const left = await Promise.all(
      flood.map((socket) => new Promise((resolve) => socket.once('close', resolve))),
    );
    expect(left).toHaveLength(300);
    await world.window('dock').station.dock.press({});
    const { rings } = await sees(desk.station.desk.view(), (view) => view.rings.length > 0);
    expect(rings).toHaveLength(1);
    // An honest newcomer from elsewhere finds room.
    const late = await openWindow(world, await pairMachine(world, 'kiosk'));
    expect((await look(late.station.kiosk.view())).ring).not.toBeNull();
  },
);
