// For tests: every minute of a few days as a clock on the wall in Oslo reads it, found without the code under test.
import type { Hours } from './opening.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
const WEEKDAY = {
  Mon: 'mon',
  Tue: 'tue',
  Wed: 'wed',
  Thu: 'thu',
  Fri: 'fri',
  Sat: 'sat',
  Sun: 'sun',
} as const;

const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

export type Minute = { at: number; date: string; weekday: keyof Hours['staffed']; time: string };

export function minutesFrom(startMs: number, days: number): Minute[] {
  return Array.from({ length: days * DAY_MINUTES }, (_, index) => {
    const at = startMs + index * MINUTE_MS;
    const part = Object.fromEntries(wall.formatToParts(at).map(({ type, value }) => [type, value]));
    return {
      at,
      date: `${part.year}-${part.month}-${part.day}`,
      weekday: WEEKDAY[part.weekday as keyof typeof WEEKDAY],
      time: `${part.hour}:${part.minute}`,
    };
  });
}

function isStaffed(hours: Hours, { date, weekday, time }: Minute): boolean {
  const exception = hours.exceptions.find((day) => day.date === date);
  const closed = !exception && hours.closedDays?.has(date);
  const day = exception ?? { dropIn: hours.dropIn[weekday], staffed: hours.staffed[weekday] };
  return !closed && [...day.dropIn, ...day.staffed].some(({ from, to }) => from <= time && time < to);
}

/** After the last staffed minute of each date, unless somebody stays on past midnight: minute by minute, as somebody with a watch would find it. */
export function closingsIn(hours: Hours, minutes: readonly Minute[]): number[] {
  const staffed = minutes.filter((minute) => isStaffed(hours, minute));
  const last = new Map(staffed.map(({ date, at }) => [date, at + MINUTE_MS]));
  const begins = new Set(staffed.map(({ at }) => at));
  return [...last.values()].filter((closing) => !begins.has(closing));
}
