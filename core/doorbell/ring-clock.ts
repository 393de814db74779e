// When something was, told by the clock as it stood when the ring began: who rang before a door was opened must not change
// because somebody sets the clock meanwhile.
import type { Moment } from '../moment.ts';

/** So long before a moment, in milliseconds. A door may be told of late. */
export type Ago = { now: Moment; agoMs: number };

export const wallAt = ({ now, agoMs }: Ago): number => now.wallMs - agoMs;

/** Wall milliseconds, counted from the ring's beginning. Across a reboot nothing but the wall clock is left. */
export function onRingsClock(opened: Moment, at: Ago): number {
  if (opened.bootId !== at.now.bootId) return wallAt(at);
  return opened.wallMs + (at.now.bootMs - opened.bootMs) - at.agoMs;
}
