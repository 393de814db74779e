// The weekday of a date needs no time zone; a window that only shows dates need not carry one.
import { WEEKDAYS, type Weekday } from './opening.ts';

/** '2026-11-22' → 'sun'. Throws for what is no date. */
export function weekdayOf(date: string): Weekday {
  // Sunday is 0 to a Date; people here count from Monday.
  const weekday = WEEKDAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % WEEKDAYS.length];
  if (!weekday) throw new Error(`no weekday for ${date}`);
  return weekday;
}
