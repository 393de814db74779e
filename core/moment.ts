// A moment as this machine can honestly know it: a wall clock that people read and that may jump,
// and a boot clock that only moves forward (suspend included) but means nothing after a reboot.

export type Moment = {
  /** Milliseconds since 1970 by the wall clock. For people and reports; never for intervals. */
  wallMs: number;
  /** Milliseconds since boot, suspend included (CLOCK_BOOTTIME). Comparable only within one bootId. */
  bootMs: number;
  bootId: string;
  /** Wall clock minus the office's clock, or null while unknown. */
  skewMs: number | null;
};

/** When something must happen. Kept in boot time, so that a wrong wall clock moves no alarm. */
export type Due = { bootId: string; bootMs: number };

export const dueAfter = (moment: Moment, ms: number): Due => ({
  bootId: moment.bootId,
  bootMs: moment.bootMs + ms,
});

/** After a reboot nobody can prove how long it took: what was pending counts as due now. */
export const isDue = (due: Due, moment: Moment): boolean =>
  due.bootId !== moment.bootId || moment.bootMs >= due.bootMs;

/** Milliseconds until due; 0 when it is due. */
export const msUntil = (due: Due, moment: Moment): number =>
  isDue(due, moment) ? 0 : due.bootMs - moment.bootMs;

/** Milliseconds from one moment to another. Falls back to the wall clock across a reboot; never negative. */
export function elapsedMs(from: Moment, to: Moment): number {
  const ms = from.bootId === to.bootId ? to.bootMs - from.bootMs : to.wallMs - from.wallMs;
  return Math.max(0, ms);
}
