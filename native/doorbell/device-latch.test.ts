// The latch: whatever order acknowledgements come in, nothing pending is forgotten and nothing acknowledged returns.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  acknowledge,
  ageOf,
  latchAfterBoot,
  latchOne,
  pendingCount,
  pendingNumbers,
  renumber,
} from './device-latch.ts';

const EMPTY = latchAfterBoot({ made: 0, acked: 0 });

test('what is pending is exactly what was made and not acknowledged', () => {
  const moves = fc.array(fc.oneof(fc.constant('press' as const), fc.integer({ min: -1, max: 30 })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(moves, (steps) => {
      let latch = EMPTY;
      const expected = new Set<number>();
      for (const step of steps) {
        if (step === 'press') {
          latch = latchOne(latch, 0);
          expected.add(latch.made);
        } else {
          latch = acknowledge(latch, step);
          expected.delete(step);
        }
      }
      expect(pendingNumbers(latch, Infinity)).toEqual([...expected]);
      expect(pendingCount(latch)).toBe(expected.size);
    }),
  );
});

test('a power loss may bring back what was acknowledged out of order, never lose what was not', () => {
  const three = [1, 2, 3].reduce((latch) => latchOne(latch, 5), EMPTY);
  const afterBoot = latchAfterBoot(acknowledge(three, 2));
  expect(pendingNumbers(afterBoot, 8)).toEqual([1, 2, 3]);
  expect(pendingNumbers(latchAfterBoot(acknowledge(three, 1)), 8)).toEqual([2, 3]);
});

test('ages are kept for the newest sixteen, older ones are unknown', () => {
  let latch = EMPTY;
  for (let i = 0; i < 20; i += 1) latch = latchOne(latch, 1_000 * i);
  expect(ageOf(latch, 20, 20_000)).toBe(1_000);
  expect(ageOf(latch, 5, 20_000)).toBe(16_000);
  expect(ageOf(latch, 4, 20_000)).toBeNull();
});

test('a new epoch keeps what is pending, in order, with door numbers still odd for open', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000 }), fc.nat({ max: 20 }), (acked, pending) => {
      const before = latchAfterBoot({ made: acked + pending, acked });
      const after = renumber(before);
      const parities = (numbers: number[]) => numbers.map((n) => n % 2);
      expect(parities(pendingNumbers(after, 99))).toEqual(parities(pendingNumbers(before, 99)));
      expect(after.acked).toBeLessThan(2);
    }),
  );
});
