// What a visitor adds about themselves: a language, an interpreter, a place to sit. The words lie sealed; here is a ref only.
import type { RingWishes } from '../doorbell/ring.ts';
import { rungCount } from '../doorbell/rung.ts';
import type { Fact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { PersonRef, RingId, VisitId } from '../ids.ts';
import { WISHES_PER_RING_MAX } from '../limits.ts';
import { ok, type Result, refuse } from '../result.ts';

/** press: how many had rung when the screen was looked at. What the next person says stands beside it, not over it. */
export function sayRingWishes(
  desk: FrontDesk,
  id: RingId,
  press: number,
  personRef: PersonRef,
): Result<Fact[], 'is-over'> {
  const ring = desk.rings.get(id);
  if (!ring) return refuse('is-over');
  const told = Math.min(Math.max(press, 1), rungCount(ring));
  return ok([{ type: 'ring-wishes-said', subject: id, data: { press: told, personRef } }]);
}

export function sayVisitWishes(
  desk: FrontDesk,
  id: VisitId,
  personRef: PersonRef,
): Result<Fact[], 'is-over'> {
  if (!desk.visits.has(id)) return refuse('is-over');
  return ok([{ type: 'visit-wishes-said', subject: id, data: { personRef } }]);
}

/** The same person changes their mind: the earlier box is named nowhere any more, and is erased. */
export const withWishes = (wishes: readonly RingWishes[], said: RingWishes): RingWishes[] =>
  [...wishes.filter(({ press }) => press !== said.press), said].slice(-WISHES_PER_RING_MAX);
