// Dates of a roster as people here say them: "mandag 23.11.", "Uke 48".
// A date is counted as UTC here: it has no hours, and the desk need not load a calendar for it.
import { WEEKDAYS, type Weekday } from '#core/hours/opening.ts';
import type { Words } from '../words.ts';

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

/** Monday is 0; a Date's own week begins on Sunday. */
const dayOfWeek = (date: string): number => (new Date(date).getUTCDay() + 6) % WEEK_DAYS;
const weekdayOf = (date: string): Weekday => WEEKDAYS[dayOfWeek(date)] ?? 'mon';
export const mondayOf = (date: string): string => addDays(date, -dayOfWeek(date));

/** "mandag 23.11." */
export function dayName(date: string, { t }: Words): string {
  const [, month = '', day = ''] = date.split('-');
  return t('roster.dayDate', {
    weekday: t(`roster.${weekdayOf(date)}`),
    day: Number(day),
    month: Number(month),
  });
}

/** "man. 23.11." fits a column. */
const SHORT = 3;
export function shortDay(date: string, { t }: Words): string {
  const [, month = '', day = ''] = date.split('-');
  const weekday = t(`roster.${weekdayOf(date)}`).slice(0, SHORT);
  return t('roster.dayDate', { weekday, day: Number(day), month: Number(month) });
}

/** ISO 8601: the week of a year's first Thursday is week 1. */
export function weekNumber(date: string): number {
  const thursday = addDays(mondayOf(date), 3);
  const firstDay = `${thursday.slice(0, 4)}-01-01`;
  const days = (Date.parse(thursday) - Date.parse(firstDay)) / DAY_MS;
  return 1 + Math.floor(days / WEEK_DAYS);
}
