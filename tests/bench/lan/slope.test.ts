// The line through samples is the line they lie on, and doubt widens its bounds.
import { expect, test } from 'vitest';
import { slopeOf } from './slope.ts';

test('samples on a line give that line, with no doubt', () => {
  const { slope, low, high } = slopeOf([1, 2, 3, 4].map((x) => ({ x, y: 7 + 3 * x })));
  expect(slope).toBeCloseTo(3);
  expect([low, high]).toEqual([expect.closeTo(3), expect.closeTo(3)]);
});

test('scattered samples leave bounds on both sides', () => {
  const { slope, low, high } = slopeOf([0, 1, 2, 3].map((x) => ({ x, y: x % 2 })));
  expect(low).toBeLessThan(slope);
  expect(high).toBeGreaterThan(slope);
});
