// When the next level of an unanswered ring fires. Late is allowed only while the host was down; early never.
import { type Due, dueAfter, type Moment } from '../moment.ts';
import type { EscalationPolicy } from './policy.ts';

/** ageMs: how long the press had waited before this station heard it; null is unknown and counts as due now. */
export function firstDue(policy: EscalationPolicy, at: Moment, ageMs: number | null = 0): Due {
  const afterMs = policy.levels[1]?.afterMs ?? policy.repeatMs;
  return dueAfter(at, ageMs === null ? 0 : afterMs - ageMs);
}

/**
 * After `level` fired. A level inside the list keeps its own time from when the ring began, so that one late
 * level does not delay the next; repeats count from now, so that a long outage does not fire a burst of them.
 */
export function dueAfterLevel(policy: EscalationPolicy, level: number, was: Due | null, now: Moment): Due {
  const fired = policy.levels[level];
  const next = policy.levels[level + 1];
  if (!fired || !next) return dueAfter(now, policy.repeatMs);
  const gapMs = next.afterMs - fired.afterMs;
  return was && was.bootId === now.bootId
    ? { bootId: was.bootId, bootMs: was.bootMs + gapMs }
    : dueAfter(now, gapMs);
}
