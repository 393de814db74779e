// A desk reads once what was asked for, whoever pressed how often, and nothing when nobody asked.
import { expect, test } from 'vitest';
import { NO_WISHES } from '#contract/wish-choices.ts';
import { wordsIn } from '../words.ts';
import { receiptWords, wishWords } from './wish-words.ts';

const words = wordsIn('nb');

test('an interpreter, what is needed and the language of the screen', () => {
  const asked = { language: 'en', interpreter: 'ar', needs: ['seat', 'shelter'] } as const;
  expect(wishWords([{ ...asked, needs: [...asked.needs] }], words)).toEqual([
    'Ønsker tolk: arabisk.',
    'Trenger et sted å sitte, å vente inne.',
    'Leser skjermen på English.',
  ]);
});

test('the same wish twice is said once, and two different ones are both said', () => {
  const one = { ...NO_WISHES, interpreter: 'uk' } as const;
  expect(wishWords([one, one, { ...NO_WISHES, interpreter: 'so' }], words)).toEqual([
    'Ønsker tolk: ukrainsk, somali.',
  ]);
});

test('nothing asked for, or bokmål: nothing said', () => {
  expect(wishWords([NO_WISHES, { ...NO_WISHES, language: 'nb' }], words)).toEqual([]);
});

test('a code is written as it is spoken', () => {
  expect(receiptWords('41728', words)).toBe('Kode 41\u00a0728.');
});
