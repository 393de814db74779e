// One open ring as a desk is shown it.
import { z } from 'zod';
import { At, RingChain } from '../kiosk.ts';

export const DeskRing = z.object({
  id: z.string(),
  chain: RingChain,
  phase: z.enum(['ringing', 'seen', 'coming', 'door-open', 'talking']),
  regime: z.enum(['dropIn', 'appointmentOnly', 'unstaffed']),
  /** Presses and registrations that joined this ring. */
  pressCount: z.number().int(),
  /** Ticket codes of acute registrations behind this ring. */
  tickets: z.array(z.string()),
  level: z.number().int(),
  /** Who is alerted next without an answer, and when (wall clock). Null while nothing is pending. */
  nextLevel: z
    .object({ target: z.enum(['desks', 'duty-adviser', 'all-staff', 'leader', 'again']), at: At })
    .nullable(),
  seenBy: z.string().nullable(),
  comingBy: z.string().nullable(),
  adviser: z.string().nullable(),
  peopleCount: z.number().int().nullable(),
  rangAgainCount: z.number().int(),
  /** Milliseconds this ring has been open, by the station's boot clock, at nowMs of the view. */
  openMs: z.number(),
  /** When the acknowledging key may work: one second after the ring appeared (decision 13), in ms of openMs. */
  armedAfterMs: z.number(),
});
export type DeskRing = z.infer<typeof DeskRing>;
