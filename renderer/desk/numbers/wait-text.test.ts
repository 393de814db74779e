// A wait is read at a glance: no table shows 5 400 seconds.
import { expect, test } from 'vitest';
import { wordsIn } from '../words.ts';
import { hourText, waitText } from './wait-text.ts';

const words = wordsIn('nb');

test.each([
  [400, '0 s'],
  [48_000, '48 s'],
  [89_000, '89 s'],
  [90_000, '2 min'],
  [119 * 60_000, '119 min'],
  [150 * 60_000, '2 t 30 min'],
])('%i ms is %s', (ms, text) => {
  expect(waitText(ms, words)).toBe(text);
});

test('an hour on the clock', () => {
  expect([hourText(8, words), hourText(23, words)]).toEqual(['kl. 08–09', 'kl. 23–24']);
});
