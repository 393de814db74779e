// The office's own settings: read, changed and checked at a desk by a manager; and the steps of the first run.
import { z } from 'zod';
import { SET_UP_STEPS } from '#core/office/office.ts';
import { call } from '../call.ts';
import { At } from '../kiosk.ts';
import { OfficeProfile } from '../office-profile.ts';
import { PROBLEM_WORDS, type ProblemCode } from '../profile-problems.ts';
import { DESK, Done, Signed } from './call-parts.ts';

const FOR_MANAGERS = ['not-signed-in', 'needs-manager'] as const;

const ProblemCodes = z.enum(Object.keys(PROBLEM_WORDS) as [ProblemCode, ...ProblemCode[]]);
const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What an office still lacks before anybody should rely on it (R9). */
export const MISSING = ['duty-phone', 'roster', 'bell-test', 'second-person'] as const;

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
  missing: z.array(z.enum(MISSING)),
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
  beginBellTest: call({
    ...DESK,
    input: z.object(Signed),
    output: Done,
    refusals: [...FOR_MANAGERS, 'bell-is-ringing'],
  }),
  endBellTest: call({
    ...DESK,
    input: z.object(Signed),
    output: Done,
    refusals: [...FOR_MANAGERS, 'not-heard-yet', 'not-only-a-test'],
  }),
};
