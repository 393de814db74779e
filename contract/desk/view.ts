// What one desk is shown: the list, the person it serves, the rings, and the health of it all.
import { z } from 'zod';
import { At } from '../kiosk.ts';
import { Language } from '../office-profile.ts';
import { Wishes } from '../wishes.ts';
import { DeskAlerting } from './alerting-view.ts';
import { StaffRole } from './call-parts.ts';
import { Errand } from './errand.ts';
import { DeskHealth } from './health.ts';
import { DeskMachine, DeskPairing } from './machine-view.ts';
import { Restoring, StationMove } from './move.ts';
import { DeskRing } from './ring-view.ts';
import { DeskRoster } from './roster-view.ts';
import { SafetyView } from './safety-view.ts';
import { SameDayView } from './same-day-view.ts';
import { BellTried, SetUpView } from './set-up-view.ts';
import { StaffingView } from './staffing-view.ts';

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
  /** Null: nothing asked for, or it cannot be read. */
  wishes: Wishes.nullable(),
});

export const DeskView = z.object({
  officeName: z.string(),
  desk: z.string(),
  nowMs: At,
  practice: z.boolean(),
  /** The office has not taken the bell into use: every screen says so. */
  trial: z.boolean(),
  regime: z.enum(['dropIn', 'appointmentOnly', 'unstaffed']),
  /** 'no-staff': first run, the first manager is to be created. 'locked': nobody is signed in at this desk. */
  access: z.discriminatedUnion('state', [
    z.object({ state: z.literal('no-staff') }),
    z.object({ state: z.literal('locked') }),
    Restoring,
    z.object({ state: z.literal('signed-in'), staff: z.string(), name: z.string(), role: StaffRole }),
  ]),
  /** Everybody who can sign in; names are shown at the desk only. */
  staff: z.array(z.object({ id: z.string(), name: z.string(), role: StaffRole })),
  staffing: StaffingView,
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
  alerting: DeskAlerting,
  sameDay: SameDayView,
  safety: SafetyView,
  roster: DeskRoster,
  /** Null when the office is set up. */
  setUp: SetUpView.nullable(),
  bellTried: BellTried,
  /** Other machines, and the pairing that is open: told only where a manager is signed in. */
  machines: z.array(DeskMachine),
  pairing: DeskPairing.nullable(),
  move: StationMove,
  health: DeskHealth,
});
export type DeskView = z.infer<typeof DeskView>;
