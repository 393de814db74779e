// Planning, which is a manager's: whole days of one person, and a week copied forward.
import type { Fact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import { addDays } from '../hours/oslo.ts';
import type { ShiftId, StaffId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import { COPY_WEEKS_MAX, PLAN_AHEAD_DAYS, SHIFTS_MAX, SPANS_A_DAY_MAX } from './limits.ts';
import { isManager, memberOf } from './on-duty.ts';
import type { Shift, ShiftSpan } from './roster.ts';

/** New shifts are numbered under one id made outside; today is the date in Oslo. */
export type Planning = { shift: ShiftId; today: string };

export type DaysPlan = { staff: StaffId; dates: readonly string[]; spans: readonly ShiftSpan[] };

type PlanRefusal =
  | 'needs-manager'
  | 'unknown-staff'
  | 'bad-shift'
  | 'shifts-overlap'
  | 'in-the-past'
  | 'too-far-ahead'
  | 'too-many-shifts';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const isSpan = ({ from, to }: ShiftSpan): boolean =>
  TIME.test(from) && (TIME.test(to) || to === '24:00') && from < to;

type Times = Pick<ShiftSpan, 'from' | 'to'>;
export const overlaps = (a: Times, b: Times): boolean => a.from < b.to && b.from < a.to;

const isSame = (a: ShiftSpan, b: ShiftSpan): boolean =>
  a.from === b.from && a.to === b.to && a.phone === b.phone;

const shiftsOf = (desk: FrontDesk, staff: StaffId, date: string): Shift[] =>
  [...desk.shifts.values()].filter((shift) => shift.staff === staff && shift.date === date);

function planProblem(
  desk: FrontDesk,
  by: StaffId,
  plan: DaysPlan,
  { today }: Planning,
): Exclude<PlanRefusal, 'too-many-shifts'> | null {
  const { staff, dates, spans } = plan;
  if (!isManager(desk, by)) return 'needs-manager';
  if (!memberOf(desk, staff)) return 'unknown-staff';
  if (spans.length > SPANS_A_DAY_MAX || !spans.every(isSpan)) return 'bad-shift';
  if (spans.some((one, at) => spans.slice(at + 1).some((other) => overlaps(one, other))))
    return 'shifts-overlap';
  if (dates.some((date) => date < today)) return 'in-the-past';
  const last = addDays(today, PLAN_AHEAD_DAYS);
  return dates.some((date) => date > last) ? 'too-far-ahead' : null;
}

/** These days of this person become exactly this. What stays as it was keeps its shift, and its offer. */
export function planDays(
  desk: FrontDesk,
  by: StaffId,
  plan: DaysPlan,
  planning: Planning,
): Result<Fact[], PlanRefusal> {
  const problem = planProblem(desk, by, plan, planning);
  if (problem) return refuse(problem);
  const planned: Fact[] = [];
  const cancelled: Fact[] = [];
  for (const date of new Set(plan.dates)) {
    const had = shiftsOf(desk, plan.staff, date);
    for (const span of plan.spans)
      if (!had.some((shift) => isSame(shift, span)))
        planned.push(shiftPlanned(planning, planned.length, { staff: plan.staff, date, ...pickSpan(span) }));
    for (const { id, ...shift } of had)
      if (!plan.spans.some((span) => isSame(shift, span)))
        cancelled.push({ type: 'shift-cancelled', subject: id, data: {} });
  }
  if (desk.shifts.size - cancelled.length + planned.length > SHIFTS_MAX) return refuse('too-many-shifts');
  return ok([...cancelled, ...planned]);
}

const pickSpan = ({ from, to, phone }: ShiftSpan): ShiftSpan => ({ from, to, phone });

const shiftPlanned = (
  { shift }: Planning,
  number: number,
  data: ShiftSpan & { staff: StaffId; date: string },
): Fact => ({ type: 'shift-planned', subject: `${shift}.${number}` as ShiftId, data });

/** One person's one day. */
const dayKey = ({ staff, date }: Pick<Shift, 'staff' | 'date'>): string => `${date} ${staff}`;

/** Sorted once: a large office would else look through its whole roster for every copy. */
function byDay(shifts: Shift[]): Map<string, Shift[]> {
  const days = new Map<string, Shift[]>();
  for (const shift of shifts) {
    const day = days.get(dayKey(shift));
    if (day) day.push(shift);
    else days.set(dayKey(shift), [shift]);
  }
  return days;
}

/** monday: the first day of the week that is copied; weeksLater: 1 for the week after it. */
export type WeekCopy = { monday: string; weeksLater: number };

/**
 * Everybody's shifts of one week onto a later one. What is planned there already stays, so doing it twice changes
 * nothing; days that are past are left alone.
 */
export function copyWeek(
  desk: FrontDesk,
  by: StaffId,
  { monday, weeksLater }: WeekCopy,
  planning: Planning,
): Result<Fact[], 'needs-manager' | 'nothing-to-copy' | 'too-far-ahead' | 'too-many-shifts'> {
  if (!isManager(desk, by)) return refuse('needs-manager');
  const sunday = addDays(monday, 6);
  const shifts = [...desk.shifts.values()];
  const pattern = shifts.filter(
    ({ date, staff }) => monday <= date && date <= sunday && memberOf(desk, staff) !== null,
  );
  if (pattern.length === 0) return refuse('nothing-to-copy');
  if (weeksLater < 1 || weeksLater > COPY_WEEKS_MAX) return refuse('too-far-ahead');
  if (addDays(sunday, 7 * weeksLater) > addDays(planning.today, PLAN_AHEAD_DAYS))
    return refuse('too-far-ahead');
  const there = byDay(shifts);
  const facts = pattern
    .map((shift) => ({ ...shift, date: addDays(shift.date, 7 * weeksLater) }))
    .filter((copy) => copy.date >= planning.today)
    .filter((copy) => !there.get(dayKey(copy))?.some((other) => overlaps(copy, other)))
    .map(({ staff, date, ...span }, number) =>
      shiftPlanned(planning, number, { staff, date, ...pickSpan(span) }),
    );
  if (desk.shifts.size + facts.length > SHIFTS_MAX) return refuse('too-many-shifts');
  return ok(facts);
}
