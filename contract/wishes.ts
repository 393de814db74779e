// What a visitor may add about themselves: a language, an interpreter, and what makes it possible to wait (R16). Nothing
// here asks why (R17). It points at a person, so it is sealed with the visit and never stands in a fact.
import { z } from 'zod';
import { Language } from './office-profile.ts';
import { INTERPRETER_LANGUAGES, NEEDS_WHILE_WAITING } from './wish-choices.ts';

export const Wishes = z.object({
  /** What was chosen on the screen; null: nobody has chosen. */
  language: Language.nullable(),
  interpreter: z.enum(INTERPRETER_LANGUAGES).nullable(),
  needs: z.array(z.enum(NEEDS_WHILE_WAITING)).max(NEEDS_WHILE_WAITING.length),
});
export type Wishes = z.infer<typeof Wishes>;
