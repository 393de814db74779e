// The sentence under a ring: what happens next without an answer, and in how long.
import type { DeskRing } from '#contract/desk/ring-view.ts';
import { sinceReceived } from '../time/desk-clock.ts';

export type Countdown = {
  /** What happens: somebody else is alerted, where the office truly can; it sounds louder at every desk, or an answered ring whose door stayed closed rings again. */
  next: 'louder' | 'rings-again' | 'duty-adviser' | 'all-staff' | 'leader';
  leftMs: number;
};

/** nowMs is the station's clock in the view that the ring came with: the two are of the same clock. */
export function countdown(
  ring: DeskRing,
  nowMs: number,
  receivedMs: number,
  localMs: number,
): Countdown | null {
  if (!ring.nextLevel) return null;
  const leftMs = Math.max(0, ring.nextLevel.at - nowMs - sinceReceived(receivedMs, localMs));
  return { next: ring.phase === 'ringing' ? nextOf(ring.nextLevel) : 'rings-again', leftMs };
}

function nextOf({ target, canReach }: NonNullable<DeskRing['nextLevel']>): Countdown['next'] {
  return canReach && target !== 'desks' && target !== 'again' ? target : 'louder';
}

/** Rounded up, so that "0 s" is shown only when it is due. */
export function minutesAndSeconds(ms: number): { minutes: number; seconds: number } {
  const total = Math.ceil(Math.max(0, ms) / 1000);
  return { minutes: Math.floor(total / 60), seconds: total % 60 };
}
