// Which of the three regimes the office is in (R8): drop-in, appointment only but staffed, or unstaffed.
import type { Hours, Phone, Span } from './opening.ts';
import { addDays, minutesOf, type OsloTime, osloEnd, osloInstant, osloTime } from './oslo.ts';
import { weekdayOf } from './weekday.ts';

export type Regime = 'dropIn' | 'appointmentOnly' | 'unstaffed';

const contains = (spans: Span[], minutes: number): Span | undefined =>
  joined(spans).find((span) => minutesOf(span.from) <= minutes && minutes < minutesOf(span.to));

/** In order, and spans that touch made one: nobody is told that an office closes at noon when it does not. */
function joined(spans: Span[]): Span[] {
  const inOrder = spans.toSorted((a, b) => minutesOf(a.from) - minutesOf(b.from));
  const whole: Span[] = [];
  for (const span of inOrder) {
    const last = whole.at(-1);
    if (!last || minutesOf(last.to) < minutesOf(span.from)) whole.push(span);
    else if (minutesOf(last.to) < minutesOf(span.to)) whole.splice(-1, 1, { ...last, to: span.to });
  }
  return whole;
}

function spansOn(hours: Hours, date: string): { dropIn: Span[]; staffed: Span[] } {
  const exception = hours.exceptions.find((day) => day.date === date);
  if (exception) return exception;
  if (hours.closedDays?.has(date)) return { dropIn: [], staffed: [] };
  const weekday = weekdayOf(date);
  return { dropIn: hours.dropIn[weekday], staffed: hours.staffed[weekday] };
}

/** When somebody is in the building on that date; drop-in is staffed too. */
export function staffedSpansOn(hours: Hours, date: string): Span[] {
  const { dropIn, staffed } = spansOn(hours, date);
  return joined([...dropIn, ...staffed]);
}

export function regimeAt(hours: Hours, wallMs: number): Regime {
  const now = osloTime(wallMs);
  const today = spansOn(hours, now.date);
  if (contains(today.dropIn, now.minutes)) return 'dropIn';
  return contains(today.staffed, now.minutes) ? 'appointmentOnly' : 'unstaffed';
}

/** Looking further ahead than this would promise a time that nobody has planned. */
const AHEAD_DAYS = 14;

export type Opening = { opensAt: number; closesAt: number };

/** The next drop-in that has not closed yet; while one is open, that one. Null when none is planned. */
export function nextDropIn(hours: Hours, wallMs: number): Opening | null {
  const today = osloTime(wallMs).date;
  for (let ahead = 0; ahead <= AHEAD_DAYS; ahead++) {
    const date = addDays(today, ahead);
    for (const span of joined(spansOn(hours, date).dropIn)) {
      const opening = { opensAt: osloInstant(date, span.from), closesAt: osloEnd(date, span.to) };
      if (opening.closesAt > wallMs) return opening;
    }
  }
  return null;
}

function answering({ hours, exceptions, closedDays }: Phone, { date, weekday }: OsloTime): Span[] {
  const exception = exceptions?.find((day) => day.date === date);
  if (exception) return exception.hours;
  return closedDays?.has(date) ? [] : hours[weekday];
}

/** When today's answering ends, or null while the phone does not answer. */
export function phoneAnswersUntil(phone: Phone, wallMs: number): number | null {
  const now = osloTime(wallMs);
  const span = contains(answering(phone, now), now.minutes);
  return span ? osloEnd(now.date, span.to) : null;
}
