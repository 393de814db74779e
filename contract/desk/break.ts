// What is broken right now, as every desk is told: which break, since when, where, and how much.
import { z } from 'zod';
import { BREAK_KINDS } from '#core/supervision/break-kind.ts';
import { At } from '../kiosk.ts';

export const Break = z.object({
  kind: z.enum(BREAK_KINDS),
  sinceAt: At,
  /** The desks it is about; empty when it is about the station. */
  desks: z.array(z.string()),
  /** In the unit of its kind: milliseconds, bytes, percent or times. */
  amount: z.number().nullable(),
});
export type Break = z.infer<typeof Break>;
