// A second device of one identity, beside the one that is listened to.
import { expect, onTestFinished, test } from 'vitest';
import { handClock } from '../hand-clock.ts';
import { BELL_BOARDS, type ListedPort } from './find-device.ts';
import { TWIN_LOOK_MS, watchTwins } from './twin-watch.ts';

const board = (path: string): ListedPort => ({ path, ...BELL_BOARDS[0] });

function setUp() {
  const clock = handClock();
  const told: boolean[] = [];
  const system = { ports: [board('/dev/ttyUSB0')] as ListedPort[], answers: true };
  const listPorts = () =>
    system.answers ? Promise.resolve(system.ports) : Promise.reject(new Error('no list'));
  const find = { usb: BELL_BOARDS };
  const stop = watchTwins({ ...{ clock, find, listPorts }, onTwins: (areThere) => told.push(areThere) });
  onTestFinished(stop);
  return { clock, told, system, stop };
}

test('is told at the next look, once, and that it is gone again', async () => {
  const { clock, told, system } = setUp();
  await clock.elapse(3 * TWIN_LOOK_MS);
  expect(told).toEqual([]);
  system.ports = [board('/dev/ttyUSB0'), board('/dev/ttyUSB1')];
  await clock.elapse(TWIN_LOOK_MS);
  expect(told).toEqual([true]);
  await clock.elapse(3 * TWIN_LOOK_MS);
  system.ports = [board('/dev/ttyUSB1')];
  await clock.elapse(TWIN_LOOK_MS);
  expect(told).toEqual([true, false]);
});

test('a list that fails changes nothing, and is asked for again', async () => {
  const { clock, told, system } = setUp();
  system.ports = [board('/dev/ttyUSB0'), board('/dev/ttyUSB1')];
  await clock.elapse(TWIN_LOOK_MS);
  system.answers = false;
  await clock.elapse(2 * TWIN_LOOK_MS);
  expect(told).toEqual([true]);
  Object.assign(system, { answers: true, ports: [board('/dev/ttyUSB0')] });
  await clock.elapse(TWIN_LOOK_MS);
  expect(told).toEqual([true, false]);
});

test('ends with the port: told as gone, and nothing is asked any more', async () => {
  const { clock, told, system, stop } = setUp();
  system.ports = [board('/dev/ttyUSB0'), board('/dev/ttyUSB1')];
  await clock.elapse(TWIN_LOOK_MS);
  stop();
  expect(told).toEqual([true, false]);
  expect(clock.pendingCount()).toBe(0);
});
