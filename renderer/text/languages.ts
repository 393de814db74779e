// The languages a window can speak: their own name for themselves, their direction, and how they write numbers.
import type { Language } from '#contract/office-profile.ts';

type LanguageRow = {
  /** In its own script, because its readers look for that. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** For Intl. Chromium ships no data of its own for nynorsk; its numbers and plurals are those of bokmål. */
  locale: string;
};

export const LANGUAGE_TABLE: Record<Language, LanguageRow> = {
  nb: { name: 'Bokmål', dir: 'ltr', locale: 'nb' },
  nn: { name: 'Nynorsk', dir: 'ltr', locale: 'nb' },
  en: { name: 'English', dir: 'ltr', locale: 'en-GB' },
};
