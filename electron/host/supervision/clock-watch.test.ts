// The wall clock against the boot's: a jump, what the office says of it, and back again.
import { expect, test } from 'vitest';
import type { Skew } from '../known-skew.ts';
import { watchClock } from './clock-watch.ts';

const HOUR_MS = 3_600_000;

function setUp() {
  const skew: Skew = { ms: 20 };
  let asked = 0;
  const watch = watchClock(skew, () => asked++);
  const at = (bootMs: number, wallMs: number) => ({ wallMs, bootMs, bootId: 'boot', skewMs: null });
  const jump = (bootMs: number): number | null => watch.jumpMs(at(bootMs, 0));
  return { skew, watch, at, jump, asked: () => asked };
}

test('a jump makes what the office said worthless, and it is asked again at once, each time', () => {
  const { skew, watch, at, jump, asked } = setUp();
  watch.look(at(1_000, 1_000));
  watch.look(at(2_000, 2_050));
  expect([asked(), skew.ms]).toEqual([0, 20]);
  watch.look(at(3_000, 3_000 + HOUR_MS));
  expect([asked(), skew.ms, jump(3_000)]).toEqual([1, null, HOUR_MS - 50]);
  watch.officeSays(HOUR_MS);
  expect([skew.ms, jump(3_000)]).toEqual([HOUR_MS, HOUR_MS - 50]);
  watch.look(at(4_000, 4_000));
  expect([asked(), skew.ms]).toEqual([2, null]);
  watch.officeSays(12);
  expect([skew.ms, jump(4_000)]).toEqual([12, null]);
});
