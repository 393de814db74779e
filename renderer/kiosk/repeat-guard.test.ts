// One hand's impatience is one tap; two answers in two places are two.
import { expect, test } from 'vitest';
import { isRepeat } from './repeat-guard.ts';

const tap = (at: number, x = 500, y = 900) => ({ at, x, y, target: null });

test('a second tap on the same spot within half a second is a repeat', () => {
  expect(isRepeat(tap(0), tap(499))).toBe(true);
  expect(isRepeat(tap(0), tap(200, 540, 930))).toBe(true);
});

test('a later tap, or one on another answer, counts', () => {
  expect(isRepeat(null, tap(0))).toBe(false);
  expect(isRepeat(tap(0), tap(500))).toBe(false);
  expect(isRepeat(tap(0), tap(200, 500, 1050))).toBe(false);
});
