// One open ring as a desk is shown it.
import { z } from 'zod';
import { ESCALATION_TARGETS } from '#core/doorbell/policy.ts';
import { At, RingChain } from '../kiosk.ts';
import { Wishes } from '../wishes.ts';
import { ALERTS_SHOWN_MAX, DeskAlert } from './alerting-view.ts';

export const DeskRing = z.object({
  id: z.string(),
  chain: RingChain,
  phase: z.enum(['ringing', 'seen', 'coming', 'door-open', 'talking']),
  regime: z.enum(['dropIn', 'appointmentOnly', 'unstaffed']),
  /** Presses and registrations that joined this ring. */
  pressCount: z.number().int(),
  /** The code that the screen gave whoever rang. */
  receipt: z.string(),
  /** What those at the screen asked for; empty at a desk where nobody is signed in. */
  wishes: z.array(Wishes),
  /** Ticket codes of acute registrations behind this ring. */
  tickets: z.array(z.string()),
  level: z.number().int(),
  /** Who is alerted next without an answer, and when (wall clock). Null while nothing is pending. */
  nextLevel: z
    .object({
      target: z.enum([...ESCALATION_TARGETS, 'again']),
      at: At,
      /** Somebody is there whom it means, and beyond the desks the office has a way to them. */
      canReach: z.boolean(),
    })
    .nullable(),
  /** What has been tried to reach somebody, the newest last. */
  alerts: z.array(DeskAlert).max(ALERTS_SHOWN_MAX),
  /** Every level was in vain: nobody has been reached at all. */
  isNobodyReached: z.boolean(),
  seenBy: z.string().nullable(),
  comingBy: z.string().nullable(),
  adviser: z.string().nullable(),
  /** The second person on the way to the door. */
  comingWith: z.string().nullable(),
  /** Where the talk is held, when somebody said. */
  place: z.enum(['room', 'counter', 'intercom', 'phone']).nullable(),
  /** No door has been opened for it yet, also while somebody talks with the person through it. */
  awaitsDoor: z.boolean(),
  /** Whoever rang says that it was a mistake, or leaves: no louder than a ring begins. */
  isCalm: z.boolean(),
  /** The press that somebody said would be a test. It rings all the same: another finger may be in it. */
  isTest: z.boolean(),
  /** Codes of those whom a person says rang here. */
  linked: z.array(z.string()),
  peopleCount: z.number().int().nullable(),
  rangAgainCount: z.number().int(),
  /** Milliseconds this ring has been open, by the station's boot clock, at nowMs of the view. */
  openMs: z.number(),
  /** When the acknowledging key may work: one second after the ring appeared (decision 13), in ms of openMs. */
  armedAfterMs: z.number(),
});
export type DeskRing = z.infer<typeof DeskRing>;
