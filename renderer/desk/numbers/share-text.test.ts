// A bell that was gone for a minute did not work all the time.
import { expect, test } from 'vitest';
import { wordsIn } from '../words.ts';
import { shareText } from './share-text.ts';

test.each([
  [7, 7, '100 %'],
  [9_999, 10_000, '99,9 %'],
  [1, 3, '33,3 %'],
  [0, 5, '0 %'],
])('%i of %i is %s', (part, whole, text) => {
  expect(shareText(part, whole, wordsIn('nb')).replaceAll('\u00a0', ' ')).toBe(text);
});
