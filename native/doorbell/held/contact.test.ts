// A finger, told from everything else that moves a contact.
import { describe, expect, test } from 'vitest';
import { handClock } from '../../hand-clock.ts';
import type { BellFault } from '../doorbell.ts';
import { PRESS_GUARD_MS, STUCK_AFTER_MS } from '../timing.ts';
import { CHATTER_EDGES, CHATTER_QUIET_MS, contact, PRESSES_A_MINUTE_MAX } from './contact.ts';

function setUp(countsOn: 'down' | 'up' = 'down') {
  const clock = handClock();
  const presses: number[] = [];
  const faults: (readonly BellFault[])[] = [];
  const finger = contact({
    ...{ clock, countsOn, whenStuck: countsOn === 'up' ? 'wire-broken' : 'button-stuck' },
    onPress: (atMs) => presses.push(atMs),
    onFaults: (now) => faults.push(now),
  });
  const tap = async (heldMs = 60, pauseMs = 0): Promise<void> => {
    finger.down();
    await clock.elapse(heldMs);
    finger.up();
    await clock.elapse(pauseMs);
  };
  return { clock, presses, faults, finger, tap };
}

describe('counted when it goes down', () => {
  test('a press counts at once, also while it is held', async () => {
    const { presses, finger } = setUp();
    finger.down();
    expect(presses).toHaveLength(1);
    finger.up();
    expect(presses).toHaveLength(1);
  });

  test('trembling within the guard is one press, and a press after it is another', async () => {
    const { presses, clock, tap } = setUp();
    for (let i = 0; i < 4; i += 1) await tap(40, 40);
    expect(presses).toHaveLength(1);
    await clock.elapse(PRESS_GUARD_MS);
    await tap();
    expect(presses).toHaveLength(2);
  });

  test('a release that was lost on its way does not swallow the next press', async () => {
    const { presses, clock, finger } = setUp();
    finger.down();
    await clock.elapse(2_000);
    finger.down();
    expect(presses).toHaveLength(2);
  });

  test('held longer than any finger it is stuck until it is let go, and was one press', async () => {
    const { presses, faults, clock, finger } = setUp();
    finger.down();
    await clock.elapse(STUCK_AFTER_MS);
    expect(faults).toEqual([['button-stuck']]);
    finger.up();
    expect(faults.at(-1)).toEqual([]);
    expect(presses).toHaveLength(1);
  });
});

describe('counted when it comes up, as on a wire that may break', () => {
  test('a press counts at its end, at the time of its beginning', async () => {
    const { presses, clock, finger } = setUp('up');
    const beganAt = clock.bootMs();
    finger.down();
    await clock.elapse(700);
    expect(presses).toEqual([]);
    finger.up();
    expect(presses).toEqual([beganAt]);
  });

  test('a wire that breaks is an alarm and no press, neither then nor when it is mended', async () => {
    const { presses, faults, clock, finger } = setUp('up');
    finger.down();
    await clock.elapse(60_000);
    expect(faults).toEqual([['wire-broken']]);
    finger.up();
    expect(faults.at(-1)).toEqual([]);
    expect(presses).toEqual([]);
  });
});

describe('no finger', () => {
  test.each([1, 10, 100])('%i ms between edges is an alarm, and at most ten presses', async (ms) => {
    const { presses, faults, clock, tap } = setUp();
    for (let i = 0; i < 1_000; i += 1) await tap(ms / 2, ms / 2);
    expect(faults.at(-1)).toEqual(['button-chattering']);
    expect(presses.length).toBeLessThanOrEqual(10);
    await clock.elapse(CHATTER_QUIET_MS);
    expect(faults.at(-1)).toEqual([]);
    await tap();
    expect(presses.length).toBeGreaterThan(1);
  });

  test('a person in need who hammers on it for three seconds is heard, and is no fault', async () => {
    const { presses, faults, tap } = setUp();
    for (let i = 0; i < 24; i += 1) await tap(60, 65);
    expect(presses.length).toBeGreaterThanOrEqual(4);
    expect(faults).toEqual([]);
    expect(24).toBeLessThan(CHATTER_EDGES);
  });

  test('five times a second, without an end, is an alarm within ten seconds', async () => {
    const { faults, tap } = setUp();
    for (let i = 0; i < 50; i += 1) await tap(100, 100);
    expect(faults.at(-1)).toEqual(['button-chattering']);
  });

  test('a wire that is loose for minutes is an alarm too', async () => {
    const { presses, faults, tap } = setUp();
    for (let i = 0; i < 60; i += 1) await tap(100, 1_900);
    expect(faults.at(-1)).toEqual(['button-chattering']);
    expect(presses).toHaveLength(PRESSES_A_MINUTE_MAX);
  });

  test('stopped, it leaves no timer behind', async () => {
    const { clock, finger } = setUp();
    for (let i = 0; i < CHATTER_EDGES; i += 1) finger.down();
    finger.stop();
    expect(clock.pendingCount()).toBe(0);
  });
});
