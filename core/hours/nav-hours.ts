// Hours as Nav states them (R46, F52), laid over the office's own: Nav knows when anybody may come, and nothing of the bell.
import { type DayException, type Span, WEEKDAYS, type Week, type Weekday } from './opening.ts';
import { weekdayOf } from './weekday.ts';

/** closed: nobody is there. appointment: staffed as the office says itself, and no drop-in. */
export type NavDay = 'closed' | 'appointment' | Span[];
export type NavReception = {
  /** Which entrance it is, when an office has several. */
  place: string | null;
  week: Partial<Record<Weekday, NavDay>>;
  dates: { date: string; day: NavDay }[];
};

const later = (a: string, b: string): string => (a.localeCompare(b) > 0 ? a : b);

/** Whoever comes in drop-in finds somebody there: what Nav says is open is staffed too. */
function widened(staffed: Span[], dropIn: Span[]): Span[] {
  const isInside = (inner: Span) => staffed.some(({ from, to }) => from <= inner.from && inner.to <= to);
  if (dropIn.every(isInside)) return staffed;
  const all = [...staffed, ...dropIn].toSorted((a, b) => a.from.localeCompare(b.from));
  const whole: Span[] = [];
  for (const span of all) {
    const last = whole.at(-1);
    if (last && span.from <= last.to) whole.splice(-1, 1, { from: last.from, to: later(last.to, span.to) });
    else whole.push(span);
  }
  return whole;
}

type OfficeHours = { dropIn: Week; staffed: Week; exceptions: DayException[] };

function laid(day: NavDay, staffed: Span[]): { dropIn: Span[]; staffed: Span[] } {
  if (day === 'closed') return { dropIn: [], staffed: [] };
  if (day === 'appointment') return { dropIn: [], staffed };
  return { dropIn: day, staffed: widened(staffed, day) };
}

/**
 * Nav states when anybody may come; when somebody is in the building is the office's own to say, and is kept. A day
 * that Nav does not name has no drop-in. Days before today are left out.
 */
export function withNavHours(hours: OfficeHours, nav: NavReception, today: string): OfficeHours {
  const days = WEEKDAYS.map((day) => {
    const said = nav.week[day];
    // "Stengt" on a weekday is about drop-in: whether anybody is in the office then, Nav's page does not say.
    const of =
      said === undefined || said === 'closed'
        ? { dropIn: [], staffed: hours.staffed[day] }
        : laid(said, hours.staffed[day]);
    return [day, of] as const;
  });
  const dropIn = Object.fromEntries(days.map(([day, of]) => [day, of.dropIn])) as Week;
  const staffed = Object.fromEntries(days.map(([day, of]) => [day, of.staffed])) as Week;
  const named = new Set(nav.dates.map(({ date }) => date));
  const exceptions = [
    ...hours.exceptions.filter(({ date }) => !named.has(date)),
    ...nav.dates
      .filter(({ date }) => date >= today)
      .map(({ date, day }) => ({ date, ...laid(day, staffed[weekdayOf(date)]) })),
  ];
  return { dropIn, staffed, exceptions: exceptions.toSorted((a, b) => a.date.localeCompare(b.date)) };
}
