// What visitors have asked for, as short sentences: the same wish from two presses is said once.
import type { Wishes } from '#contract/wishes.ts';
import { LANGUAGE_TABLE } from '../../text/languages.ts';
import type { Words } from '../words.ts';

export function wishWords(wishes: readonly Wishes[], { t }: Words): string[] {
  const interpreters = wishes.flatMap(({ interpreter }) =>
    interpreter ? [t(`interpreter.${interpreter}`)] : [],
  );
  const needs = wishes.flatMap((one) => one.needs.map((need) => t(`need.${need}`)));
  // Bokmål is what the desk expects; anything else is worth knowing before the person is met.
  const languages = wishes.flatMap(({ language }) =>
    language && language !== 'nb' ? [LANGUAGE_TABLE[language].name] : [],
  );
  return [
    ...(interpreters.length > 0 ? [t('wish.interpreter', { language: listed(interpreters) })] : []),
    ...(needs.length > 0 ? [t('wish.needs', { needs: listed(needs) })] : []),
    ...(languages.length > 0 ? [t('wish.screenLanguage', { language: listed(languages) })] : []),
  ];
}

const listed = (words: string[]): string => [...new Set(words)].join(', ');

/** In two groups, as the person says it. */
export const receiptWords = (code: string, { t }: Words): string =>
  t('wish.receipt', { code: `${code.slice(0, 2)}\u00a0${code.slice(2)}` });
