// An hour on the clock, from its beginning to its end.
import { expect, test } from 'vitest';
import { wordsIn } from '../words.ts';
import { hourText } from './hour-text.ts';

test('an hour on the clock', () => {
  const words = wordsIn('nb');
  expect([hourText(8, words), hourText(23, words)]).toEqual(['kl. 08–09', 'kl. 23–24']);
});
