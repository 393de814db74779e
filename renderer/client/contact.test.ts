// A desk that no longer hears its station says so within ten seconds, and not for a quick restart.
import { expect, test } from 'vitest';
import { isLost, PROBE_EVERY_MS, SILENCE_MS, sleptThrough } from './contact.ts';

/** Design section 1. */
const TOLD_WITHIN_MS = 10_000;
const CHECKED_EVERY_MS = 1_000;

test('silence is told within ten seconds, with the check that finds it', () => {
  expect(SILENCE_MS + CHECKED_EVERY_MS).toBeLessThan(TOLD_WITHIN_MS);
  expect(isLost(0, SILENCE_MS)).toBe(true);
});

test('a station that answers is never lost between two probes', () => {
  expect(isLost(0, PROBE_EVERY_MS * 2)).toBe(false);
});

test('waking up is not silence', () => {
  expect(sleptThrough(0, 3_600_000)).toBe(true);
  expect(sleptThrough(0, 1_200)).toBe(false);
});
