// What may happen to a visit. Nothing here can refuse an acute registration.
import type { Channel, Fact, TalkPlace, VisitOutcome } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { Regime } from '../hours/regime.ts';
import type { DeskId, PersonRef, StaffId, VisitId } from '../ids.ts';
import { WAITING_MAX } from '../limits.ts';
import { orderQueue } from '../queue/order.ts';
import { ok, type Result, refuse } from '../result.ts';
import { isAdviser, type StaffRole } from '../role.ts';
import { alsoEnded, alsoTalking, placed } from './linked-ring.ts';
import { pickTicket } from './ticket.ts';
import type { Visit } from './visit.ts';

export type Registration = {
  visit: VisitId;
  personRef: PersonRef;
  acute: boolean;
  channel: Channel;
  regime: Regime;
  day: string;
  /** A random integer >= 0 that picks the ticket code. */
  entropy: number;
};

/** Ordinary errands have a ceiling; acute ones never (design decision 5). */
export function registerVisit(desk: FrontDesk, asked: Registration): Result<Fact[], 'queue-full'> {
  if (!asked.acute && desk.visits.size >= WAITING_MAX) return refuse('queue-full');
  const { visit, entropy, ...data } = asked;
  const usedToday: ReadonlySet<string> = desk.tickets.day === asked.day ? desk.tickets.used : new Set();
  // Codes of today are in the book already; only those carried over stand beside it.
  const carried = new Set<string>();
  for (const open of desk.visits.values()) if (open.day !== asked.day) carried.add(open.ticket);
  const isTaken = (code: string) => usedToday.has(code) || carried.has(code);
  const ticket = pickTicket(isTaken, usedToday.size + carried.size, entropy);
  return ok([{ type: 'visit-registered', subject: visit, data: { ticket, ...data } }]);
}

const heldBy = (desk: FrontDesk, deskId: DeskId): Visit | undefined =>
  [...desk.visits.values()].find((visit) => visit.state.is !== 'waiting' && visit.state.desk === deskId);

/** One desk serves one person at a time, and no two desks ever get the same one. */
export function callNext(desk: FrontDesk, deskId: DeskId): Result<Fact[], 'nobody-waiting' | 'desk-busy'> {
  if (heldBy(desk, deskId)) return refuse('desk-busy');
  const next = orderQueue(desk.visits)[0];
  if (!next) return refuse('nobody-waiting');
  return ok([{ type: 'visit-called', subject: next.visit.id, data: { desk: deskId } }]);
}

type Mine = 'not-called-here';

function calledHere(desk: FrontDesk, id: VisitId, deskId: DeskId): Visit | null {
  const visit = desk.visits.get(id);
  return visit && visit.state.is === 'called' && visit.state.desk === deskId ? visit : null;
}

export function callAgain(desk: FrontDesk, id: VisitId, deskId: DeskId): Result<Fact[], Mine> {
  if (!calledHere(desk, id, deskId)) return refuse('not-called-here');
  return ok([{ type: 'visit-called-again', subject: id, data: { desk: deskId } }]);
}

/** Nobody came when called: back to the list, in the place the arrival gave. */
export function notMet(desk: FrontDesk, id: VisitId, deskId: DeskId): Result<Fact[], Mine> {
  if (!calledHere(desk, id, deskId)) return refuse('not-called-here');
  return ok([{ type: 'visit-not-met', subject: id, data: { desk: deskId } }]);
}

export type Talker = { staff: StaffId; role: StaffRole };

/** talker: who holds the conversation. An acute person's clock stops only at an adviser (R5). */
export function startConversation(
  desk: FrontDesk,
  id: VisitId,
  deskId: DeskId,
  talker: Talker,
  place: TalkPlace | null = null,
): Result<Fact[], Mine | 'needs-adviser'> {
  const visit = calledHere(desk, id, deskId);
  if (!visit) return refuse('not-called-here');
  if (visit.acute && !isAdviser(talker.role)) return refuse('needs-adviser');
  const adviser = isAdviser(talker.role) ? talker.staff : null;
  const started: Fact = {
    type: 'conversation-started',
    subject: id,
    data: { desk: deskId, adviser, ...placed(place) },
  };
  return ok([started, ...alsoTalking(desk, id, adviser, place)]);
}

/** An acute visit cannot be ended as helped or handed over before a conversation has begun (R11). */
export function endVisit(
  desk: FrontDesk,
  id: VisitId,
  deskId: DeskId,
  outcome: VisitOutcome,
): Result<Fact[], Mine | 'no-conversation-yet'> {
  const visit = desk.visits.get(id);
  if (!visit || visit.state.is === 'waiting' || visit.state.desk !== deskId) return refuse('not-called-here');
  if (outcome !== 'left' && visit.state.is !== 'talking') return refuse('no-conversation-yet');
  return ok([{ type: 'visit-ended', subject: id, data: { outcome } }, ...alsoEnded(desk, id, outcome)]);
}
