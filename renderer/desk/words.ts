// The desk's language, for every part of it: t('key'), a refusal in words, a time of day, a text of the office's own.
import { createContext, useContext } from 'react';
import type { Language } from '#contract/office-profile.ts';
import { type DeskKey, deskText } from '../text/desk/catalogue.ts';
import { type Refusal, refusalText } from '../text/desk/refusals.ts';
import { LANGUAGE_TABLE } from '../text/languages.ts';
import { makeText, type Text } from '../text/text.ts';
import { clockTime } from '../text/time.ts';

export const DESK_LANGUAGES = Object.keys(LANGUAGE_TABLE) as Language[];

/** Bokmål is what a desk speaks until somebody chooses. */
export const languageOf = (chosen: string | null): Language =>
  DESK_LANGUAGES.find((code) => code === chosen) ?? 'nb';

export type Words = {
  language: Language;
  t: Text<DeskKey>;
  refusal: (code: Refusal) => string;
  time: (at: number) => string;
  /** Words the office wrote itself; in bokmål, or whatever there is, when this language is missing. */
  own: (words: Partial<Record<Language, string>>) => string;
};

export function wordsIn(language: Language): Words {
  return {
    language,
    t: makeText(language, deskText),
    refusal: (code) => refusalText[language][code],
    time: (at) => clockTime(at, language),
    own: (words) => words[language] ?? words.nb ?? Object.values(words)[0] ?? '',
  };
}

const WordsContext = createContext<Words>(wordsIn('nb'));
export const WordsProvider = WordsContext.Provider;
export const useWords = (): Words => useContext(WordsContext);
