import { expect, test } from 'vitest';
import { bootClock, systemClock } from './clock.ts';

function machine(): { fine: number; coarse: number; wall: number } {
  return { fine: 500, coarse: 10_000, wall: 1_700_000_000_000 };
}

const clockOn = (is: ReturnType<typeof machine>): (() => number) =>
  bootClock({ fine: () => is.fine, coarse: () => is.coarse, wall: () => is.wall });

function pass(is: ReturnType<typeof machine>, ms: number): void {
  is.fine += ms;
  is.wall += ms;
  // The coarse clock shows ten-millisecond steps only.
  is.coarse = Math.floor((is.coarse + ms) / 10) * 10;
}

test('the boot clock is as fine as the fine clock', () => {
  const is = machine();
  const now = clockOn(is);
  const before = now();
  pass(is, 0.25);
  expect(now() - before).toBeCloseTo(0.25);
});

test('it counts a sleep at once', () => {
  const is = machine();
  const now = clockOn(is);
  const before = now();
  is.coarse += 600_000;
  is.wall += 600_000;
  expect(now() - before).toBe(600_000);
});

test('a wall clock that jumps moves nothing', () => {
  const is = machine();
  const now = clockOn(is);
  const before = now();
  is.wall -= 10_800_000;
  pass(is, 3);
  expect(now() - before).toBeCloseTo(3);
  is.wall += 172_800_000;
  pass(is, 3);
  expect(now() - before).toBeCloseTo(6);
});

test('it never goes back', () => {
  const is = machine();
  const now = clockOn(is);
  const before = now();
  is.coarse -= 5_000;
  is.fine += 2_000;
  expect(now()).toBeGreaterThanOrEqual(before);
});

test('after waits, and can be cancelled', async () => {
  const clock = systemClock();
  let hasRun = false;
  const cancel = clock.after(1, () => {
    hasRun = true;
  });
  cancel();
  const start = clock.now().bootMs;
  await new Promise<void>((resolve) => clock.after(20, resolve));
  expect(hasRun).toBe(false);
  expect(clock.now().bootMs - start).toBeGreaterThanOrEqual(19);
});
