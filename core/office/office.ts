// What the office has decided about itself: its profile, which core passes on unread, and how far setting up has come.
import type { Actor, Fact, OfficeFact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { StaffId, StationId } from '../ids.ts';
import type { Moment } from '../moment.ts';
import { ok, type Result, refuse, unreachable } from '../result.ts';
import { type BellTest, heardAgain } from './bell-test.ts';
import type { Signed } from './go-live.ts';

/** JSON that only the host reads: a new field in a profile is no new rule of the desk. */
export type ProfileJson = Readonly<Record<string, unknown>>;

/** Who said so: somebody at a desk, the operator's file, a silent set-up, or what lay beside a lost store. */
export type ProfileSource = 'desk' | 'file' | 'set-up' | 'kept';

export type KnownProfile = {
  profile: ProfileJson;
  /** SHA-256 (hex) over its canonical JSON: who changes it must have seen this one. */
  digest: string;
  from: ProfileSource;
  by: StaffId | null;
  at: number;
};

export const SET_UP_STEPS = ['office', 'hours', 'phones', 'door', 'bell', 'machines'] as const;
export type SetUpStep = (typeof SET_UP_STEPS)[number];

/** An office that nobody has named or given hours tells a visitor nothing true. */
const NEVER_SKIPPED: readonly SetUpStep[] = ['office', 'hours'];

export type SetUp = {
  steps: Readonly<Partial<Record<SetUpStep, 'done' | 'skipped'>>>;
  isFinished: boolean;
};

export type Office = {
  profile: KnownProfile | null;
  /** The last profile taken from each of the operator's ways, so that the same one is taken once. */
  taken: Readonly<Partial<Record<ProfileSource, string>>>;
  setUp: SetUp;
  bellTest: BellTest | null;
  /** Taken into use; null while it is a trial. */
  live: Signed | null;
  /** A manager has signed for a bell that cannot be supervised. */
  bellException: Signed | null;
  /** The last time somebody pressed the bell to try it, and heard it. Left out: never. */
  bellTested?: { at: number; by: StaffId | null };
};

export const emptyOffice: Office = {
  profile: null,
  taken: {},
  setUp: { steps: {}, isFinished: false },
  bellTest: null,
  live: null,
  bellException: null,
};

const staffOf = (actor: Actor): StaffId | null => (actor.kind === 'staff' ? actor.staff : null);

export function evolveOffice(office: Office, fact: OfficeFact, moment: Moment, actor: Actor): Office {
  const { setUp } = office;
  switch (fact.type) {
    case 'profile-set': {
      const { profile, digest, from } = fact.data;
      // An operator's file is a whole set-up: nobody is asked again for what it says.
      const isFinished = setUp.isFinished || from === 'file' || from === 'set-up';
      return {
        ...office,
        profile: { profile, digest, from, by: staffOf(actor), at: moment.wallMs },
        taken: { ...office.taken, [from]: digest },
        setUp: { ...setUp, isFinished },
      };
    }
    case 'set-up-step-taken': {
      const { step, how } = fact.data;
      return { ...office, setUp: { ...setUp, steps: { ...setUp.steps, [step]: how } } };
    }
    case 'set-up-finished':
      return { ...office, setUp: { ...setUp, isFinished: true } };
    case 'bell-test-began':
      return { ...office, bellTest: { began: moment, by: staffOf(actor), heard: null, endedAt: null } };
    case 'bell-tested':
      return { ...office, bellTested: { at: moment.wallMs, by: staffOf(actor) } };
    case 'office-went-live':
      return { ...office, live: { by: staffOf(actor), at: moment.wallMs } };
    case 'office-bell-exception-signed':
      return { ...office, bellException: { by: staffOf(actor), at: moment.wallMs } };
    default:
      return unreachable(fact);
  }
}

/** The bell's part: a ring that is heard while somebody tests, and the test it turned out to be. */
export function withRing(office: Office, fact: Fact, moment: Moment): Office {
  const bellTest = office.bellTest && heardAgain(office.bellTest, fact, moment);
  return bellTest === office.bellTest ? office : { ...office, bellTest };
}

type NewProfile = { station: StationId; profile: ProfileJson; digest: string; from: ProfileSource };

export const profileSet = ({ station, ...data }: NewProfile): Fact[] => [
  { type: 'profile-set', subject: station, data },
];

export function mayManage(desk: FrontDesk, staff: StaffId): boolean {
  return desk.staff.get(staff)?.role === 'manager';
}

export type ProfileChange = NewProfile & {
  /** The digest of the profile that the person looked at; null when the station had none of its own. */
  was: string | null;
  step: SetUpStep | null;
};

/** Two managers at two desks: the second is told that the first was quicker, and loses nothing unseen. */
export function changeProfile(
  desk: FrontDesk,
  by: StaffId,
  { was, step, ...next }: ProfileChange,
): Result<Fact[], 'needs-manager' | 'changed-meanwhile'> {
  if (!mayManage(desk, by)) return refuse('needs-manager');
  const known = desk.office.profile;
  if ((known?.digest ?? null) !== was) return refuse('changed-meanwhile');
  const isSame = known?.digest === next.digest;
  return ok([...(isSame ? [] : profileSet(next)), ...(step ? stepTaken(next.station, step, 'done') : [])]);
}

const stepTaken = (station: StationId, step: SetUpStep, how: 'done' | 'skipped'): Fact[] => [
  { type: 'set-up-step-taken', subject: station, data: { step, how } },
];

export function skipStep(
  desk: FrontDesk,
  by: StaffId,
  station: StationId,
  step: SetUpStep,
): Result<Fact[], 'needs-manager' | 'cannot-be-skipped'> {
  if (!mayManage(desk, by)) return refuse('needs-manager');
  if (NEVER_SKIPPED.includes(step)) return refuse('cannot-be-skipped');
  // What was done stays done: going past it again takes nothing back.
  return ok(desk.office.setUp.steps[step] === 'done' ? [] : stepTaken(station, step, 'skipped'));
}

export function stepDone(
  desk: FrontDesk,
  by: StaffId,
  station: StationId,
  step: SetUpStep,
): Result<Fact[], 'needs-manager'> {
  if (!mayManage(desk, by)) return refuse('needs-manager');
  return ok(desk.office.setUp.steps[step] === 'done' ? [] : stepTaken(station, step, 'done'));
}

export function finishSetUp(
  desk: FrontDesk,
  by: StaffId,
  station: StationId,
): Result<Fact[], 'needs-manager' | 'steps-left'> {
  if (!mayManage(desk, by)) return refuse('needs-manager');
  const { steps, isFinished } = desk.office.setUp;
  if (isFinished) return ok([]);
  if (SET_UP_STEPS.some((step) => !steps[step])) return refuse('steps-left');
  return ok([{ type: 'set-up-finished', subject: station, data: {} }]);
}
