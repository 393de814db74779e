// A bell's port found by its identity: a second board beside it is told, and what the first one says is heard on.
import { expect, onTestFinished, test } from 'vitest';
import { handClock } from '../hand-clock.ts';
import { BELL_BOARDS, type ListedPort } from '../port/find-device.ts';
import type { PortEvents } from '../port/open-port.ts';
import { TWIN_LOOK_MS } from '../port/twin-watch.ts';
import { bellPort } from './bell-port.ts';

const board = (path: string): ListedPort => ({ path, ...BELL_BOARDS[0] });

test('a second board is told while the first goes on, and no more once the first is lost', async () => {
  const clock = handClock();
  const told: (boolean | string)[] = [];
  let ports = [board('/dev/ttyUSB0')];
  let wire: PortEvents | null = null;
  const link = bellPort(
    {
      ...{ clock, find: { usb: BELL_BOARDS }, listPorts: async () => ports },
      openPort: async (_path, events) => {
        wire = events;
        return { ok: true, port: { write: () => {}, close: async () => {} } };
      },
    },
    {
      onOpen: () => link.listening('ab'),
      onData: (bytes) => told.push(`heard ${bytes.length}`),
      onGone: () => {},
      onLink: ({ state }) => told.push(state),
      onTwins: (areThere) => told.push(areThere),
    },
  );
  onTestFinished(() => link.stop());
  link.start();
  await clock.elapse(0);
  ports = [board('/dev/ttyUSB0'), board('/dev/ttyUSB1')];
  await clock.elapse(TWIN_LOOK_MS);
  const { onData, onClosed } = wire as unknown as PortEvents;
  onData(Uint8Array.of(1, 2));
  expect(told).toEqual(['searching', 'listening', true, 'heard 2']);
  onClosed();
  await clock.elapse(2_000);
  // Each further try is told anew, with the time of the next one.
  expect([...new Set(told.slice(4))]).toEqual([false, 'lost', 'ambiguous']);
});
