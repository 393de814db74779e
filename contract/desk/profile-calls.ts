// The office's own settings: read, changed and checked at a desk by a manager; and the steps of the first run.
import { z } from 'zod';
import { LIVE_NEEDS } from '#core/office/go-live.ts';
import { SET_UP_STEPS } from '#core/office/office.ts';
import { call } from '../call.ts';
import { At } from '../kiosk.ts';
import { NAV_TEXT_MAX } from '../nav-hours.ts';
import { OfficeProfile } from '../office-profile.ts';
import { PROBLEM_WORDS, type ProblemCode } from '../profile-problems.ts';
import { DESK, Done, Signed } from './call-parts.ts';

const FOR_MANAGERS = ['not-signed-in', 'needs-manager'] as const;

const ProblemCodes = z.enum(Object.keys(PROBLEM_WORDS) as [ProblemCode, ...ProblemCode[]]);
const Digest = z.string().regex(/^[0-9a-f]{64}$/);

const InUse = z.object({ at: At, by: z.string().nullable() });

const OfficeSettings = z.object({
  profile: OfficeProfile,
  /** Names what was looked at, so that a change is not made on top of another's; null before the first. */
  digest: Digest.nullable(),
  /** Who changed it last: a name when it was somebody here, null when it was a file. */
  changed: z
    .object({ at: At, by: z.string().nullable(), from: z.enum(['desk', 'file', 'set-up', 'kept']) })
    .nullable(),
  /** Public holidays from today on, as dates: what "closed on holidays" means. */
  holidays: z.array(z.string()),
  /** What an office still lacks before anybody should rely on its bell (R9). */
  missing: z.array(z.enum(LIVE_NEEDS)),
  /** Taken into use, and by whom; null while it is a trial. */
  live: InUse.nullable(),
});
export type OfficeSettings = z.infer<typeof OfficeSettings>;

/** Parsed by the host against the whole schema, so that every problem can be told by its field. */
const AnyProfile = z.record(z.string(), z.unknown());

const Saved = z.discriminatedUnion('saved', [
  z.object({ saved: z.literal(true), digest: Digest }),
  z.object({
    saved: z.literal(false),
    problems: z.array(z.object({ path: z.string(), code: ProblemCodes })),
  }),
]);

const Step = z.enum(SET_UP_STEPS);

const TypedHours = OfficeProfile.shape.hours.omit({ closedOnHolidays: true });

export const profileCalls = {
  officeSettings: call({
    ...DESK,
    input: z.object(Signed),
    output: OfficeSettings,
    refusals: FOR_MANAGERS,
  }),
  saveOfficeSettings: call({
    ...DESK,
    input: z.object({
      ...Signed,
      profile: AnyProfile,
      was: Digest.nullable(),
      /** The step of the first run that this was, if it was one. */
      step: Step.nullable(),
    }),
    output: Saved,
    refusals: [...FOR_MANAGERS, 'changed-meanwhile'],
  }),
  /** Nav's own hours, pasted: laid over what is typed, once for each entrance that Nav knows. Nothing is stored. */
  layNavHours: call({
    ...DESK,
    input: z.object({ ...Signed, text: z.string().max(NAV_TEXT_MAX), hours: TypedHours }),
    output: z.object({ offers: z.array(z.object({ place: z.string().nullable(), hours: TypedHours })) }),
    refusals: [...FOR_MANAGERS, 'not-nav-hours'],
  }),
  /** A step that asks for nothing to be stored: read, tried or put off. */
  takeSetUpStep: call({
    ...DESK,
    input: z.object({ ...Signed, step: Step, how: z.enum(['done', 'skipped']) }),
    output: Done,
    refusals: [...FOR_MANAGERS, 'cannot-be-skipped'],
  }),
  finishSetUp: call({
    ...DESK,
    input: z.object(Signed),
    output: Done,
    refusals: [...FOR_MANAGERS, 'steps-left'],
  }),
  /** From a trial to use. Refused while anything is missing (R9). */
  goLive: call({
    ...DESK,
    input: z.object(Signed),
    output: Done,
    refusals: [...FOR_MANAGERS, 'not-ready'],
  }),
  /** A manager's name under a bell that cannot be supervised. */
  signBellException: call({ ...DESK, input: z.object(Signed), output: Done, refusals: FOR_MANAGERS }),
  beginBellTest: call({
    ...DESK,
    input: z.object(Signed),
    output: Done,
    refusals: ['not-signed-in', 'unknown-staff', 'bell-is-ringing'],
  }),
  endBellTest: call({
    ...DESK,
    input: z.object(Signed),
    output: Done,
    refusals: ['not-signed-in', 'unknown-staff', 'not-heard-yet', 'not-only-a-test'],
  }),
};
