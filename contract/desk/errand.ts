// What a visit is about: unsealed from its box only for a desk where somebody is signed in.
import { z } from 'zod';
import { AcuteNeed } from '../kiosk.ts';

export const Errand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('acute'), need: AcuteNeed }),
  z.object({ kind: z.literal('appointment') }),
  z.object({ kind: z.literal('ordinary'), code: z.string() }),
  /** The box cannot be opened (its key is gone): the person is still there and still waits. */
  z.object({ kind: z.literal('unreadable') }),
]);
export type Errand = z.infer<typeof Errand>;
