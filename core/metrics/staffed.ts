// How long somebody was in the building, by Oslo date, as the station knew it while it ran.
import { addDays, osloInstant, osloTime } from '../hours/oslo.ts';
import type { Regime } from '../hours/regime.ts';

export type Shift = { regime: Regime; sinceMs: number };

export type Part = { date: string; ms: number };

/** Longer than any day: a wall clock that jumped, and nobody's working hours. */
const SPAN_MAX_MS = 48 * 60 * 60_000;

/** The span up to `untilMs`, cut at midnight; nothing while the office was unstaffed. */
export function staffedParts(shift: Shift | null, untilMs: number): Part[] {
  if (!shift || shift.regime === 'unstaffed') return [];
  const lengthMs = untilMs - shift.sinceMs;
  if (lengthMs <= 0 || lengthMs > SPAN_MAX_MS) return [];
  const parts: Part[] = [];
  for (let from = shift.sinceMs; from < untilMs; ) {
    const { date } = osloTime(from);
    const until = Math.min(untilMs, osloInstant(addDays(date, 1), '00:00'));
    parts.push({ date, ms: until - from });
    from = until;
  }
  return parts;
}
