// Our own device counts at most two presses a second, whatever its contact does: how soon that is known for no finger.
import { expect, test } from 'vitest';
import { handClock } from '../hand-clock.ts';
import type { DoorbellEvent } from './doorbell.ts';
import { CHATTER_QUIET_MS } from './held/contact.ts';
import { watchPressRate } from './press-rate.ts';

/** P3, with what the way to the desks may take. */
const TOLD_WITHIN_MS = 9_000;

function setUp() {
  const clock = handClock();
  const events: DoorbellEvent[] = [];
  const rate = watchPressRate(clock, (event) => events.push(event));
  rate.on({ type: 'status', device: 'ab', doorOpen: false, shown: 'ready', pendingCount: 0, faults: [] });
  let number = 0;
  return {
    clock,
    press(): void {
      number += 1;
      // Said twice, as a device does until it hears that it was stored.
      rate.on({ type: 'press', device: 'ab', deviceEpoch: 1, number, ageMs: 0 });
      rate.on({ type: 'press', device: 'ab', deviceEpoch: 1, number, ageMs: 0 });
    },
    faults: () => events.findLast((event) => event.type === 'status')?.faults,
    passedOn: () => events.filter(({ type }) => type === 'press').length / 2,
  };
}

test.each([500, 600, 650])(
  'a press every %i ms is an alarm in time, and ends when it is still',
  async (everyMs) => {
    const { clock, press, faults, passedOn } = setUp();
    for (let passedMs = 0; passedMs < TOLD_WITHIN_MS; passedMs += everyMs) {
      press();
      await clock.elapse(everyMs);
    }
    expect(faults()).toEqual(['button-chattering']);
    expect(passedOn()).toBe(Math.ceil(TOLD_WITHIN_MS / everyMs));
    await clock.elapse(CHATTER_QUIET_MS);
    expect(faults()).toEqual([]);
  },
);

test('a person who presses ten times in a row, or once every four seconds, is none', async () => {
  const { clock, press, faults } = setUp();
  for (let count = 0; count < 10; count++) {
    press();
    await clock.elapse(500);
  }
  await clock.elapse(60_000);
  for (let count = 0; count < 30; count++) {
    press();
    await clock.elapse(4_000);
  }
  expect(faults()).toEqual([]);
});
