// What one desk is shown: the list, the person it serves, the rings, and the health of it all.
import { z } from 'zod';
import { At } from '../kiosk.ts';
import { Language } from '../office-profile.ts';
import { StaffRole } from './call-parts.ts';
import { Errand } from './errand.ts';
import { DeskHealth } from './health.ts';
import { DeskRing } from './ring-view.ts';

const PlaceReason = z.enum([
  'acute-carried-over',
  'acute-first',
  'acute-after-earlier-acute',
  'came-back-keeps-place',
  'not-met-lets-one-pass',
  'first-to-arrive',
  'after-earlier-arrivals',
]);

const VisitCard = z.object({
  visit: z.string(),
  ticket: z.string(),
  acute: z.boolean(),
  errand: Errand,
  language: Language.nullable(),
  arrivedAt: At,
  notMetCount: z.number().int(),
});

export const DeskView = z.object({
  officeName: z.string(),
  desk: z.string(),
  nowMs: At,
  practice: z.boolean(),
  regime: z.enum(['dropIn', 'appointmentOnly', 'unstaffed']),
  /** 'no-staff': first run, the first manager is to be created. 'locked': nobody is signed in at this desk. */
  access: z.discriminatedUnion('state', [
    z.object({ state: z.literal('no-staff') }),
    z.object({ state: z.literal('locked') }),
    z.object({ state: z.literal('signed-in'), staff: z.string(), name: z.string(), role: StaffRole }),
  ]),
  /** Everybody who can sign in; names are shown at the desk only. */
  staff: z.array(z.object({ id: z.string(), name: z.string(), role: StaffRole })),
  errands: z.array(z.object({ code: z.string(), label: z.partialRecord(Language, z.string()) })),
  entrance: z.partialRecord(Language, z.string()),
  queue: z.array(VisitCard.extend({ reason: PlaceReason })),
  /** The person this desk has called or is talking with. */
  current: VisitCard.extend({
    state: z.enum(['called', 'talking']),
    sinceAt: At,
    adviser: z.string().nullable(),
  }).nullable(),
  rings: z.array(DeskRing),
  health: DeskHealth,
});
export type DeskView = z.infer<typeof DeskView>;
