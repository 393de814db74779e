// The front desk as rows and back. Rows are derived: folding the facts gives the same ones (rebuild.ts).
import type { PressWindow } from '#core/doorbell/press-window.ts';
import type { Ring } from '#core/doorbell/ring.ts';
import { emptyFrontDesk, type FrontDesk } from '#core/front-desk.ts';
import type { Regime } from '#core/hours/regime.ts';
import type { DeskId, RingId, StaffId, VisitId } from '#core/ids.ts';
import type { Staff } from '#core/staff/staff.ts';
import { useTicket } from '#core/visit/ticket.ts';
import type { Visit } from '#core/visit/visit.ts';
import type { LiveRow } from './store-types.ts';

type Kind = LiveRow['kind'];

/** Raised whenever core keeps something else of a visit, ring or press: rows are then folded anew at start. */
export const ROWS_VERSION = 1;

export const KINDS: readonly Kind[] = ['visit', 'ring', 'staff', 'session', 'presses', 'office'];

/** The one row of the office as a whole. */
const REGIME_KEY = 'regime';

function changedEntries(
  kind: Kind,
  was: ReadonlyMap<string, unknown>,
  is: ReadonlyMap<string, unknown>,
): LiveRow[] {
  if (was === is) return [];
  const put = [...is].filter(([key, state]) => was.get(key) !== state);
  const gone = [...was.keys()].filter((key) => !is.has(key));
  return [
    ...put.map(([key, state]) => ({ kind, key, state })),
    ...gone.map((key) => ({ kind, key, state: null })),
  ];
}

/** What a commit must write when its facts led from one state to the other. Unchanged entries keep their identity. */
export function changedRows(was: FrontDesk, is: FrontDesk): LiveRow[] {
  const regime: LiveRow[] =
    was.regime === is.regime ? [] : [{ kind: 'office', key: REGIME_KEY, state: is.regime }];
  return [
    ...changedEntries('visit', was.visits, is.visits),
    ...changedEntries('ring', was.rings, is.rings),
    ...changedEntries('staff', was.staff, is.staff),
    ...changedEntries('session', was.sessions, is.sessions),
    ...changedEntries('presses', was.presses, is.presses),
    ...regime,
  ];
}

export const allRows = (desk: FrontDesk): LiveRow[] => changedRows(emptyFrontDesk, desk);

const entries = <K, V>(rows: LiveRow[], kind: Kind): ReadonlyMap<K, V> =>
  new Map(rows.filter((row) => row.kind === kind).map((row) => [row.key as K, row.state as V]));

/** The rows are our own and their digests were checked: their shape is what core wrote. */
export function frontDeskFrom(rows: LiveRow[], tickets: { day: string; code: string }[]): FrontDesk {
  const regime = rows.find((row) => row.kind === 'office' && row.key === REGIME_KEY);
  return {
    visits: entries<VisitId, Visit>(rows, 'visit'),
    rings: entries<RingId, Ring>(rows, 'ring'),
    staff: entries<StaffId, Staff>(rows, 'staff'),
    sessions: entries<DeskId, StaffId>(rows, 'session'),
    presses: entries<string, PressWindow>(rows, 'presses'),
    tickets: tickets.reduce((book, { day, code }) => useTicket(book, day, code), emptyFrontDesk.tickets),
    regime: (regime?.state as Regime | undefined) ?? null,
  };
}
