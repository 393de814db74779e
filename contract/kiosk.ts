// What the kiosk may ask, and what it is shown. Nothing here can carry a name, a reason or another visitor (R21).
import { z } from 'zod';
import { call, live, RequestId } from './call.ts';
import { Language } from './office-profile.ts';

/** NAV's own three categories of emergency, and the two that prevent false negatives (R14, R15; F27). */
export const ACUTE_NEEDS = ['no-food', 'no-shelter', 'no-power', 'other-urgent', 'not-said'] as const;
export const AcuteNeed = z.enum(ACUTE_NEEDS);
export type AcuteNeed = z.infer<typeof AcuteNeed>;

/** Wall-clock milliseconds since 1970. */
export const At = z.number().int().nonnegative();

const Opening = z.object({ opensAt: At, closesAt: At });

/** The truth about one ring for the person outside: a step has a time only when its fact is stored. */
export const RingChain = z.object({
  rangAt: At,
  /** false: the desks have been told, but the disk has not stored it yet. Then nothing says "heard". */
  stored: z.boolean(),
  seenAt: At.nullable(),
  comingAt: At.nullable(),
  doorOpenedAt: At.nullable(),
  talkingAt: At.nullable(),
  /** Levels alerted after the first, without an answer; 0 while reception still has its time. */
  escalatedCount: z.number().int(),
  /** Somebody has seen it but may not open alone, and the next ones are being called. */
  seenAlone: z.boolean(),
  /** Rang while nobody is in the building: kept until the office is staffed, no one is coming now. */
  held: z.boolean(),
});
export type RingChain = z.infer<typeof RingChain>;

export const KioskView = z.object({
  officeName: z.string(),
  nowMs: At,
  /** Practice mode: the bell is simulated, and every screen says so (design decision 15). */
  practice: z.boolean(),
  /** Nobody has said yet which office this is and when it is open: then the screen claims nothing of it. */
  isSetUp: z.boolean(),
  regime: z.enum(['dropIn', 'appointmentOnly', 'unstaffed']),
  nextDropIn: Opening.nullable(),
  /** Only numbers that answer right now, with the time they stop. */
  phones: z.array(z.object({ id: z.enum(['duty', 'nav', 'out-of-hours']), number: z.string(), until: At })),
  outOfHours: z.partialRecord(Language, z.string()),
  languages: z.array(Language),
  errands: z.array(z.object({ code: z.string(), label: z.partialRecord(Language, z.string()) })),
  /** Whether a press on the bell would be heard now; when not, the screen says so and shows the phone route. */
  bell: z.enum(['listening', 'broken']),
  /** The station lives on another machine: nobody can register here, and the bell is told but not stored. */
  isAway: z.boolean(),
  /** No desk window is open, or nobody is signed in: told honestly (R7). */
  deskPresent: z.boolean(),
  /** The newest ring that came from the bell itself, for the screen that belongs to the bell. */
  ring: z
    .object({
      id: z.string(),
      chain: RingChain,
      /** Grows when somebody presses again, so that a ring put aside comes back for them (R10). */
      pressCount: z.number().int(),
    })
    .nullable(),
  /** Rings opened by acute registrations, so that a visitor's own ticket can follow its own chain. */
  visitRings: z.array(z.object({ visit: z.string(), chain: RingChain })),
  /** Where each open visit stands, so that a ticket on the screen stays true. Ids and numbers, nothing else. */
  openVisits: z.array(
    z.object({
      visit: z.string(),
      state: z.enum(['waiting', 'called', 'talking']),
      /** People in front right now. */
      ahead: z.number().int(),
    }),
  ),
  /** Tickets called to a desk right now; a code and a desk number, nothing else. */
  called: z.array(z.object({ visit: z.string(), ticket: z.string(), desk: z.string() })),
});
export type KioskView = z.infer<typeof KioskView>;

export const Ticket = z.object({
  visit: z.string(),
  code: z.string(),
  registeredAt: At,
  acute: z.boolean(),
  regime: KioskView.shape.regime,
  /** People in front, this person not counted. */
  ahead: z.number().int(),
});
export type Ticket = z.infer<typeof Ticket>;

export const VisitRequest = z.object({
  requestId: RequestId,
  errand: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('acute'), need: AcuteNeed }),
    z.object({ kind: z.literal('appointment') }),
    z.object({ kind: z.literal('ordinary'), code: z.string().max(30) }),
  ]),
  language: Language,
});
export type VisitRequest = z.infer<typeof VisitRequest>;

export const kioskCalls = {
  view: live({ roles: ['kiosk'], output: KioskView }),
  register: call({
    roles: ['kiosk'],
    input: VisitRequest,
    output: Ticket,
    refusals: ['queue-full', 'unknown-errand'],
    perMinute: 240,
    acute: true,
  }),
};
