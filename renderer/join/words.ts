// The language of the joining page, for every part of it.
import { createContext, useContext } from 'react';
import type { Language } from '#contract/office-profile.ts';
import type { Link } from '../client/link.ts';
import { type JoinKey, joinText } from '../text/join/catalogue.ts';
import { LANGUAGE_TABLE } from '../text/languages.ts';
import { makeText, type Text } from '../text/text.ts';

export const LANGUAGES_HERE = Object.keys(LANGUAGE_TABLE) as Language[];

export const wordsIn = (language: Language): Text<JoinKey> => makeText(language, joinText);

type Around = { t: Text<JoinKey>; link: Link };
const AroundContext = createContext<Around>({ t: wordsIn('nb'), link: { state: 'lost' } });
export const AroundProvider = AroundContext.Provider;
export const useAround = (): Around => useContext(AroundContext);
