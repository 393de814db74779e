// Numbers as they are typed and read: with a comma where people write them so.
import type { Language } from '#contract/office-profile.ts';

export const numberText = (number: number, language: Language): string =>
  language === 'en' ? String(number) : String(number).replace('.', ',');

/** An empty text is 0. */
export const numberFrom = (text: string): number => Number(text.replace(',', '.'));

const NOT_WHOLE = /\D/g;
const NOT_NUMBER = /[^\d.,]/g;
const FURTHER_SIGNS = /(?<=[.,].*)[.,]/g;

/** What was typed, without the signs that are no part of such a number. */
export const onlyNumber = (text: string, hasFraction: boolean): string =>
  hasFraction ? text.replace(NOT_NUMBER, '').replace(FURTHER_SIGNS, '') : text.replace(NOT_WHOLE, '');
