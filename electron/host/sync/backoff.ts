// How long to leave the office alone after a failure: doubling, with chance in it, never longer than a minute.

/** A restart of the office or a switched router is over in about this long. */
export const FIRST_DELAY_MS = 1_000;
/** People wait for this after a repair; one small request a minute is no burden, even from every station at once. */
export const DELAY_MAX_MS = 60_000;

/** Doubling stops mattering long before this; it keeps the power finite through weeks without network. */
const DOUBLINGS_MAX = 10;

/** `random` in [0, 1): half of the delay is chance, so that stations do not return in step after an outage. */
export function delayMs(failureCount: number, random: number, retryAfterMs: number | null): number {
  const doublings = Math.min(Math.max(failureCount - 1, 0), DOUBLINGS_MAX);
  const ceiling = Math.min(FIRST_DELAY_MS * 2 ** doublings, DELAY_MAX_MS);
  const ownMs = ceiling / 2 + (ceiling / 2) * random;
  return Math.min(Math.max(ownMs, retryAfterMs ?? 0), DELAY_MAX_MS);
}
