// What is wrong with the roster right now, the worst first. An empty roster is an alarm, not a quiet screen.
import type { FrontDesk } from '../front-desk.ts';
import type { Hours } from '../hours/opening.ts';
import { addDays, osloEnd, osloTime } from '../hours/oslo.ts';
import { regimeAt, staffedSpansOn } from '../hours/regime.ts';
import type { StaffId } from '../ids.ts';
import type { Moment } from '../moment.ts';
import { isManned, onDuty, phoneHolderNow } from './on-duty.ts';

/** On Friday the Monday must be planned. */
export const PLANNED_AHEAD_DAYS = 3;

export type RosterTrouble =
  | { kind: 'nobody-on-duty' }
  | { kind: 'nobody-has-the-phone' }
  | { kind: 'phone-holder-off-duty'; holder: StaffId }
  /** The first staffed day that nobody is planned for. */
  | { kind: 'stale'; date: string };

/** Who is here and who has the phone is asked only while the office is staffed; the days ahead are asked always. */
export function rosterTrouble(desk: FrontDesk, hours: Hours, now: Moment): RosterTrouble | null {
  if (regimeAt(hours, now.wallMs) !== 'unstaffed') {
    if (onDuty(desk, now).length === 0) return { kind: 'nobody-on-duty' };
    const holder = phoneHolderNow(desk, now);
    if (!holder) return { kind: 'nobody-has-the-phone' };
    if (!holder.isOnDuty) return { kind: 'phone-holder-off-duty', holder: holder.staff };
  }
  const date = firstUnplanned(desk, hours, now);
  return date ? { kind: 'stale', date } : null;
}

function firstUnplanned(desk: FrontDesk, hours: Hours, now: Moment): string | null {
  const today = osloTime(now.wallMs).date;
  const planned = new Set(
    [...desk.shifts.values()].filter((one) => isManned(desk, one)).map(({ date }) => date),
  );
  for (let ahead = 0; ahead <= PLANNED_AHEAD_DAYS; ahead++) {
    const date = addDays(today, ahead);
    // A day that is over needs no plan any more.
    const isToCome = staffedSpansOn(hours, date).some(({ to }) => osloEnd(date, to) > now.wallMs);
    if (isToCome && !planned.has(date)) return date;
  }
  return null;
}
