import { expect, test, vi } from 'vitest';
import { randomIds } from './ids.ts';

const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('ids are UUIDv7 and each is greater than the one before, however many fall into a millisecond', () => {
  const ids = randomIds();
  const made = Array.from({ length: 20_000 }, () => ids.uuid7());
  expect(made.every((id) => UUID7.test(id))).toBe(true);
  expect(made).toEqual([...made].sort());
  expect(new Set(made).size).toBe(made.length);
});

test('a clock set back makes no id smaller', () => {
  const ids = randomIds();
  const before = ids.uuid7();
  const now = vi.spyOn(Date, 'now').mockReturnValue(0);
  expect(ids.uuid7() > before).toBe(true);
  now.mockRestore();
});

test('entropy is a whole number from 0 to 2^31 - 1', () => {
  const { entropy } = randomIds();
  const drawn = Array.from({ length: 1_000 }, entropy);
  expect(drawn.every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 31)).toBe(true);
});
