// A named person closes the alarm of the day with a reason. Nothing here can be done without one, or before closing.
import { endRing } from '../doorbell/end.ts';
import type { Fact, RingOutcome, VisitOutcome } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { RingId, VisitId } from '../ids.ts';
import type { Moment } from '../moment.ts';
import { ok, type Result, refuse } from '../result.ts';
import { alsoEnded } from '../visit/linked-ring.ts';
import { type AcuteId, type AcuteKind, SAME_DAY_REASONS, type SameDayReason } from './same-day.ts';

/** null: they still wait, keep their place, and stand first the next morning (T9). */
const VISIT_ENDS: Record<SameDayReason, VisitOutcome | null> = {
  'agreed-tomorrow': null,
  'duty-phone': null,
  'out-of-hours': 'handed-over',
  left: 'left',
  'talk-not-recorded': 'helped',
};

/** null: no reason for a ring, which has no place to keep. Somebody who is to come back is registered first. */
const RING_ENDS: Record<SameDayReason, RingOutcome | null> = {
  'agreed-tomorrow': null,
  'duty-phone': 'handed-over',
  'out-of-hours': 'handed-over',
  left: 'nobody-there',
  'talk-not-recorded': 'let-in',
};

export const sameDayReasons = (about: AcuteKind): readonly SameDayReason[] =>
  about === 'visit' ? SAME_DAY_REASONS : SAME_DAY_REASONS.filter((reason) => RING_ENDS[reason] !== null);

type Refusals = 'not-alarmed' | 'wrong-reason' | 'not-answered-yet' | 'door-not-open';
type Step = Result<Fact[], Refusals>;

export function closeSameDay(desk: FrontDesk, id: AcuteId, reason: SameDayReason, moment: Moment): Step {
  const mark = desk.sameDay.get(id);
  if (!mark?.alarmed) return refuse('not-alarmed');
  const { about, alarmed } = mark;
  const data = { about, closesAt: alarmed.closesAt, reason };
  const ended =
    about === 'visit' ? visitEnds(desk, id as VisitId, reason) : ringEnds(desk, id as RingId, reason, moment);
  return ended.ok ? ok([{ type: 'same-day-closed', subject: id, data }, ...ended.value]) : ended;
}

function visitEnds(desk: FrontDesk, id: VisitId, reason: SameDayReason): Step {
  const outcome = VISIT_ENDS[reason];
  if (!outcome) return ok([]);
  return ok([{ type: 'visit-ended', subject: id, data: { outcome } }, ...alsoEnded(desk, id, outcome)]);
}

/** A ring ends as it always does: only once somebody has answered it. Whoever was talked with had been let in. */
function ringEnds(desk: FrontDesk, id: RingId, reason: SameDayReason, moment: Moment): Step {
  const outcome = RING_ENDS[reason];
  if (!outcome) return refuse('wrong-reason');
  const met = reason === 'talk-not-recorded' ? { door: { now: moment, agoMs: 0 } } : null;
  const ended = endRing(desk, id, outcome, met);
  if (ended.ok) return ended;
  return ended.refusal === 'no-such-ring' ? refuse('not-alarmed') : refuse(ended.refusal);
}
