// What each type of fact may carry to the office. Strict: a field nobody declared could be personal, so it is refused.
// A fact added to core/fact.ts does not compile until it stands here too.
import { z } from 'zod';
import { ALERT_OUTCOMES, ALERT_TARGETS, ALERT_WAYS, SECRET_WAYS } from '#core/alert/alert.ts';
import { ESCALATION_TARGETS } from '#core/doorbell/policy.ts';
import type { Fact, FactType } from '#core/fact.ts';
import type { DeskId, PersonRef, RingId, StaffId, VisitId } from '#core/ids.ts';
import { MACHINE_CARRIERS, MACHINE_ROLES } from '#core/machine/machine.ts';
import { SET_UP_STEPS } from '#core/office/office.ts';
import { STAFF_ROLES } from '#core/role.ts';
import { HELP_CODES, SAME_DAY_REASONS } from '#core/same-day/same-day.ts';
import { BREAK_KINDS, WATCH_GAPS } from '#core/supervision/break-kind.ts';

/** No control characters and no half surrogates: PostgreSQL's JSON can hold neither. */
const TEXT = /^[^\p{Cc}\p{Cs}]{1,200}$/u;
export const Text = z.string().regex(TEXT);
const idOf = <Id extends string>(): z.ZodType<Id> => Text as unknown as z.ZodType<Id>;

/** Years that every calendar on the way can write with four digits. */
const YEAR_1 = -62_135_596_800_000;
const YEAR_9999 = 253_402_300_799_999;
export const WallMs = z.number().min(YEAR_1).max(YEAR_9999);

export const StaffRef = idOf<StaffId>();
export const DeskRef = idOf<DeskId>();
const VisitRef = idOf<VisitId>();
const RingRef = idOf<RingId>();
const Person = idOf<PersonRef>();

const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const Count = z.int().min(0);
const Sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
const Ms = z.number();
const Regime = z.enum(['dropIn', 'appointmentOnly', 'unstaffed']);
const AtDesk = z.strictObject({ desk: DeskRef });
const Nothing = z.strictObject({}) as unknown as z.ZodType<Record<string, never>>;

const RingSource = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('bell'),
    press: z.strictObject({ device: Text, deviceEpoch: Count, number: Count }),
    ageMs: Ms.nullable(),
  }),
  z.strictObject({ from: z.literal('visit'), visit: VisitRef }),
]);

/** Far above any ladder a profile may state; see the office profile's own limit. */
const LEVELS_MAX = 50;
const Policy = z.strictObject({
  levels: z.array(z.strictObject({ target: z.enum(ESCALATION_TARGETS), afterMs: Ms })).max(LEVELS_MAX),
  repeatMs: Ms,
  doorLimitMs: Ms,
});

/**
 * Read by whoever knows the profile's own schema: a later station may say more in it, and the hash needs every byte.
 * NUL and half surrogates are what PostgreSQL's JSON cannot hold.
 */
const Profile = z
  .record(z.string(), z.unknown())
  .refine((profile) => !/\\u(?:0000|d[89a-f])/i.test(JSON.stringify(profile).replaceAll('\\\\', '')));

const RING_OUTCOMES = [
  'let-in',
  'had-appointment',
  'delivery',
  'general-question',
  'nobody-there',
  'handed-over',
] as const;

const TalkPlace = z.enum(['room', 'counter', 'intercom', 'phone']);

const Way = z.enum(ALERT_WAYS);
const AlertOutcome = z.enum(ALERT_OUTCOMES);
const Firing = { level: Count, again: Count };

const AtClosing = { about: z.enum(['visit', 'ring']), closesAt: WallMs };

const BreakAt = z.strictObject({ kind: z.enum(BREAK_KINDS), at: WallMs });

type DataOf<Type extends FactType> = Extract<Fact, { type: Type }>['data'];

export const FACT_DATA = {
  'visit-registered': z.strictObject({
    ticket: Text,
    day: z.iso.date(),
    acute: z.boolean(),
    channel: z.enum(['kiosk', 'desk']),
    regime: Regime,
    personRef: Person,
  }),
  'visit-called': AtDesk,
  'visit-called-again': AtDesk,
  'visit-not-met': AtDesk,
  'conversation-started': z.strictObject({
    desk: DeskRef,
    adviser: StaffRef.nullable(),
    place: TalkPlace.optional(),
  }),
  'visit-ended': z.strictObject({ outcome: z.enum(['helped', 'handed-over', 'left']) }),
  'visit-wishes-said': z.strictObject({ personRef: Person }),
  'ring-opened': z.strictObject({ source: RingSource, regime: Regime, policy: Policy }),
  'ring-joined': z.strictObject({ source: RingSource }),
  'ring-wishes-said': z.strictObject({ press: Count, personRef: Person }),
  'ring-resumed': Nothing,
  'ring-escalated': z.strictObject({
    level: Count,
    because: z.enum(['nobody-reached', 'closing']).optional(),
  }),
  'ring-seen': AtDesk,
  'ring-seen-alone': AtDesk,
  'ring-coming': z.strictObject({ desk: DeskRef, with: StaffRef.optional() }),
  'ring-rang-again': Nothing,
  'ring-door-opened': z.strictObject({ how: z.enum(['contact', 'staff-button', 'desk']), openedAt: WallMs }),
  'ring-door-released': AtDesk,
  'ring-people-came': z.strictObject({ count: Count }),
  'ring-conversation-started': z.strictObject({ adviser: StaffRef, place: TalkPlace.optional() }),
  'ring-withdrawn-said': z.strictObject({ what: z.enum(['mistake', 'leaving']) }),
  'ring-visit-linked': z.strictObject({ visit: VisitRef }),
  'ring-ended': z.strictObject({
    outcome: z.enum(RING_OUTCOMES),
    met: z.enum(['intercom', 'phone']).optional(),
  }),
  'ring-was-a-test': Nothing,
  'assistance-called': z.strictObject({ desk: DeskRef.nullable() }),
  'assistance-answered': AtDesk,
  'assistance-ended': z.strictObject({ how: z.enum(['over', 'mistake', 'test']) }),
  'staff-added': z.strictObject({ role: z.enum(STAFF_ROLES), personRef: Person }),
  'staff-signed-in': AtDesk,
  // Facts from before the idle lock carry no reason.
  'staff-signed-out': z.strictObject({
    desk: DeskRef,
    because: z.enum(['idle', 'asked', 'hand-over', 'left', 'recovery', 'moved']).optional(),
  }),
  'staff-role-changed': z.strictObject({ role: z.enum(STAFF_ROLES) }),
  'staff-pin-set': z.strictObject({ personRef: Person }),
  'staff-renamed': z.strictObject({ personRef: Person }),
  'staff-contact-set': z.strictObject({ personRef: Person.nullable() }),
  'staff-left': Nothing,
  'staff-name-erased': Nothing,
  'staff-recovered': z.strictObject({ desk: DeskRef, how: z.enum(['code', 'operator']) }),
  'staff-recovery-dismissed': Nothing,
  'alert-began': z.strictObject({
    ...Firing,
    target: z.enum(ALERT_TARGETS),
    people: Count,
    ways: z.array(Way).max(ALERT_WAYS.length),
  }),
  'alert-tried': z.strictObject({ ...Firing, way: Way, outcome: AlertOutcome }),
  'way-test-began': Nothing,
  'way-tested': z.strictObject({ way: Way, outcome: AlertOutcome }),
  'way-heard': z.strictObject({ way: Way, desk: DeskRef }),
  'same-day-warned': z.strictObject(AtClosing),
  'same-day-alarmed': z.strictObject(AtClosing),
  'same-day-closed': z.strictObject({ ...AtClosing, reason: z.enum(SAME_DAY_REASONS) }),
  'same-day-help-noted': z.strictObject({
    about: AtClosing.about,
    answers: z.partialRecord(z.enum(HELP_CODES), z.boolean()),
  }),
  'shift-planned': z.strictObject({
    staff: StaffRef,
    date: z.iso.date(),
    from: TimeOfDay,
    to: TimeOfDay,
    phone: z.boolean(),
  }),
  'shift-offered': z.strictObject({ to: StaffRef.nullable() }),
  'shift-given': z.strictObject({ to: StaffRef }),
  'shift-cancelled': Nothing,
  'staff-absent': z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
  'staff-absence-ended': z.strictObject({ from: z.iso.date() }),
  'duty-phone-offered': Nothing,
  'duty-phone-offer-withdrawn': Nothing,
  'duty-phone-taken': z.strictObject({ from: StaffRef.nullable() }),
  'duty-phone-given-up': Nothing,
  'epoch-began': z.strictObject({
    reason: z.enum(['first-start', 'damaged-store', 'moved', 'copy-restored']),
    lastEpoch: Count,
    lastSeq: Count,
    restored: Count,
  }),
  'host-started': z.strictObject({ version: Text }),
  'station-moved-away': z.strictObject({ file: Sha256Hex }),
  'station-taken-back': Nothing,
  'station-copied': z.strictObject({ file: Sha256Hex }),
  'regime-changed': z.strictObject({ regime: Regime }),
  'profile-set': z.strictObject({
    profile: Profile,
    digest: Sha256Hex,
    from: z.enum(['desk', 'file', 'set-up', 'kept']),
  }),
  'set-up-step-taken': z.strictObject({ step: z.enum(SET_UP_STEPS), how: z.enum(['done', 'skipped']) }),
  'set-up-finished': Nothing,
  'office-went-live': Nothing,
  'office-bell-exception-signed': Nothing,
  'bell-test-began': Nothing,
  'bell-tested': z.strictObject({ ring: RingRef }),
  'break-began': BreakAt,
  'break-ended': BreakAt,
  'watch-gap': z.strictObject({ fromAt: WallMs, because: z.enum(WATCH_GAPS) }),
  'bell-link-changed': z.strictObject({ state: Text }),
  'machine-paired': z.strictObject({
    role: z.enum(MACHINE_ROLES),
    carrier: z.enum(MACHINE_CARRIERS),
    desk: DeskRef.nullable(),
    key: Sha256Hex,
  }),
  'machine-revoked': Nothing,
  'lan-switched': z.strictObject({ on: z.boolean() }),
  'way-secret-set': z.strictObject({ way: z.enum(SECRET_WAYS), isThere: z.boolean() }),
  'recovery-code-made': z.strictObject({ personRef: Person }),
} satisfies { [Type in FactType]: z.ZodType<DataOf<Type>> };

/** Holds only while every fact core can make is one the office takes: `never` names what would be refused. */
type Refused = {
  [Type in FactType]: DataOf<Type> extends z.input<(typeof FACT_DATA)[Type]> ? never : Type;
}[FactType];
const nothingRefused: [Refused] extends [never] ? true : Refused = true;
void nothingRefused;
