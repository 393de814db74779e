// A bell says the same press again until it is answered, in any order, and each of them is known exactly once.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRESS_WINDOW } from '../limits.ts';
import { emptyPressWindow, knowsPress, type PressWindow, rememberPress } from './press-window.ts';

const U32_MAX = 0xffff_ffff;
const windowAfter = (numbers: number[]): PressWindow => numbers.reduce(rememberPress, emptyPressWindow);

test('knows exactly what it was told, in any order, with repeats, gaps and jumps', () => {
  const anyNumber = fc.oneof(
    fc.integer({ min: 1, max: 30 }),
    fc.integer({ min: U32_MAX - 10, max: U32_MAX }),
    fc.integer({ min: 1, max: U32_MAX }),
  );
  fc.assert(
    fc.property(fc.array(anyNumber, { maxLength: 60 }), anyNumber, (numbers, asked) => {
      const window = windowAfter(numbers);
      for (const number of numbers) expect(knowsPress(window, number)).toBe(true);
      expect(knowsPress(window, asked)).toBe(numbers.includes(asked));
    }),
  );
});

test('is the same window whatever the order, and however often a number is repeated', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 80 }), { maxLength: 60 });
  fc.assert(
    fc.property(numbers, fc.infiniteStream(fc.nat()), (told, random) => {
      const shuffled = [...told, ...told].toSorted(() => (random.next().value % 3) - 1);
      expect(windowAfter(shuffled)).toEqual(windowAfter(told));
    }),
  );
});

describe('edges', () => {
  test('a bell nobody has heard is not known', () => {
    expect(knowsPress(undefined, 1)).toBe(false);
  });

  test('numbers in order need no list', () => {
    expect(windowAfter(Array.from({ length: 2_000 }, (_, index) => index + 1))).toEqual({
      floor: 2_000,
      seen: [],
    });
  });

  test('a jump leaves the numbers between unknown: they may still come', () => {
    const window = windowAfter([1, 2, U32_MAX]);
    expect(window.floor).toBe(2);
    expect(knowsPress(window, 3)).toBe(false);
    expect(knowsPress(window, U32_MAX)).toBe(true);
  });

  test('a repeated number changes nothing at all', () => {
    const window = windowAfter([1, 2, 3, 7]);
    expect(rememberPress(window, 2)).toBe(window);
    expect(rememberPress(window, 7)).toBe(window);
    expect(rememberPress(rememberPress(window, 2), 4).floor).toBe(4);
  });

  test('stays bounded when a number never comes', () => {
    const window = windowAfter(Array.from({ length: 3 * PRESS_WINDOW }, (_, index) => index + 2));
    expect(window.seen.length).toBeLessThanOrEqual(PRESS_WINDOW);
    expect(knowsPress(window, 3 * PRESS_WINDOW + 1)).toBe(true);
    expect(knowsPress(window, 3 * PRESS_WINDOW + 2)).toBe(false);
  });
});
