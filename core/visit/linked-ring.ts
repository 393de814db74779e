// An acute registration may have opened a ring. Then visit and ring are one person, told and counted once.

import type { Ring } from '../doorbell/ring.ts';
import type { Fact, RingOutcome, RingSource, TalkPlace, VisitOutcome } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { DeskId, StaffId, VisitId } from '../ids.ts';
import type { Visit } from './visit.ts';

/**
 * The open ring that this visit alone stands behind. With a press in it there may be somebody else outside, until a
 * person who met them says that the two are one (link.ts).
 */
export function soleRingOf(desk: FrontDesk, visit: VisitId): Ring | undefined {
  const isThisVisit = (source: RingSource) => source.from === 'visit' && source.visit === visit;
  return [...desk.rings.values()].find(
    (ring) =>
      ring.sources.every(isThisVisit) ||
      (isOneLinked(ring, visit) &&
        ring.sources.every((source) => source.from === 'bell' || isThisVisit(source))),
  );
}

/** Two who came in are two, whoever of them is registered. */
const isOneLinked = (ring: Ring, visit: VisitId): boolean =>
  ring.linked.length === 1 && ring.linked[0] === visit && (ring.peopleCount ?? 1) <= 1;

export function alsoTalking(
  desk: FrontDesk,
  visit: VisitId,
  adviser: StaffId | null,
  place: TalkPlace | null,
): Fact[] {
  const ring = soleRingOf(desk, visit);
  if (!ring || !adviser || ring.phase === 'talking') return [];
  return [{ type: 'ring-conversation-started', subject: ring.id, data: { adviser, ...placed(place) } }];
}

/** A talk whose place nobody was asked for is told without one. */
export const placed = (place: TalkPlace | null): { place?: TalkPlace } => (place ? { place } : {});

const RING_OUTCOME: Record<VisitOutcome, RingOutcome> = {
  helped: 'let-in',
  'handed-over': 'handed-over',
  left: 'nobody-there',
};

/** A ring nobody has answered rings on when the visitor "left": perhaps they stand outside a locked door. */
export function alsoEnded(desk: FrontDesk, visit: VisitId, outcome: VisitOutcome): Fact[] {
  const ring = soleRingOf(desk, visit);
  if (!ring || ring.phase === 'ringing') return [];
  return [{ type: 'ring-ended', subject: ring.id, data: { outcome: RING_OUTCOME[outcome] } }];
}

/** The registrations behind a ring; presses are not among them. */
export const visitsIn = (ring: Ring): VisitId[] =>
  ring.sources.flatMap((source) => (source.from === 'visit' ? [source.visit] : []));

/** Those, and the ones a person has said are whoever rang. */
export const visitsOf = (ring: Ring): VisitId[] => [...new Set([...visitsIn(ring), ...ring.linked])];

type TalkAtDoor = { desk: DeskId; adviser: StaffId; place: TalkPlace | null };

/**
 * The conversation at the door is the conversation of the one who registered, who leaves the waiting list.
 * With anybody else in the ring nobody can know whose it is, and all of them keep their place.
 */
export function visitsTalking(desk: FrontDesk, ring: Ring, { place, ...talk }: TalkAtDoor): Fact[] {
  return visitsOf(ring)
    .filter((id) => soleRingOf(desk, id)?.id === ring.id)
    .filter((id) => desk.visits.has(id) && desk.visits.get(id)?.state.is !== 'talking')
    .map((subject) => ({ type: 'conversation-started', subject, data: { ...talk, ...placed(place) } }));
}

const VISIT_OUTCOME: Record<RingOutcome, VisitOutcome> = {
  'let-in': 'helped',
  'had-appointment': 'helped',
  delivery: 'helped',
  'general-question': 'helped',
  'nobody-there': 'left',
  'handed-over': 'handed-over',
};

/** Only the conversation that this ring holds ends with it: one at a desk is ended there, by whoever is in it. */
export function visitsEnded(desk: FrontDesk, ring: Ring, outcome: RingOutcome): Fact[] {
  return visitsOf(ring)
    .filter((id) => isHeldByRing(desk.visits.get(id)))
    .map((subject) => ({ type: 'visit-ended', subject, data: { outcome: VISIT_OUTCOME[outcome] } }));
}

const isHeldByRing = (visit: Visit | undefined): boolean =>
  visit?.state.is === 'talking' && visit.state.desk === null;
