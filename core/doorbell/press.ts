// A press, or an acute registration, becomes a ring. Nothing here can refuse (design decision 5).
import type { Fact, Press, RingSource } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { Regime } from '../hours/regime.ts';
import type { RingId } from '../ids.ts';
import { unreachable } from '../result.ts';
import type { EscalationPolicy } from './policy.ts';
import { knowsPress } from './press-window.ts';
import { isHeld, isJoinable } from './ring.ts';

export const bellKey = (press: Press): string => `${press.device}.${press.deviceEpoch}`;

/** The id follows from what rang, so that a crash between telling and storing never rings twice (decision 3). */
export function ringIdOf(source: RingSource): RingId {
  switch (source.from) {
    case 'bell':
      return `${bellKey(source.press)}.${source.press.number}` as RingId;
    case 'visit':
      return `visit.${source.visit}` as RingId;
    default:
      return unreachable(source);
  }
}

const isKnown = (desk: FrontDesk, source: RingSource): boolean =>
  source.from === 'bell'
    ? knowsPress(desk.presses.get(bellKey(source.press)), source.press.number)
    : [...desk.rings.values()].some((ring) =>
        ring.sources.some((earlier) => earlier.from === 'visit' && earlier.visit === source.visit),
      );

/** No facts means: already known, acknowledge it again. */
export function ring(desk: FrontDesk, source: RingSource, regime: Regime, policy: EscalationPolicy): Fact[] {
  if (isKnown(desk, source)) return [];
  const open = [...desk.rings.values()].find(isJoinable);
  if (open) {
    const joined: Fact = { type: 'ring-joined', subject: open.id, data: { source } };
    // Kept since the night, and now the office is staffed: this press must not be kept silent with it.
    if (!isHeld(open) || regime === 'unstaffed') return [joined];
    return [joined, { type: 'ring-resumed', subject: open.id, data: {} }];
  }
  return [{ type: 'ring-opened', subject: ringIdOf(source), data: { source, regime, policy } }];
}
