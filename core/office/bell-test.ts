// A person tries the bell. What rings then is a real ring, told and escalated like any other, until that person
// says it was their own finger: somebody may stand outside at the same moment, and nobody is ended unseen.
import type { Fact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { RingId, StaffId, StationId } from '../ids.ts';
import { elapsedMs, type Moment } from '../moment.ts';
import { ok, type Result, refuse } from '../result.ts';

export type BellTest = {
  began: Moment;
  by: StaffId | null;
  /** The first ring that began while the test went on, and when it rang by the wall clock. */
  heard: { ring: RingId; at: number } | null;
  /** When its ring was over, by whatever way. */
  endedAt: number | null;
};

/** Time to walk out to the door and back. A press after it is a ring like any other, and cannot be called a test. */
export const BELL_TEST_MS = 5 * 60_000;

export const isTesting = (test: BellTest, now: Moment): boolean =>
  test.heard === null && elapsedMs(test.began, now) <= BELL_TEST_MS;

/** How a ring's fact changes the test; the same object when it does not. */
export function heardAgain(test: BellTest, fact: Fact, moment: Moment): BellTest {
  if (fact.type === 'ring-opened' && fact.data.source.from === 'bell' && isTesting(test, moment)) {
    const { ageMs } = fact.data.source;
    // Pressed before the test began, and only now heard: that was somebody else.
    const isFromBefore = ageMs === null || ageMs > elapsedMs(test.began, moment);
    return isFromBefore ? test : { ...test, heard: { ring: fact.subject, at: moment.wallMs - ageMs } };
  }
  const isOver = fact.type === 'ring-ended' || fact.type === 'ring-was-a-test';
  return isOver && fact.subject === test.heard?.ring ? { ...test, endedAt: moment.wallMs } : test;
}

export function beginBellTest(
  desk: FrontDesk,
  by: StaffId,
  station: StationId,
): Result<Fact[], 'unknown-staff' | 'bell-is-ringing'> {
  if (!desk.staff.has(by)) return refuse('unknown-staff');
  // A press would join what rings already, and nobody could tell the two apart.
  if (desk.rings.size > 0) return refuse('bell-is-ringing');
  return ok([{ type: 'bell-test-began', subject: station, data: {} }]);
}

/** "It was me": ends the ring as a test. A ring that was answered in the ordinary way is as good a proof. */
export function endBellTest(
  desk: FrontDesk,
  by: StaffId,
  station: StationId,
): Result<Fact[], 'unknown-staff' | 'not-heard-yet' | 'not-only-a-test'> {
  const role = desk.staff.get(by)?.role;
  if (!role) return refuse('unknown-staff');
  const heard = desk.office.bellTest?.heard;
  if (!heard) return refuse('not-heard-yet');
  const ring = desk.rings.get(heard.ring);
  // Somebody has registered for help behind it, or a door was opened for it: that is a person, and is answered as one.
  if (ring && (ring.doorOpened || ring.sources.some(({ from }) => from === 'visit')))
    return refuse('not-only-a-test');
  const wasTest: Fact[] = ring ? [{ type: 'ring-was-a-test', subject: ring.id, data: {} }] : [];
  const tested: Fact = { type: 'bell-tested', subject: station, data: { ring: heard.ring } };
  // The first run is a manager's; whoever tries the bell on an ordinary morning ends no step of it.
  const isStep = role === 'manager' && desk.office.setUp.steps.bell !== 'done';
  const step: Fact[] = isStep
    ? [{ type: 'set-up-step-taken', subject: station, data: { step: 'bell', how: 'done' } }]
    : [];
  return ok([...wasTest, tested, ...step]);
}
