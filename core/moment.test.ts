// Intervals that no wall clock can move, and honest answers after a reboot.
import { describe, expect, test } from 'vitest';
import { dueAfter, elapsedMs, isDue, type Moment, msUntil } from './moment.ts';

const at = (bootMs: number, wallMs = 0, bootId = 'boot'): Moment => ({
  bootMs,
  wallMs,
  bootId,
  skewMs: null,
});

describe('due', () => {
  test('exactly at its time, not a millisecond before, whatever the wall clock says', () => {
    const due = dueAfter(at(100), 50);
    expect(isDue(due, at(149, 10 ** 12))).toBe(false);
    expect(msUntil(due, at(149, -5))).toBe(1);
    expect(isDue(due, at(150))).toBe(true);
    expect(msUntil(due, at(9_000))).toBe(0);
  });

  test('after a reboot what was pending is due now', () => {
    const due = dueAfter(at(100), 10 ** 9);
    expect(isDue(due, at(0, 0, 'next'))).toBe(true);
    expect(msUntil(due, at(0, 0, 'next'))).toBe(0);
  });
});

describe('elapsed', () => {
  test('by the boot clock within a boot, by the wall clock across one, and never negative', () => {
    expect(elapsedMs(at(100, 9_000), at(350, 0))).toBe(250);
    expect(elapsedMs(at(100, 9_000), at(5, 12_000, 'next'))).toBe(3_000);
    expect(elapsedMs(at(100, 9_000), at(5, 1_000, 'next'))).toBe(0);
  });
});
