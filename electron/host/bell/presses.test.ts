// A thousand different presses a second: the first are taken at once, the others when the bell says them again.
import { expect, test } from 'vitest';
import { emptyFrontDesk } from '#core/front-desk.ts';
import type { BellParts } from './bell-parts.ts';
import { takePresses } from './presses.ts';

test('a flood is taken at the pace that desks and disk can bear, and nothing of it is acknowledged unstored', () => {
  let bootMs = 0;
  let takenCount = 0;
  const acknowledged: number[] = [];
  const engine = {
    isTaking: () => true,
    stored: () => emptyFrontDesk,
    ahead: () => emptyFrontDesk,
    clock: { now: () => ({ bootMs }) },
    act: async () => {
      takenCount += 1;
    },
  } as unknown as BellParts['engine'];
  const presses = takePresses({ engine } as BellParts, (id) => acknowledged.push(id.number));
  const flood = (): void => {
    for (let number = 1; number <= 1_000; number += 1)
      presses.take({ type: 'press', device: 'ab', deviceEpoch: 1, number, ageMs: 0 });
  };
  flood();
  expect(takenCount).toBe(20);
  bootMs += 999;
  flood();
  expect(takenCount).toBe(20);
  bootMs += 1;
  flood();
  expect(takenCount).toBe(40);
  expect(acknowledged).toHaveLength(40);
});
