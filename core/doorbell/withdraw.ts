// "Pressed by mistake", "I am leaving": what whoever rang says at the screen. It never ends a ring (R11).
import type { Fact, Withdrawal } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { RingId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import { isJoinable } from './ring.ts';

/** No facts means: said already. */
export function withdraw(
  desk: FrontDesk,
  id: RingId,
  what: Withdrawal,
): Result<Fact[], 'no-such-ring' | 'door-already-open'> {
  const ring = desk.rings.get(id);
  if (!ring) return refuse('no-such-ring');
  if (!isJoinable(ring)) return refuse('door-already-open');
  if (ring.withdrawn?.what === what) return ok([]);
  return ok([{ type: 'ring-withdrawn-said', subject: id, data: { what } }]);
}
