// What a desk is shown about alerting: the ways the office has, today's test of them, and what was tried for a ring.
import { z } from 'zod';
import { ALERT_OUTCOMES, ALERT_TARGETS, ALERT_WAYS } from '#core/alert/alert.ts';
import { WAY_TROUBLES } from '../alerting.ts';
import { At } from '../kiosk.ts';

export const Way = z.enum(ALERT_WAYS);

/** One firing of one level, with what came of each way. */
export const DeskAlert = z.object({
  target: z.enum(ALERT_TARGETS),
  at: At,
  /** How many people it was for, as the roster said; 0: nobody, and the next level followed at once. */
  people: z.number().int(),
  /** outcome null: under way. */
  tried: z.array(z.object({ way: Way, outcome: z.enum(ALERT_OUTCOMES).nullable() })),
});
export type DeskAlert = z.infer<typeof DeskAlert>;

/** A desk has room for the last few of a ring; the log has them all. */
export const ALERTS_SHOWN_MAX = 4;

export const DeskAlerting = z.object({
  /** This desk shows light only: another one sounds. */
  isQuiet: z.boolean(),
  /** Beyond the desks themselves. why null: it works as far as is known. */
  ways: z.array(z.object({ way: Way, why: z.enum(WAY_TROUBLES).nullable(), isHeardToday: z.boolean() })),
  /** The newest test, while it goes on. */
  test: z
    .object({
      /** This desk is to sound, and somebody is to say that they heard it. */
      asksHere: z.boolean(),
      tried: z.array(z.object({ way: Way, outcome: z.enum(ALERT_OUTCOMES) })),
    })
    .nullable(),
  /** What nobody has heard today: desks by their names, and ways. */
  untested: z.object({ desks: z.array(z.string()), ways: z.array(Way) }),
});
export type DeskAlerting = z.infer<typeof DeskAlerting>;
