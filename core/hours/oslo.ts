// The wall clock as people in Norway read it. "Same day" and hours are decided here and nowhere else (R45).
import { Temporal } from 'temporal-polyfill';
import { WEEKDAYS, type Weekday } from './opening.ts';
import { weekdayOf } from './weekday.ts';

export const ZONE = 'Europe/Oslo';
const MINUTE_MS = 60_000;

export type OsloTime = Readonly<{ date: string; weekday: Weekday; minutes: number }>;

/** 2026-11-22 at 13.05 on a Sunday → { date: '2026-11-22', weekday: 'sun', minutes: 785 }. */
export function osloTime(wallMs: number): OsloTime {
  const minute = Math.floor(wallMs / MINUTE_MS);
  if (last?.minute !== minute) last = { minute, read: readClock(wallMs) };
  return last.read;
}

/** An alarm asks several times for the minute it is, and reading a time zone is slow. */
let last: { minute: number; read: OsloTime } | null = null;

function readClock(wallMs: number): OsloTime {
  const at = Temporal.Instant.fromEpochMilliseconds(wallMs).toZonedDateTimeISO(ZONE);
  const weekday = WEEKDAYS[at.dayOfWeek - 1];
  if (!weekday) throw new Error(`no weekday ${at.dayOfWeek}`);
  return { date: at.toPlainDate().toString(), weekday, minutes: at.hour * 60 + at.minute };
}

/** A time that the spring night skips is the moment of the change; the autumn night reads an hour twice. */
function instant(date: string, minutes: number, reading: 'earlier' | 'later'): number {
  const asked = Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes });
  const at = asked.toZonedDateTime(ZONE, { disambiguation: reading });
  if (at.toPlainDateTime().equals(asked)) return at.epochMilliseconds;
  const before = asked.toZonedDateTime(ZONE, { disambiguation: 'earlier' });
  return (before.getTimeZoneTransition('next') ?? before).epochMilliseconds;
}

/** The first instant at which a local clock reads "HH:MM" on that date. "24:00" ends the day. */
export const osloInstant = (date: string, time: string): number => instant(date, minutesOf(time), 'earlier');

/** When a span that goes up to "HH:MM" is over: after the last reading of the minute before it. */
export function osloEnd(date: string, time: string): number {
  const minutes = minutesOf(time);
  return Math.min(instant(date, minutes, 'later'), instant(date, minutes - 1, 'later') + MINUTE_MS);
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The Monday of the week that holds this date. */
export const mondayOf = (date: string): string => addDays(date, -WEEKDAYS.indexOf(weekdayOf(date)));

export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
