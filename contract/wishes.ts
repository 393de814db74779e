// What a visitor may add about themselves: a language, an interpreter, and what makes it possible to wait (R16). Nothing
// here asks why (R17). It points at a person, so it is sealed with the visit and never stands in a fact.
import { z } from 'zod';
import { Language } from './office-profile.ts';

/** Those most asked for at public offices (F39), Northern Sami (R33), and a way to say that it is another one. */
export const INTERPRETER_LANGUAGES = ['uk', 'ar', 'ru', 'pl', 'ti', 'so', 'se', 'sign', 'other'] as const;
export const InterpreterLanguage = z.enum(INTERPRETER_LANGUAGES);
export type InterpreterLanguage = z.infer<typeof InterpreterLanguage>;

export const NEEDS_WHILE_WAITING = ['seat', 'shelter', 'quiet', 'step-free', 'hearing-loop'] as const;
export const NeedWhileWaiting = z.enum(NEEDS_WHILE_WAITING);
export type NeedWhileWaiting = z.infer<typeof NeedWhileWaiting>;

export const Wishes = z.object({
  /** What was chosen on the screen; null: nobody has chosen. */
  language: Language.nullable(),
  interpreter: InterpreterLanguage.nullable(),
  needs: z.array(NeedWhileWaiting).max(NEEDS_WHILE_WAITING.length),
});
export type Wishes = z.infer<typeof Wishes>;

export const NO_WISHES: Wishes = { language: null, interpreter: null, needs: [] };
