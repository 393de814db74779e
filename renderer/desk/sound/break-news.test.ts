// A break is heard when it begins, once, and never for having stood there already.
import { expect, test } from 'vitest';
import type { Break } from '#contract/desk/break.ts';
import { breakNews } from './break-news.ts';

const broken = (kind: Break['kind'], sinceAt = 1): Break => ({ kind, sinceAt, desks: [], amount: null });
const first = (breaks: Break[]) => breakNews(null, breaks, 0).known;

test('what was broken when the window opened is read, not heard', () => {
  expect(breakNews(null, [broken('disk-low')], 0).isNew).toBe(false);
});

test('a break that begins is heard, once, however long it lasts and grows', () => {
  const begun = breakNews(first([]), [broken('bell-lost')], 1_000);
  expect(begun.isNew).toBe(true);
  const grown = breakNews(begun.known, [{ ...broken('bell-lost'), amount: 7, desks: ['2'] }], 500_000);
  expect(grown.isNew).toBe(false);
});

test('another kind is heard while the first lasts', () => {
  const was = first([broken('office-unreachable')]);
  expect(breakNews(was, [broken('bell-lost'), broken('office-unreachable')], 10).isNew).toBe(true);
});

test('the same break anew is heard, but a loose plug does not knock all day', () => {
  const begun = breakNews(first([]), [broken('bell-lost', 1)], 1_000).known;
  const over = breakNews(begun, [], 2_000).known;
  const again = breakNews(over, [broken('bell-lost', 3)], 3_000);
  expect(again.isNew).toBe(false);
  expect(breakNews(again.known, [broken('bell-lost', 62)], 62_000).isNew).toBe(true);
});
