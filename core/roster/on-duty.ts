// Who is at work now and who answers the duty phone. Pure readers: the bell's levels and the go-live checks ask here.
import type { EscalationTarget } from '../doorbell/policy.ts';
import type { FrontDesk } from '../front-desk.ts';
import { minutesOf, type OsloTime, osloTime } from '../hours/oslo.ts';
import type { StaffId } from '../ids.ts';
import type { Moment } from '../moment.ts';
import { unreachable } from '../result.ts';
import { isAdviser } from '../role.ts';
import type { Staff } from '../staff/staff.ts';
import type { Shift } from './roster.ts';

/** Null: never worked here, or has left. */
export const memberOf = (desk: FrontDesk, staff: StaffId): Staff | null => desk.staff.get(staff) ?? null;

export const isManager = (desk: FrontDesk, staff: StaffId): boolean =>
  memberOf(desk, staff)?.role === 'manager';

export const isAbsent = (desk: FrontDesk, staff: StaffId, date: string): boolean =>
  (desk.absences.get(staff) ?? []).some(({ from, to }) => from <= date && date <= to);

/** A shift of somebody who will not come is no shift. */
export const isManned = (desk: FrontDesk, { staff, date }: Shift): boolean =>
  memberOf(desk, staff) !== null && !isAbsent(desk, staff, date);

const covers = ({ date, from, to }: Shift, now: OsloTime): boolean =>
  date === now.date && minutesOf(from) <= now.minutes && now.minutes < minutesOf(to);

function isPlannedNow(desk: FrontDesk, staff: StaffId, now: OsloTime): boolean {
  const shifts = [...desk.shifts.values()];
  return shifts.some((shift) => shift.staff === staff && covers(shift, now) && isManned(desk, shift));
}

const plannedNow = (desk: FrontDesk, now: OsloTime): StaffId[] =>
  [...desk.shifts.values()]
    .filter((shift) => covers(shift, now) && isManned(desk, shift))
    .map(({ staff }) => staff);

/** Whoever has signed in is here, whatever was planned. */
const signedIn = (desk: FrontDesk): StaffId[] =>
  [...desk.sessions.values()].filter((staff) => memberOf(desk, staff));

/**
 * Taking the phone is a word given: it stands until the shift it was given in has ended, and without a shift until
 * the day has. So nobody is told that the phone is unanswered because its holder sits away from the desks.
 */
function isTakingStanding(desk: FrontDesk, holder: StaffId, since: number, now: OsloTime): boolean {
  const taken = osloTime(since);
  if (taken.date !== now.date || isAbsent(desk, holder, now.date)) return false;
  const later = [...desk.shifts.values()].filter(
    ({ staff, date, to }) => staff === holder && date === now.date && minutesOf(to) > taken.minutes,
  );
  return later.length === 0 || later.some(({ to }) => minutesOf(to) > now.minutes);
}

export type PhoneHolder = { staff: StaffId; since: number; isOnDuty: boolean };

/** Null: nobody has it, or whoever had it works here no more. */
export function phoneHolderNow(desk: FrontDesk, moment: Moment): PhoneHolder | null {
  const { holder, since } = desk.dutyPhone;
  if (holder === null || since === null || !memberOf(desk, holder)) return null;
  const now = osloTime(moment.wallMs);
  const isOnDuty =
    signedIn(desk).includes(holder) ||
    isPlannedNow(desk, holder, now) ||
    isTakingStanding(desk, holder, since, now);
  return { staff: holder, since, isOnDuty };
}

/** Who the facts say has the duty phone, at work or not. */
export function phoneHolder(desk: FrontDesk): StaffId | null {
  const { holder } = desk.dutyPhone;
  return holder && memberOf(desk, holder) ? holder : null;
}

/** Planned now and not away, signed in at a desk, or having said "I have the phone" and not gone since. */
export function onDuty(desk: FrontDesk, now: Moment): StaffId[] {
  const holder = phoneHolderNow(desk, now);
  const withPhone = holder?.isOnDuty ? [holder.staff] : [];
  return [...new Set([...plannedNow(desk, osloTime(now.wallMs)), ...signedIn(desk), ...withPhone])];
}

/** Whom a level of the bell would reach now. Empty: the level is skipped at once. */
export function reachable(desk: FrontDesk, target: EscalationTarget, now: Moment): StaffId[] {
  const here = onDuty(desk, now);
  switch (target) {
    case 'desks':
      return [...new Set(signedIn(desk))];
    case 'duty-adviser': {
      const holder = phoneHolderNow(desk, now);
      if (holder?.isOnDuty) return [holder.staff];
      return here.filter((staff) => isAdviser(memberOf(desk, staff)?.role ?? 'receptionist'));
    }
    case 'all-staff':
      return here;
    case 'leader':
      return leaders(desk, here, now);
    default:
      return unreachable(target);
  }
}

/** Those at work; when no leader is, those who are not away: the last level must not be nobody. */
function leaders(desk: FrontDesk, here: StaffId[], now: Moment): StaffId[] {
  const { date } = osloTime(now.wallMs);
  const all = [...desk.staff.keys()].filter((staff) => isManager(desk, staff));
  const atWork = all.filter((staff) => here.includes(staff));
  return atWork.length > 0 ? atWork : all.filter((staff) => !isAbsent(desk, staff, date));
}
