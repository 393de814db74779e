// When the answering keys work, and how long a desk is quiet when an answer could not be stored.
import type { DeskRing } from '#contract/desk/ring-view.ts';
import { sinceReceived } from '../time/desk-clock.ts';

/** Design decision 13: nobody who is typing when the bell rings shall answer it by accident. */
export const ARM_MS = 1_000;

/** Faults F30: an answer that could not be stored quiets only this desk, and only for so long. */
export const QUIET_MS = 60_000;

/**
 * Milliseconds until the keys work. Both must have passed: the station's own limit for this ring, and a second
 * with this ring in this place on this very screen.
 */
export function msUntilArmed(ring: DeskRing, receivedMs: number, shownAtMs: number, localMs: number): number {
  const byStation = ring.armedAfterMs - (ring.openMs + sinceReceived(receivedMs, localMs));
  const byScreen = ARM_MS - (localMs - shownAtMs);
  return Math.max(0, byStation, byScreen);
}

/** Ring id to when (local clock) its quiet ends. */
export type Quiet = ReadonlyMap<string, number>;

export const quieted = (quiet: Quiet, ring: string, localMs: number): Quiet =>
  new Map([...quiet].filter(([, until]) => until > localMs)).set(ring, localMs + QUIET_MS);

export const isQuiet = (quiet: Quiet, ring: string, localMs: number): boolean =>
  (quiet.get(ring) ?? Number.NEGATIVE_INFINITY) > localMs;

/** Milliseconds until the next quiet ends, or null. */
export function msUntilLoud(quiet: Quiet, localMs: number): number | null {
  const waits = [...quiet.values()].map((until) => until - localMs).filter((wait) => wait > 0);
  return waits.length > 0 ? Math.min(...waits) : null;
}
