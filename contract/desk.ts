// What a desk may ask, and what it is shown. Every write needs a named person signed in, but for the PIN calls.
import { z } from 'zod';
import { STAFF_ROLES } from '#core/role.ts';
import { call, live, RequestId } from './call.ts';
import { AcuteNeed, At, RingChain, VisitRequest } from './kiosk.ts';
import { Language } from './office-profile.ts';

const Id = z.string().min(1).max(120);
export const Pin = z.string().regex(/^\d{4,8}$/, 'four to eight digits');
const StaffRole = z.enum(STAFF_ROLES);
const StaffName = z.string().trim().min(2).max(60);

const PlaceReason = z.enum([
  'acute-carried-over',
  'acute-first',
  'acute-after-earlier-acute',
  'came-back-keeps-place',
  'not-met-lets-one-pass',
  'first-to-arrive',
  'after-earlier-arrivals',
]);

/** What a visit is about: unsealed from its box only for a desk where somebody is signed in. */
export const Errand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('acute'), need: AcuteNeed }),
  z.object({ kind: z.literal('appointment') }),
  z.object({ kind: z.literal('ordinary'), code: z.string() }),
  /** The box cannot be opened (its key is gone): the person is still there and still waits. */
  z.object({ kind: z.literal('unreadable') }),
]);
export type Errand = z.infer<typeof Errand>;

const VisitCard = z.object({
  visit: z.string(),
  ticket: z.string(),
  acute: z.boolean(),
  errand: Errand,
  language: Language.nullable(),
  arrivedAt: At,
  notMetCount: z.number().int(),
});

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

/** Why facts wait; electron/host/sync/office.ts says what each means. */
const SyncReason = z.enum([
  'unreachable',
  'timed-out',
  'certificate',
  'token-refused',
  'not-understood',
  'too-large',
  'busy',
  'office-fault',
  'not-the-office',
  'unreadable-reply',
  'bad-receipt',
  'gap',
  'station-fault',
]);

export const DeskHealth = z.object({
  bell: z.object({
    state: z.enum(['listening', 'searching', 'silent', 'lost', 'ambiguous', 'stuck']),
    simulated: z.boolean(),
    sinceAt: At.nullable(),
  }),
  /** 'already-running': another program holds the data. 'newer-schema': a newer version wrote it; nothing is touched. */
  store: z.enum(['storing', 'not-storing', 'already-running', 'newer-schema']),
  /** Set when a damaged store was set aside and a new epoch began; with how many facts came back. */
  restored: z.object({ at: At, factCount: z.number().int() }).nullable(),
  office: z.discriminatedUnion('state', [
    z.object({ state: z.literal('not-configured') }),
    z.object({ state: z.literal('up-to-date'), at: At.nullable() }),
    z.object({ state: z.literal('sending'), waiting: z.number().int() }),
    z.object({ state: z.literal('waiting'), waiting: z.number().int(), sinceAt: At, reason: SyncReason }),
    z.object({ state: z.literal('refused'), waiting: z.number().int(), refused: z.number().int() }),
  ]),
});
export type DeskHealth = z.infer<typeof DeskHealth>;

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

const Signed = { requestId: RequestId };
const RING = { roles: ['desk'], acute: true } as const;
const DESK = { roles: ['desk'] } as const;
const Done = z.object({});
const ON_VISIT = ['not-signed-in', 'not-called-here'] as const;

export const deskCalls = {
  view: live({ roles: ['desk'], output: DeskView }),

  createFirstManager: call({
    ...DESK,
    input: z.object({ ...Signed, name: StaffName, pin: Pin }),
    output: Done,
    refusals: ['already-set-up'],
  }),
  signIn: call({
    ...DESK,
    input: z.object({ ...Signed, staff: Id, pin: Pin }),
    output: Done,
    refusals: ['wrong-pin', 'wait-before-trying-again'],
  }),
  signOut: call({ ...DESK, input: z.object(Signed), output: Done, refusals: ['not-signed-in'] }),
  addStaff: call({
    ...DESK,
    input: z.object({ ...Signed, name: StaffName, role: StaffRole, pin: Pin }),
    output: Done,
    refusals: ['not-signed-in', 'needs-manager', 'too-many-staff'],
  }),

  register: call({
    ...DESK,
    input: VisitRequest,
    output: z.object({ visit: z.string(), code: z.string() }),
    refusals: ['not-signed-in', 'queue-full', 'unknown-errand'],
    acute: true,
  }),
  callNext: call({
    ...DESK,
    input: z.object(Signed),
    output: z.object({ visit: z.string(), ticket: z.string() }),
    refusals: ['not-signed-in', 'nobody-waiting', 'desk-busy'],
  }),
  callAgain: call({ ...DESK, input: z.object({ ...Signed, visit: Id }), output: Done, refusals: ON_VISIT }),
  notMet: call({ ...DESK, input: z.object({ ...Signed, visit: Id }), output: Done, refusals: ON_VISIT }),
  startConversation: call({
    ...DESK,
    /** adviser: who holds the conversation, when it is not the person signed in. */
    input: z.object({ ...Signed, visit: Id, adviser: Id.nullable() }),
    output: Done,
    refusals: [...ON_VISIT, 'needs-adviser', 'unknown-adviser'],
  }),
  endVisit: call({
    ...DESK,
    input: z.object({ ...Signed, visit: Id, outcome: z.enum(['helped', 'handed-over', 'left']) }),
    output: Done,
    refusals: [...ON_VISIT, 'no-conversation-yet'],
  }),

  /** by: staff id and PIN given inline at a locked desk; null when somebody is signed in (decision 13). */
  acknowledgeRing: call({
    ...RING,
    input: z.object({
      ...Signed,
      ring: Id,
      answer: z.enum(['taking-it', 'cannot-open-alone']),
      by: z.object({ staff: Id, pin: Pin }).nullable(),
    }),
    output: Done,
    refusals: [
      'not-signed-in',
      'wrong-pin',
      'wait-before-trying-again',
      'no-such-ring',
      'already-seen',
      'not-stored',
    ],
  }),
  ringComing: call({
    ...RING,
    input: z.object({ ...Signed, ring: Id }),
    output: Done,
    refusals: ['not-signed-in', 'no-such-ring', 'door-already-open'],
  }),
  ringDoorOpened: call({
    ...RING,
    /** minutesAgo: 0 for now; more for a late entry with its true time. */
    input: z.object({ ...Signed, ring: Id, minutesAgo: z.number().int().min(0).max(600) }),
    output: Done,
    refusals: ['not-signed-in', 'no-such-ring', 'door-already-open'],
  }),
  ringPeopleCame: call({
    ...RING,
    input: z.object({ ...Signed, ring: Id, count: z.number().int().min(0).max(20) }),
    output: Done,
    refusals: ['not-signed-in', 'no-such-ring', 'door-not-open', 'bad-count'],
  }),
  ringConversation: call({
    ...RING,
    input: z.object({ ...Signed, ring: Id, adviser: Id.nullable() }),
    output: Done,
    refusals: [
      'not-signed-in',
      'no-such-ring',
      'door-not-open',
      'already-talking',
      'needs-adviser',
      'unknown-adviser',
    ],
  }),
  endRing: call({
    ...RING,
    input: z.object({
      ...Signed,
      ring: Id,
      outcome: z.enum([
        'let-in',
        'had-appointment',
        'delivery',
        'general-question',
        'nobody-there',
        'handed-over',
      ]),
    }),
    output: Done,
    refusals: ['not-signed-in', 'no-such-ring', 'not-answered-yet', 'door-not-open'],
  }),
};
