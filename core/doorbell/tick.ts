// What time itself makes happen to rings, and when the engine must look again. One timer serves them all.
import type { Fact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { Regime } from '../hours/regime.ts';
import { isDue, type Moment, msUntil } from '../moment.ts';
import { isHeld, type Ring } from './ring.ts';

/** At most one fact a ring: the engine asks again until nothing is due, so each level fires by itself, once. */
export function tickRings(desk: FrontDesk, moment: Moment): Fact[] {
  return [...desk.rings.values()].flatMap((ring) => dueFact(ring, moment));
}

function dueFact(ring: Ring, moment: Moment): Fact[] {
  if (!ring.nextDue || !isDue(ring.nextDue, moment)) return [];
  if (ring.phase === 'ringing')
    return [{ type: 'ring-escalated', subject: ring.id, data: { level: ring.level + 1 } }];
  return [{ type: 'ring-rang-again', subject: ring.id, data: {} }];
}

/** Rings kept through the night are taken up when the office is staffed again. */
export function resumeHeld(desk: FrontDesk, regime: Regime): Fact[] {
  if (regime === 'unstaffed') return [];
  return [...desk.rings.values()]
    .filter(isHeld)
    .map((ring) => ({ type: 'ring-resumed', subject: ring.id, data: {} }));
}

/** Milliseconds until the earliest level, or null when nothing is pending. */
export function msUntilNextTick(desk: FrontDesk, moment: Moment): number | null {
  const waits = [...desk.rings.values()].flatMap((ring) =>
    ring.nextDue ? [msUntil(ring.nextDue, moment)] : [],
  );
  return waits.length > 0 ? Math.min(...waits) : null;
}
