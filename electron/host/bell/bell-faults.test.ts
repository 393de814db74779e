// What is told of a bell that can still be listened to, and when the screen at the door may no longer believe it.
import { expect, test } from 'vitest';
import type { BellFault } from '#native/doorbell/doorbell.ts';
import { makeBellFaults } from './bell-faults.ts';

const status = (...faults: BellFault[]) =>
  ({ type: 'status', device: 'ab', doorOpen: false, shown: 'ready', pendingCount: 0, faults }) as const;

test('a second device is told beside what the first says of itself; the first is believed on', () => {
  let changes = 0;
  const faults = makeBellFaults(() => changes++);
  faults.hear(status('led-broken'));
  faults.hear({ type: 'twins', areThere: true });
  expect(faults.now()).toEqual(['led-broken', 'second-device']);
  expect(faults.isDeaf()).toBe(false);
  faults.hear(status('led-broken'));
  expect(changes).toBe(2);
  faults.hear({ type: 'twins', areThere: false });
  faults.hear(status('button-chattering'));
  expect(faults.now()).toEqual(['button-chattering']);
  expect(faults.isDeaf()).toBe(true);
});
