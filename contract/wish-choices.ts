// What a visitor can choose to say about themselves (R16), as plain lists: a screen that offers them loads no schema.
import type { Wishes } from './wishes.ts';

/** Those most asked for at public offices (F39), Northern Sami (R33), and a way to say that it is another one. */
export const INTERPRETER_LANGUAGES = ['uk', 'ar', 'ru', 'pl', 'ti', 'so', 'se', 'sign', 'other'] as const;
export type InterpreterLanguage = (typeof INTERPRETER_LANGUAGES)[number];

export const NEEDS_WHILE_WAITING = ['seat', 'shelter', 'quiet', 'step-free', 'hearing-loop'] as const;
export type NeedWhileWaiting = (typeof NEEDS_WHILE_WAITING)[number];

export const NO_WISHES: Wishes = { language: null, interpreter: null, needs: [] };
