// The wall screen speaks two languages at once, one under the other: nobody has to wait for their own to come round.
import { createContext, useContext } from 'react';
import type { Language } from '#contract/office-profile.ts';
import { type DisplayKey, displayText } from '../text/display/catalogue.ts';
import { makeText, type Text } from '../text/text.ts';

/** Whoever reads one of them reads the other: two of these would leave no room for anybody else. */
const READ_ALIKE: readonly Language[] = ['nb', 'nn'];

const areAlike = (one: Language, other: Language): boolean =>
  READ_ALIKE.includes(one) && READ_ALIKE.includes(other);

/** The office's first language, and the next one for those who cannot read the first. */
export function spoken(languages: readonly Language[]): Language[] {
  const first = languages[0] ?? 'nb';
  const others = languages.filter((language) => language !== first);
  const second = others.find((language) => !areAlike(language, first)) ?? others[0];
  return second ? [first, second] : [first];
}

export type DisplayWords = { language: Language; t: Text<DisplayKey> }[];

export const wordsIn = (languages: readonly Language[]): DisplayWords =>
  languages.map((language) => ({ language, t: makeText(language, displayText) }));

const Words = createContext<DisplayWords>(wordsIn(['nb', 'en']));
export const WordsProvider = Words.Provider;
export const useWords = (): DisplayWords => useContext(Words);
