// "Whoever rang is the one who registered": said by a person who has met them, so that nobody is counted twice.
import type { Fact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { DeskId, RingId, VisitId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import { alsoTalking, soleRingOf, visitsTalking } from '../visit/linked-ring.ts';
import { isJoinable, type Ring } from './ring.ts';

export type LinkRefusal = 'no-such-ring' | 'no-such-visit' | 'door-not-open' | 'already-linked';

/**
 * Only once the door has been opened: until then a press may still join, and it may be another person. A ring that the
 * registration had opened for itself is handed over to this one, or the bell would ring for somebody who is inside.
 */
export function linkVisit(
  desk: FrontDesk,
  id: RingId,
  visit: VisitId,
  deskId: DeskId,
): Result<Fact[], LinkRefusal> {
  const ring = desk.rings.get(id);
  if (!ring) return refuse('no-such-ring');
  if (!desk.visits.has(visit)) return refuse('no-such-visit');
  if (isJoinable(ring)) return refuse('door-not-open');
  const isLinked = [...desk.rings.values()].some(({ linked }) => linked.includes(visit));
  if (isLinked) return refuse('already-linked');
  const own = soleRingOf(desk, visit);
  const linked: Fact = { type: 'ring-visit-linked', subject: id, data: { visit } };
  const other = own && own.id !== id ? own : null;
  return ok([
    linked,
    ...(other ? handedOver(other, deskId) : []),
    ...oneTalk(desk, { ...ring, linked: [...ring.linked, visit] }, other, visit, deskId),
  ]);
}

/** Talked with already, by the one name or by the other: then it is so by both. */
function oneTalk(desk: FrontDesk, ring: Ring, other: Ring | null, visit: VisitId, deskId: DeskId): Fact[] {
  const rings = new Map([...desk.rings].filter(([id]) => id !== other?.id)).set(ring.id, ring);
  const after = { ...desk, rings };
  const state = desk.visits.get(visit)?.state;
  if (state?.is === 'talking') return alsoTalking(after, visit, state.adviser, other?.talk?.place ?? null);
  const talk = ring.phase === 'talking' ? ring.talk : null;
  return talk ? visitsTalking(after, ring, { desk: deskId, adviser: talk.adviser, place: talk.place }) : [];
}

function handedOver(own: Ring, deskId: DeskId): Fact[] {
  const seen: Fact[] =
    own.phase === 'ringing' ? [{ type: 'ring-seen', subject: own.id, data: { desk: deskId } }] : [];
  return [...seen, { type: 'ring-ended', subject: own.id, data: { outcome: 'handed-over' } }];
}
