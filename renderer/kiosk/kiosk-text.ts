// The chosen language and the present moment, for every part of the kiosk without handing them down by hand.
import { createContext, useContext } from 'react';
import type { Language } from '#contract/office-profile.ts';
import { en } from '../text/kiosk/en.ts';
import { nb } from '../text/kiosk/nb.ts';
import { nn } from '../text/kiosk/nn.ts';
import { makeText, type Text } from '../text/text.ts';

export type KioskKey = keyof typeof nb;
export type KioskWords = { t: Text<KioskKey>; language: Language; now: number };

const KIOSK_TEXT = { nb, nn, en };

export const kioskText = (language: Language): Text<KioskKey> => makeText(language, KIOSK_TEXT);

const Words = createContext<KioskWords>({ t: kioskText('nb'), language: 'nb', now: 0 });

export const WordsProvider = Words.Provider;
export const useWords = (): KioskWords => useContext(Words);
