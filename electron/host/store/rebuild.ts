// Rows from facts alone, for repair and to prove that the stored rows say nothing the facts do not.
import type { FactRecord } from '#core/fact.ts';
import { evolve, type FrontDesk } from '#core/front-desk.ts';

/** A fact that no longer fits (about a visit that is not there) changes nothing: a repair must never give up. */
function evolveIfFits(desk: FrontDesk, { fact, moment, actor }: FactRecord): FrontDesk {
  try {
    return evolve(desk, fact, moment, actor);
  } catch {
    return desk;
  }
}

export function fold(desk: FrontDesk, records: Iterable<FactRecord>): FrontDesk {
  let state = desk;
  for (const record of records) state = evolveIfFits(state, record);
  return state;
}
