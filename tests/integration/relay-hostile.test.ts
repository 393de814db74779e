// A station that has the right key and behaves badly: its wire ends, the relay lives, and the window is told the truth.
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import type { WebSocket } from 'ws';
import { CLOSE, SILENCE_MS, STATION_FRAME_BYTES_MAX } from '#lan/protocol.ts';
import { hostileStation } from '../support/hostile-station.ts';
import { startRelay } from '../support/relay.ts';

vi.setConfig({ testTimeout: 20_000 });

/** Alive and well, until it does what the test wants. */
function pings(socket: WebSocket): void {
  const timer = setInterval(() => socket.ping(), 500);
  socket.on('close', () => clearInterval(timer));
}

async function connectedTo(meets: (socket: WebSocket) => void) {
  const station = await hostileStation(meets);
  const relay = await startRelay({ folder: station.folder });
  await relay.seesState(({ state }) => state === 'connected');
  const window = relay.window();
  return { station, relay, window };
}

const ODD: [string, (socket: WebSocket) => void][] = [
  ['bytes instead of text', (socket) => socket.send(Buffer.from([1, 2, 3]))],
  ['words that are no answer', (socket) => socket.send('null')],
  ['half an answer', (socket) => socket.send('{"i":1')],
  ['a frame beyond every picture', (socket) => socket.send('x'.repeat(STATION_FRAME_BYTES_MAX + 1))],
  ['a broken frame', (socket) => Reflect.get(socket, '_socket').write(Buffer.from([0xff, 0xff, 0xff]))],
  [
    'text that is no text',
    (socket) => Reflect.get(socket, '_socket').write(Buffer.from([0x81, 0x02, 0xc3, 0x28])),
  ],
];

test.each(ODD)('%s ends that wire, and the relay opens a new one', async (_name, misbehave) => {
  const { station, relay, window } = await connectedTo(pings);
  await vi.waitFor(() => expect(station.wires).toHaveLength(1), { timeout: 15_000 });
  for (const socket of station.wires) misbehave(socket);
  await window.closed;
  await vi.waitFor(() => expect(station.wires.length).toBeGreaterThan(1), { timeout: 5_000 });
  await relay.seesState(({ state }) => state === 'connected');
});

test('silence ends a wire that looks open', async () => {
  const startedMs = performance.now();
  const { window } = await connectedTo(() => undefined);
  await window.closed;
  expect(performance.now() - startedMs).toBeLessThan(SILENCE_MS + 3_000);
});

test('a wire that is closed at once is not opened in a hurry', async () => {
  const station = await hostileStation((socket) => socket.close());
  await startRelay({ folder: station.folder });
  await pause(3_000);
  expect(station.wires.length).toBeGreaterThan(1);
  expect(station.wires.length).toBeLessThan(6);
});

const REFUSALS = [
  [CLOSE.otherVersion, 'other-version'],
  [CLOSE.notPaired, 'not-paired'],
] as const;

test.each(REFUSALS)('refused with %i: said once, %s, and asked again only seldom', async (code, reason) => {
  const station = await hostileStation((socket) => socket.close(code));
  const relay = await startRelay({ folder: station.folder });
  const view = await relay.seesState(({ state }) => state === 'refused');
  expect(view.reason).toBe(reason);
  expect(relay.page()).toBe('join');
  await pause(2_000);
  expect(station.wires).toHaveLength(1);
});

test('a station that has moved is looked for where it was too, and what it said stays on the page', async () => {
  const station = await hostileStation((socket) => socket.close(CLOSE.moved));
  const relay = await startRelay({ folder: station.folder });
  await relay.seesState(({ reason }) => reason === 'moved');
  await pause(2_000);
  expect(station.wires.length).toBeGreaterThan(1);
  station.fallSilent();
  await pause(2_000);
  expect((await relay.seesState(() => true)).reason).toBe('moved');
});

test('a full station is asked again by itself, and the page waits', async () => {
  const station = await hostileStation((socket) => socket.close(CLOSE.tooMany));
  const relay = await startRelay({ folder: station.folder });
  await relay.seesState(({ reason }) => reason === 'station-is-full');
  expect(relay.page()).toBe('role');
});
