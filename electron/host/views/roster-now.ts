// The roster of this minute, read once for all desks: an alarm shows every one of them and must not count shifts.
import type { FrontDesk } from '#core/front-desk.ts';
import type { Hours } from '#core/hours/opening.ts';
import { osloTime } from '#core/hours/oslo.ts';
import type { StaffId } from '#core/ids.ts';
import type { Moment } from '#core/moment.ts';
import { onDuty, type PhoneHolder, phoneHolderNow } from '#core/roster/on-duty.ts';
import type { Shift } from '#core/roster/roster.ts';
import { type RosterTrouble, rosterTrouble } from '#core/roster/trouble.ts';

export type RosterNow = {
  onDuty: StaffId[];
  holder: PhoneHolder | null;
  trouble: RosterTrouble | null;
  /** Today's, in the order of the day. */
  shifts: Shift[];
};

const MINUTE_MS = 60_000;

/** Everything the answer depends on; the roster speaks in whole minutes. */
const basisOf = (desk: FrontDesk, hours: Hours, now: Moment): unknown[] => [
  ...[desk.shifts, desk.absences, desk.dutyPhone, desk.sessions, desk.staff, hours],
  Math.floor(now.wallMs / MINUTE_MS),
];

let last: { basis: unknown[]; roster: RosterNow } | null = null;

export function rosterNow(desk: FrontDesk, hours: Hours, now: Moment): RosterNow {
  const basis = basisOf(desk, hours, now);
  if (last?.basis.every((part, at) => part === basis[at])) return last.roster;
  const { date } = osloTime(now.wallMs);
  const roster = {
    onDuty: onDuty(desk, now),
    holder: phoneHolderNow(desk, now),
    trouble: rosterTrouble(desk, hours, now),
    shifts: [...desk.shifts.values()]
      .filter((shift) => shift.date === date && desk.staff.has(shift.staff))
      .sort((a, b) => (a.from === b.from ? a.to.localeCompare(b.to) : a.from.localeCompare(b.from))),
  };
  last = { basis, roster };
  return roster;
}
