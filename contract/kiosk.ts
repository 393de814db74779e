// What the kiosk may ask, and what it is shown. Nothing here can carry a name, a reason or another visitor (R21).
import { z } from 'zod';
import { ALERT_TARGETS } from '#core/alert/alert.ts';
import { call, live, RequestId } from './call.ts';
import { Language } from './office-profile.ts';
import { Wishes } from './wishes.ts';

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
  /** Whom the last level that went out was for; null while no level after the first has gone out to anybody. */
  alerted: z.enum(ALERT_TARGETS).nullable(),
  /** Every level was in vain: no one has been reached, and it is tried again and again. */
  isNobodyReached: z.boolean(),
  /** Somebody has seen it but may not open alone, and the next ones are being called. */
  seenAlone: z.boolean(),
  /** Rang while nobody is in the building: kept until the office is staffed, no one is coming now. */
  held: z.boolean(),
  /** Said at the screen: pressed by mistake, or leaving. Nothing has ended: a person comes and looks. */
  withdrawn: z.enum(['mistake', 'leaving']).nullable(),
});
export type RingChain = z.infer<typeof RingChain>;

export const KioskView = z.object({
  officeName: z.string(),
  nowMs: At,
  /** Practice mode: the bell is simulated, and every screen says so (design decision 15). */
  practice: z.boolean(),
  /** The office is trying the bell out (R9); it rings all the same. */
  trial: z.boolean(),
  /** Nobody has said yet which office this is and when it is open: then the screen claims nothing of it. */
  isSetUp: z.boolean(),
  regime: z.enum(['dropIn', 'appointmentOnly', 'unstaffed']),
  nextDropIn: Opening.nullable(),
  /** Only numbers that answer right now, with the time they stop. */
  phones: z.array(z.object({ id: z.enum(['duty', 'nav', 'out-of-hours']), number: z.string(), until: At })),
  outOfHours: z.partialRecord(Language, z.string()),
  /** How soon whoever needs emergency help is met, as the municipality has decided (R22); empty while nobody can say. */
  emergencyHelpDeadline: z.partialRecord(Language, z.string()),
  /** How somebody without a telephone calls from here, in the office's own words; empty when there is no such thing. */
  callPoint: z.partialRecord(Language, z.string()),
  languages: z.array(Language),
  errands: z.array(z.object({ code: z.string(), label: z.partialRecord(Language, z.string()) })),
  /** Whether a press on the bell would be heard now; when not, the screen says so and shows the phone route. */
  bell: z.enum(['listening', 'broken']),
  /** The station lives on another machine: nobody can register here, and the bell is told but not stored. */
  isAway: z.boolean(),
  /** What works of the station: what is done here may not be stored just now, or only the bell is left of it. */
  station: z.enum(['whole', 'not-storing', 'bell-only']),
  /** No desk window is open, or nobody is signed in: told honestly (R7). */
  deskPresent: z.boolean(),
  /** The newest ring that came from the bell itself, for the screen that belongs to the bell. */
  ring: z
    .object({
      id: z.string(),
      chain: RingChain,
      /** Grows when somebody presses again, so that a ring put aside comes back for them (R10). */
      pressCount: z.number().int(),
      /** What the person can go away with and be known by again; shown once it is stored. */
      receipt: z.string(),
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

const WishesRequest = z.object({
  requestId: RequestId,
  about: z.discriminatedUnion('is', [
    /** press: the pressCount that the screen showed, so that the next person's wishes stand beside these. */
    z.object({ is: z.literal('ring'), ring: z.string().max(120), press: z.number().int().min(1) }),
    z.object({ is: z.literal('visit'), visit: z.string().max(120) }),
  ]),
  wishes: Wishes,
});
export type WishesRequest = z.infer<typeof WishesRequest>;

export const kioskCalls = {
  view: live({ roles: ['kiosk'], output: KioskView }),
  register: call({
    roles: ['kiosk'],
    input: VisitRequest,
    output: Ticket,
    /** While only the bell works there are no numbers: whatever is urgent rings instead, and is not turned away. */
    refusals: ['queue-full', 'unknown-errand', 'rang-instead', 'only-bell'],
    perMinute: 240,
    acute: true,
  }),
  /** Everything this person has chosen so far: each call takes the place of the one before. */
  wish: call({
    roles: ['kiosk'],
    input: WishesRequest,
    output: z.object({}),
    refusals: ['is-over'],
    acute: true,
  }),
  /** "Pressed by mistake", "I am leaving": told to the desks, where a person closes the ring. */
  withdraw: call({
    roles: ['kiosk'],
    input: z.object({
      requestId: RequestId,
      ring: z.string().max(120),
      what: z.enum(['mistake', 'leaving']),
    }),
    output: z.object({}),
    refusals: ['no-such-ring', 'door-already-open'],
  }),
};
