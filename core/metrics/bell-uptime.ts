// How much of the time it was needed the bell was known to work (M9). What nobody measured is unknown, never a success.
import { osloTime } from '../hours/oslo.ts';
import type { Moment } from '../moment.ts';
import { staffedUntil } from './bell-days.ts';
import { type BellBook, ended, type RuleOf } from './bell-watch.ts';

export type BellUptime = {
  staffedMs: number;
  worksMs: number;
  brokenMs: number;
  unknownMs: number;
  /** False: nobody can know of such a button that it works, so that none of its time does. */
  isSupervised: boolean;
  /** The longest time in which the office system could not be reached; null where none was ever missed. */
  longestUnsyncedMs: number | null;
};

/** from: the first Oslo date that counts. Days before the office had a profile are nobody's. */
export function bellUptime(book: BellBook, ruleOf: RuleOf, from: string, now: Moment): BellUptime {
  const { days, unsynced, profile } = ended(book, now, ruleOf);
  const rule = profile && ruleOf(profile);
  const today = osloTime(now.wallMs).date;
  const counted = Object.entries(days).filter(([date]) => from <= date && date <= today);
  const sum = (of: 'worksMs' | 'brokenMs'): number => counted.reduce((total, [, day]) => total + day[of], 0);
  const worksMs = sum('worksMs');
  const brokenMs = sum('brokenMs');
  const staffedMs = counted.reduce((total, [date, day]) => {
    const soFar = date === today && rule ? staffedUntil(rule.hours, date, now.wallMs) : day.staffedMs;
    return total + Math.max(soFar, day.worksMs + day.brokenMs);
  }, 0);
  const stretches = counted.map(([, day]) => day.unsyncedMs).filter((ms) => ms > 0);
  const lasting = unsynced.sinceAt === null ? [] : [Math.max(0, now.wallMs - unsynced.sinceAt)];
  const longest = Math.max(...stretches, ...lasting);
  return {
    ...{ staffedMs, worksMs, brokenMs },
    unknownMs: staffedMs - worksMs - brokenMs,
    isSupervised: rule?.isSupervised ?? true,
    longestUnsyncedMs: Number.isFinite(longest) ? longest : null,
  };
}
