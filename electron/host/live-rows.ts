// Which rows a fact changes, and the front desk read back from them: so that a start needs no replay of years.
import { bellKey } from '#core/doorbell/press.ts';
import type { PressWindow } from '#core/doorbell/press-window.ts';
import type { Ring } from '#core/doorbell/ring.ts';
import type { Fact } from '#core/fact.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import type { Regime } from '#core/hours/regime.ts';
import type { DeskId, RingId, StaffId, VisitId } from '#core/ids.ts';
import type { Staff } from '#core/staff/staff.ts';
import type { TicketBook } from '#core/visit/ticket.ts';
import type { Visit } from '#core/visit/visit.ts';
import type { LiveRow } from './store/store-types.ts';

/** The rows of one fact, as they stand after it. A state of null takes the row away. */
export function rowsTouched(fact: Fact, after: FrontDesk): LiveRow[] {
  switch (fact.type) {
    case 'visit-registered':
    case 'visit-called':
    case 'visit-called-again':
    case 'visit-not-met':
    case 'conversation-started':
    case 'visit-ended':
      return [row('visit', fact.subject, after.visits.get(fact.subject))];
    case 'ring-opened':
    case 'ring-joined': {
      const ring = row('ring', fact.subject, after.rings.get(fact.subject));
      if (fact.data.source.from !== 'bell') return [ring];
      const key = bellKey(fact.data.source.press);
      return [ring, row('presses', key, after.presses.get(key))];
    }
    case 'staff-added':
      return [row('staff', fact.subject, after.staff.get(fact.subject))];
    case 'staff-signed-in':
    case 'staff-signed-out':
      return [row('session', fact.data.desk, after.sessions.get(fact.data.desk))];
    case 'regime-changed':
      return [row('office', 'regime', after.regime)];
    case 'epoch-began':
    case 'host-started':
    case 'bell-link-changed':
      return [];
    default:
      return [row('ring', fact.subject, after.rings.get(fact.subject))];
  }
}

const row = (kind: LiveRow['kind'], key: string, state: unknown): LiveRow => ({
  kind,
  key,
  state: state ?? null,
});

/** Rows were written by this program inside the same transaction as their facts, so their shape is trusted. */
export function frontDeskFrom(rows: LiveRow[], tickets: TicketBook): FrontDesk {
  const of = <K extends string, V>(kind: LiveRow['kind']): Map<K, V> =>
    new Map(rows.filter((row) => row.kind === kind).map((row) => [row.key as K, row.state as V]));
  return {
    // Rows come in the order they were first written, which is the order of arrival.
    visits: of<VisitId, Visit>('visit'),
    rings: of<RingId, Ring>('ring'),
    staff: of<StaffId, Staff>('staff'),
    sessions: of<DeskId, StaffId>('session'),
    presses: of<string, PressWindow>('presses'),
    tickets,
    regime: of<string, Regime>('office').get('regime') ?? null,
  };
}
