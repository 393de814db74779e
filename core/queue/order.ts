// The order of the waiting list: acute first, then arrival, and a reason for every place (design decision 11).
import type { VisitId } from '../ids.ts';
import type { Visit } from '../visit/visit.ts';

/** Why a person stands where they stand; the words for it live in renderer/text. */
export type PlaceReason =
  | 'acute-carried-over'
  | 'acute-first'
  | 'acute-after-earlier-acute'
  | 'came-back-keeps-place'
  /** Did not come when called: lets one go first, and has the old place again. */
  | 'not-met-lets-one-pass'
  | 'first-to-arrive'
  | 'after-earlier-arrivals';

export type Place = { visit: Visit; reason: PlaceReason };

/**
 * Arrival is the order in which facts were committed: a Map keeps it, whatever the clock did.
 * today: the Oslo date now. Without it the newest registration tells, and before the first one of a morning
 * nobody is seen to be carried over.
 */
export function orderQueue(visits: ReadonlyMap<VisitId, Visit>, today = latestDay(visits)): Place[] {
  const waiting = [...visits.values()].filter((visit) => visit.state.is === 'waiting');
  const acute = afterOne(waiting.filter((visit) => visit.acute));
  const others = afterOne(waiting.filter((visit) => !visit.acute));
  return [
    ...acute.map((visit, index) => ({ visit, reason: acuteReason(visit, index, today) })),
    ...others.map((visit, index) => ({ visit, reason: otherReason(visit, index) })),
  ];
}

/** Whoever did not come lets the first of the others go before; otherwise the same absent person is called for ever. */
function afterOne(inOrder: Visit[]): Visit[] {
  const next = inOrder.find((visit) => !visit.letsOnePass);
  return next ? [next, ...inOrder.filter((visit) => visit !== next)] : inOrder;
}

const latestDay = (visits: ReadonlyMap<VisitId, Visit>): string =>
  [...visits.values()].reduce((latest, visit) => (visit.day > latest ? visit.day : latest), '');

function acuteReason(visit: Visit, index: number, today: string): PlaceReason {
  if (visit.letsOnePass && index > 0) return 'not-met-lets-one-pass';
  if (visit.day < today) return 'acute-carried-over';
  return index === 0 ? 'acute-first' : 'acute-after-earlier-acute';
}

function otherReason(visit: Visit, index: number): PlaceReason {
  if (visit.letsOnePass && index > 0) return 'not-met-lets-one-pass';
  if (visit.notMetCount > 0) return 'came-back-keeps-place';
  return index === 0 ? 'first-to-arrive' : 'after-earlier-arrivals';
}
