// The contact of the office's own alarm, by hand: no pseudo-terminal has control lines, and no adapter hangs here.
import { expect, onTestFinished, test } from 'vitest';
import { handClock } from '../hand-clock.ts';
import type { LinePort, PortEvents } from '../port/open-port.ts';
import type { AlarmButtonEvent } from './alarm-button.ts';
import { lineAlarmButton } from './line-alarm-button.ts';

function setUp() {
  const clock = handClock();
  const told: AlarmButtonEvent[] = [];
  const wire = { isClosed: false, isDriven: false, answers: true, isThere: true, openedCount: 0 };
  let events: PortEvents | null = null;
  const port: LinePort = {
    read: () =>
      wire.answers
        ? Promise.resolve({ cts: false, dsr: wire.isClosed && wire.isDriven, dcd: false })
        : new Promise(() => {}),
    drive: async (dtr) => {
      wire.isDriven = dtr;
    },
    close: async () => {},
  };
  const button = lineAlarmButton({
    clock,
    path: '/dev/alarm',
    openPort: async (_, portEvents) => {
      events = portEvents;
      wire.openedCount += 1;
      return wire.isThere ? { ok: true, port } : { ok: false, reason: 'not-found' };
    },
    listPorts: async () => [],
  });
  button.start((event) => told.push(event));
  onTestFinished(() => button.stop());
  const pressedCount = () => told.filter(({ type }) => type === 'pressed').length;
  const state = () => told.findLast((event) => event.type === 'state')?.state;
  return { clock, wire, pressedCount, state, unplug: () => events?.onClosed() };
}

test('closing is one alarm, however long it stays closed; closing again is another', async () => {
  const { clock, wire, pressedCount, state } = setUp();
  await clock.elapse(500);
  expect(state()).toBe('ready');
  expect(pressedCount()).toBe(0);
  wire.isClosed = true;
  await clock.elapse(100);
  expect(pressedCount()).toBe(1);
  await clock.elapse(600_000);
  expect(pressedCount()).toBe(1);
  wire.isClosed = false;
  await clock.elapse(500);
  wire.isClosed = true;
  await clock.elapse(500);
  expect(pressedCount()).toBe(2);
});

test('a spark on the wire is no alarm', async () => {
  const { clock, wire, pressedCount } = setUp();
  await clock.elapse(500);
  for (let i = 0; i < 50; i += 1) {
    wire.isClosed = true;
    await clock.elapse(25);
    wire.isClosed = false;
    await clock.elapse(60);
  }
  expect(pressedCount()).toBe(0);
});

test('closed already when the station starts is told: nobody may have heard it yet', async () => {
  const { clock, wire, pressedCount } = setUp();
  wire.isClosed = true;
  await clock.elapse(500);
  expect(pressedCount()).toBe(1);
});

test('an adapter that is pulled out, or no longer answers, is told, and found again', async () => {
  const { clock, wire, state, unplug, pressedCount } = setUp();
  await clock.elapse(500);
  wire.isThere = false;
  unplug();
  await clock.elapse(5_000);
  expect(state()).toBe('lost');
  wire.isThere = true;
  await clock.elapse(3_000);
  expect(state()).toBe('ready');
  wire.answers = false;
  await clock.elapse(5_000);
  expect(state()).toBe('lost');
  wire.answers = true;
  await clock.elapse(5_000);
  wire.isClosed = true;
  await clock.elapse(500);
  expect(pressedCount()).toBe(1);
  expect(wire.openedCount).toBeGreaterThan(3);
});
