// A wait is read at a glance: no table shows 5 400 seconds, and no card 1 149 minutes.
import { expect, test } from 'vitest';
import { wordsIn } from '../words.ts';
import { lengthText, minutesText } from './length-text.ts';

const words = wordsIn('nb');

test.each([
  [400, '0 s'],
  [48_000, '48 s'],
  [89_000, '89 s'],
  [90_000, '2 min'],
  [59 * 60_000, '59 min'],
  [60 * 60_000, '1 t'],
  [150 * 60_000, '2 t 30 min'],
])('%i ms is %s', (ms, text) => {
  expect(lengthText(ms, words)).toBe(text);
});

test('somebody kept from the day before has waited hours', () => {
  expect([0, 59, 60, 1_149].map((minutes) => minutesText(minutes, words))).toEqual([
    ...['0 min', '59 min', '1 t', '19 t 9 min'],
  ]);
});
