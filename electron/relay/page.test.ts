// Which page stands in the window: a board is never taken away, and a person is asked only where nothing else helps.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Page, pageFor } from './page.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const LONG_MS = 60_000;

function aWindow({ isRestart = false } = {}) {
  const shown: Page[] = [];
  return { shown, page: pageFor({ isRestart, show: (page) => shown.push(page) }) };
}

test('a machine that belongs nowhere asks to be joined, and opens when it is', () => {
  const { shown, page } = aWindow();
  page.consider('unpaired');
  page.consider('connecting');
  page.consider('connected');
  expect(shown).toEqual(['join', 'role']);
});

test('no contact since the start: a person is asked after a while, and not before', () => {
  const { shown, page } = aWindow();
  page.consider('connecting');
  vi.advanceTimersByTime(10_000);
  expect(shown).toEqual(['role']);
  vi.advanceTimersByTime(LONG_MS);
  expect(shown).toEqual(['role', 'join']);
});

test('contact that is lost later leaves the board where it is, however long', () => {
  const { shown, page } = aWindow();
  page.consider('connected');
  page.consider('connecting');
  vi.advanceTimersByTime(LONG_MS);
  expect(shown).toEqual(['role']);
});

test('a relay that was started again may stand behind a board', () => {
  const { shown, page } = aWindow({ isRestart: true });
  page.consider('connecting');
  vi.advanceTimersByTime(LONG_MS);
  expect(shown).toEqual(['role']);
});

test('a station that says no is told at once', () => {
  const { shown, page } = aWindow();
  page.consider('connected');
  page.consider('refused');
  expect(shown).toEqual(['role', 'join']);
});
