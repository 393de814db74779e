// Turns a catalogue of ICU messages into t('key', { values }) for one language.
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '#contract/office-profile.ts';
import { LANGUAGE_TABLE } from './languages.ts';

export type Catalogue<K extends string> = Record<Language, Readonly<Record<K, string>>>;
export type Values = Record<string, string | number>;
export type Text<K extends string> = (key: K, values?: Values) => string;

/** Messages are parsed when first shown, never at start: a kiosk is ready sooner and most are never shown. */
export function makeText<K extends string>(language: Language, catalogue: Catalogue<K>): Text<K> {
  const messages = catalogue[language];
  const { locale } = LANGUAGE_TABLE[language];
  const parsed = new Map<K, IntlMessageFormat>();
  return (key, values) => {
    const message = messages[key];
    if (!message.includes('{')) return message;
    const known = parsed.get(key) ?? new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
    parsed.set(key, known);
    return String(known.format(values));
  };
}
