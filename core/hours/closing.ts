// When the office closes for the day: the end of the last hour in which somebody is in the building.
import type { Hours } from './opening.ts';
import { addDays, osloEnd, osloInstant, osloTime } from './oslo.ts';
import { staffedSpansOn } from './regime.ts';

/** The longest summer closing there is, and then some; an office that opens no more closes no more. */
const AHEAD_DAYS = 60;

/** Asked every second for everybody who waits, and reading a time zone is slow. */
const known = new WeakMap<Hours, Map<string, number | null>>();

const spansOn = (hours: Hours, date: string) =>
  staffedSpansOn(hours, date)
    .map(({ from, to }) => ({ beginsAt: osloInstant(date, from), endsAt: osloEnd(date, to) }))
    // An hour that the spring night skips is no hour at all.
    .filter(({ beginsAt, endsAt }) => endsAt > beginsAt);

/** Null when nobody is there on that date, and when somebody stays on past midnight. */
export function closingOn(hours: Hours, date: string): number | null {
  const days = known.get(hours) ?? new Map<string, number | null>();
  known.set(hours, days);
  const before = days.get(date);
  if (before !== undefined) return before;
  const closesAt = spansOn(hours, date).at(-1)?.endsAt ?? null;
  const opensAt = spansOn(hours, addDays(date, 1))[0]?.beginsAt;
  const isClosing = closesAt !== opensAt;
  days.set(date, isClosing ? closesAt : null);
  return isClosing ? closesAt : null;
}

/** The first closing later than this instant. Somebody who came at night is the next working day's. */
export function nextClosing(hours: Hours, afterMs: number): number | null {
  const today = osloTime(afterMs).date;
  for (let ahead = 0; ahead <= AHEAD_DAYS; ahead++) {
    const closesAt = closingOn(hours, ahead === 0 ? today : addDays(today, ahead));
    if (closesAt !== null && closesAt > afterMs) return closesAt;
  }
  return null;
}
