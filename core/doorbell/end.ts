// How a ring ends: by a named person, with an outcome that is true. There is none that says "not acute" (R11).
import type { Fact, MetBy, RingOutcome } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { RingId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import { visitsEnded } from '../visit/linked-ring.ts';
import { doorOpened } from './answer.ts';
import { isJoinable } from './ring.ts';
import type { Ago } from './ring-clock.ts';

/**
 * How the person was met whose door no fact has opened: the door was opened then after all, or somebody
 * spoke with them through it. null: nobody says, and only those ends are true that need no meeting.
 */
export type Met = { door: Ago } | MetBy | null;

/** Somebody went and saw nobody, or another named person has it from here. */
const NEEDS_NO_MEETING: readonly RingOutcome[] = ['nobody-there', 'handed-over'];

/** What may be settled through a closed door. Somebody who wants to come in is let in. */
const THROUGH_THE_DOOR: readonly RingOutcome[] = ['delivery', 'general-question'];

export function endRing(
  desk: FrontDesk,
  id: RingId,
  outcome: RingOutcome,
  met: Met = null,
): Result<Fact[], 'no-such-ring' | 'not-answered-yet' | 'door-not-open'> {
  const ring = desk.rings.get(id);
  if (!ring) return refuse('no-such-ring');
  if (ring.phase === 'ringing') return refuse('not-answered-yet');
  const end = (by: MetBy | null): Fact[] => [
    { type: 'ring-ended', subject: id, data: { outcome, ...(by ? { met: by } : {}) } },
    ...visitsEnded(desk, ring, outcome),
  ];
  if (!isJoinable(ring) || NEEDS_NO_MEETING.includes(outcome)) return ok(end(null));
  if (met === null) return refuse('door-not-open');
  if (typeof met === 'string')
    return THROUGH_THE_DOOR.includes(outcome) ? ok(end(met)) : refuse('door-not-open');
  const opened = doorOpened(desk, id, 'desk', met.door);
  return opened.ok ? ok([...opened.value, ...end(null)]) : refuse('door-not-open');
}
