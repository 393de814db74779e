// Everything the rules need to know right now: open visits, open rings, staff, and who sits where.
import { evolveRing } from './doorbell/evolve.ts';
import { bellKey } from './doorbell/press.ts';
import { emptyPressWindow, type PressWindow, rememberPress } from './doorbell/press-window.ts';
import type { Ring } from './doorbell/ring.ts';
import type { Actor, Fact, RingFact, RingSource, StaffFact, VisitFact } from './fact.ts';
import type { Regime } from './hours/regime.ts';
import type { DeskId, RingId, StaffId, VisitId } from './ids.ts';
import type { Moment } from './moment.ts';
import type { Staff } from './staff/staff.ts';
import { evolveVisit, hasLetOnePass } from './visit/evolve.ts';
import { emptyTicketBook, type TicketBook, useTicket as takeTicket } from './visit/ticket.ts';
import type { Visit } from './visit/visit.ts';

export type FrontDesk = {
  visits: ReadonlyMap<VisitId, Visit>;
  rings: ReadonlyMap<RingId, Ring>;
  staff: ReadonlyMap<StaffId, Staff>;
  /** Who is signed in at which desk. */
  sessions: ReadonlyMap<DeskId, StaffId>;
  /** Known presses per `${device}.${deviceEpoch}`. */
  presses: ReadonlyMap<string, PressWindow>;
  tickets: TicketBook;
  regime: Regime | null;
};

export const emptyFrontDesk: FrontDesk = {
  visits: new Map(),
  rings: new Map(),
  staff: new Map(),
  sessions: new Map(),
  presses: new Map(),
  tickets: emptyTicketBook,
  regime: null,
};

/** A copy of the map with one entry changed; null takes it out. */
function changed<K, V>(map: ReadonlyMap<K, V>, key: K, value: V | null): ReadonlyMap<K, V> {
  const copy = new Map(map);
  if (value === null) copy.delete(key);
  else copy.set(key, value);
  return copy;
}

export function evolve(desk: FrontDesk, fact: Fact, moment: Moment, actor: Actor): FrontDesk {
  if (isVisitFact(fact)) return evolveVisits(desk, fact, moment);
  if (isRingFact(fact)) return evolveRings(desk, fact, moment, actor);
  if (isStaffFact(fact)) return evolveStaff(desk, fact);
  return fact.type === 'regime-changed' ? { ...desk, regime: fact.data.regime } : desk;
}

function evolveVisits(desk: FrontDesk, fact: VisitFact, moment: Moment): FrontDesk {
  const visits = changed(desk.visits, fact.subject, evolveVisit(desk.visits.get(fact.subject), fact, moment));
  if (fact.type === 'visit-called') return { ...desk, visits: withPlacesBack(visits, fact.subject) };
  if (fact.type !== 'visit-registered') return { ...desk, visits };
  return { ...desk, visits, tickets: takeTicket(desk.tickets, fact.data.day, fact.data.ticket) };
}

function withPlacesBack(visits: FrontDesk['visits'], id: VisitId): FrontDesk['visits'] {
  const called = visits.get(id);
  const back = [...visits.values()].filter((visit) => called && hasLetOnePass(visit, called));
  return back.reduce((map, visit) => changed(map, visit.id, { ...visit, letsOnePass: false }), visits);
}

function evolveRings(desk: FrontDesk, fact: RingFact, moment: Moment, actor: Actor): FrontDesk {
  const by = actor.kind === 'staff' ? actor.staff : null;
  const rings = changed(desk.rings, fact.subject, evolveRing(desk.rings.get(fact.subject), fact, moment, by));
  if (fact.type !== 'ring-opened' && fact.type !== 'ring-joined') return { ...desk, rings };
  return { ...desk, rings, presses: withPress(desk.presses, fact.data.source) };
}

function withPress(presses: FrontDesk['presses'], source: RingSource): FrontDesk['presses'] {
  if (source.from !== 'bell') return presses;
  const key = bellKey(source.press);
  return changed(presses, key, rememberPress(presses.get(key) ?? emptyPressWindow, source.press.number));
}

function evolveStaff(desk: FrontDesk, fact: StaffFact): FrontDesk {
  switch (fact.type) {
    case 'staff-added':
      return { ...desk, staff: changed(desk.staff, fact.subject, { id: fact.subject, ...fact.data }) };
    case 'staff-signed-in':
      return { ...desk, sessions: changed(desk.sessions, fact.data.desk, fact.subject) };
    case 'staff-signed-out':
      return { ...desk, sessions: changed(desk.sessions, fact.data.desk, null) };
  }
}

const isVisitFact = (fact: Fact): fact is VisitFact =>
  fact.type.startsWith('visit-') || fact.type === 'conversation-started';
const isRingFact = (fact: Fact): fact is RingFact => fact.type.startsWith('ring-');
const isStaffFact = (fact: Fact): fact is StaffFact => fact.type.startsWith('staff-');
