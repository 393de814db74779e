// The door's strike is released from a desk. That is no opening yet: only a contact or a person can say so.
import type { Fact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { DeskId, RingId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';

/** Only for a ring that a named person has answered: a door is never opened for nobody knows whom. */
export function releaseDoor(
  desk: FrontDesk,
  id: RingId,
  deskId: DeskId,
): Result<Fact[], 'no-such-ring' | 'not-answered-yet'> {
  const ring = desk.rings.get(id);
  if (!ring) return refuse('no-such-ring');
  if (ring.phase === 'ringing') return refuse('not-answered-yet');
  return ok([{ type: 'ring-door-released', subject: id, data: { desk: deskId } }]);
}
