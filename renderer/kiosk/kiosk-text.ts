// The chosen language and the present moment, for every part of the kiosk without handing them down by hand.
import { createContext, useContext } from 'react';
import type { Language } from '#contract/office-profile.ts';
import { kioskText as catalogue, type KioskKey } from '../text/kiosk/catalogue.ts';
import { makeText, type Text } from '../text/text.ts';

export type { KioskKey };
export type KioskWords = { t: Text<KioskKey>; language: Language; now: number };

export const kioskText = (language: Language): Text<KioskKey> => makeText(language, catalogue);

const Words = createContext<KioskWords>({ t: kioskText('nb'), language: 'nb', now: 0 });

export const WordsProvider = Words.Provider;
export const useWords = (): KioskWords => useContext(Words);
