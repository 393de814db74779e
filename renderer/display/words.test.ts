// Two languages stand on the wall, and the second is for those who cannot read the first.
import { expect, test } from 'vitest';
import { spoken } from './words.ts';

test('the second language is one that readers of the first do not already read', () => {
  expect(spoken(['nb', 'nn', 'en'])).toEqual(['nb', 'en']);
  expect(spoken(['nn', 'nb', 'en'])).toEqual(['nn', 'en']);
  expect(spoken(['en', 'nb', 'nn'])).toEqual(['en', 'nb']);
});

test('an office with fewer languages uses what it has', () => {
  expect(spoken(['nb', 'nn'])).toEqual(['nb', 'nn']);
  expect(spoken(['nn'])).toEqual(['nn']);
  expect(spoken([])).toEqual(['nb']);
});
