// Acute people whom closing time threatens to leave behind, as a desk is shown them. A locked desk is told how many.
import { z } from 'zod';
import { SAME_DAY_REASONS } from '#core/same-day/same-day.ts';
import { At } from '../kiosk.ts';

export const SameDayReason = z.enum(SAME_DAY_REASONS);

const SameDayItem = z.object({
  id: z.string(),
  about: z.enum(['visit', 'ring']),
  /** Null for a ring nobody has registered behind. */
  ticket: z.string().nullable(),
  arrivedAt: At,
  /** warned: closing is near. alarmed: it has passed. carried: a named person has said why it waits on. */
  state: z.enum(['warned', 'alarmed', 'carried']),
  /** The closing that it is about. */
  closesAt: At,
  /** What may be said now. A ring must be answered before anything is. */
  reasons: z.array(SameDayReason),
  carried: z.object({ by: z.string().nullable(), reason: SameDayReason }).nullable(),
});
export type SameDayItem = z.infer<typeof SameDayItem>;

export const SameDayView = z.object({
  warned: z.object({ count: z.number().int(), closesAt: At }).nullable(),
  /** isEarlier: a day has passed since, and nobody has said why. */
  alarmed: z.object({ count: z.number().int(), isEarlier: z.boolean() }).nullable(),
  /** For an hour after closing, and again from the next opening on: at night there is nobody to hear it. */
  isSounding: z.boolean(),
  items: z.array(SameDayItem),
});
export type SameDayView = z.infer<typeof SameDayView>;
