// A call is new once, for half a minute, on every screen that has not shown it yet.
import { expect, test } from 'vitest';
import type { DisplayView } from '#contract/display.ts';
import { arrivals, type Call, FRESH_MS, hasNew, isFresh } from './fresh.ts';

const NOW = 1_000_000;
const called: Call = { ticket: '412', desk: '2', calledAt: NOW };
const view = (...calls: Call[]) => ({ nowMs: NOW, called: calls }) as DisplayView;

test('a new call chimes and is new for its time', () => {
  const before = arrivals(null, view(), 0);
  expect(hasNew(before, view(called))).toBe(true);
  const known = arrivals(before, view(called), 5_000);
  expect(isFresh(known, called, 5_000 + FRESH_MS - 1)).toBe(true);
  expect(isFresh(known, called, 5_000 + FRESH_MS)).toBe(false);
});

test('the same call in the next view is not new again', () => {
  const known = arrivals(arrivals(null, view(), 0), view(called), 5_000);
  expect(hasNew(known, view(called))).toBe(false);
  expect(arrivals(known, view(called), 9_000)).toEqual(known);
});

test('called again is a new call', () => {
  const known = arrivals(arrivals(null, view(), 0), view(called), 5_000);
  expect(hasNew(known, view({ ...called, calledAt: NOW + 60_000 }))).toBe(true);
});

test('a screen that starts shows an old call calmly, and does not chime', () => {
  const old = { ...called, calledAt: NOW - FRESH_MS };
  expect(hasNew(null, view(old))).toBe(false);
  expect(isFresh(arrivals(null, view(old), 0), old, 0)).toBe(false);
  expect(isFresh(arrivals(null, view(called), 0), called, 0)).toBe(true);
});

test('whoever was called while the screen had no contact is new to it', () => {
  const late = { ...called, calledAt: NOW - 10 * FRESH_MS };
  const before = arrivals(null, view(), 0);
  expect(isFresh(arrivals(before, view(late), 7_000), late, 7_000)).toBe(true);
});
