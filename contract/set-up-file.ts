// A silent set-up: what the wizard asks, in a file that the operator writes. The same checks; taken once.
import { z } from 'zod';
import { Pin, StaffName } from './desk/call-parts.ts';

export const SetUpFile = z.strictObject({
  /** An office profile; checked on its own, so that each of its fields is told by its name. */
  profile: z.record(z.string(), z.unknown()),
  /** Only while nobody works here. The PIN is for the first sign-in; the file should be deleted afterwards. */
  firstManager: z.strictObject({ name: StaffName, pin: Pin }).optional(),
  /** Whether other machines may reach this station. */
  lan: z.boolean().optional(),
});
export type SetUpFile = z.infer<typeof SetUpFile>;
