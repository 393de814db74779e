// The desk's clock: it follows the station's, and nothing it shows can run backwards.
import { expect, test } from 'vitest';
import { stamped, stationNow, stopwatch, waitedMinutes } from './desk-clock.ts';

test('the station clock goes on while no view comes', () => {
  const view = { value: { nowMs: 1_000_000 }, receivedMs: 500 };
  expect(stationNow(view, 500)).toBe(1_000_000);
  expect(stationNow(view, 15_500)).toBe(1_015_000);
});

test('a local clock that goes backwards takes nothing back', () => {
  expect(stationNow({ value: { nowMs: 1_000_000 }, receivedMs: 500 }, 0)).toBe(1_000_000);
});

test('each value is stamped when it comes', async () => {
  let local = 10;
  async function* values() {
    yield 'a';
    local = 20;
    yield 'b';
  }
  const seen: unknown[] = [];
  for await (const value of stamped(values(), () => local)) seen.push(value);
  expect(seen).toEqual([
    { value: 'a', receivedMs: 10 },
    { value: 'b', receivedMs: 20 },
  ]);
});

test('waiting time counts whole minutes, and never below none', () => {
  expect(waitedMinutes(0, 59_999)).toBe(0);
  expect(waitedMinutes(0, 34 * 60_000 + 5_000)).toBe(34);
  expect(waitedMinutes(5_000, 0)).toBe(0);
});

test('the stopwatch shows minutes and seconds, and hours only when there are any', () => {
  expect(stopwatch(0)).toBe('0:00');
  expect(stopwatch(72_900)).toBe('1:12');
  expect(stopwatch(10 * 3_600_000 + 43 * 60_000 + 5_000)).toBe('10:43:05');
  expect(stopwatch(-5)).toBe('0:00');
});
