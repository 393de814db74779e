// A shift changes hands when somebody has said yes to it, and not before.
import type { Fact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { ShiftId, StaffId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import { isAbsent, memberOf } from './on-duty.ts';
import { overlaps } from './plan.ts';

/** to null: the offer is taken back, by its owner, or declined by whoever was asked. */
export function offerShift(
  desk: FrontDesk,
  by: StaffId,
  { shift: id, to }: { shift: ShiftId; to: StaffId | null },
  today: string,
): Result<Fact[], 'no-such-shift' | 'not-your-shift' | 'unknown-staff' | 'in-the-past'> {
  const shift = desk.shifts.get(id);
  if (!shift) return refuse('no-such-shift');
  const isDeclined = to === null && shift.offeredTo === by;
  if (shift.staff !== by && !isDeclined) return refuse('not-your-shift');
  if (shift.offeredTo === to) return ok([]);
  if (to !== null && (to === by || !memberOf(desk, to))) return refuse('unknown-staff');
  if (to !== null && shift.date < today) return refuse('in-the-past');
  return ok([{ type: 'shift-offered', subject: id, data: { to } }]);
}

export function acceptShift(
  desk: FrontDesk,
  by: StaffId,
  id: ShiftId,
  today: string,
): Result<Fact[], 'no-such-shift' | 'not-offered-to-you' | 'shifts-overlap' | 'is-absent' | 'in-the-past'> {
  const shift = desk.shifts.get(id);
  if (!shift) return refuse('no-such-shift');
  if (shift.offeredTo !== by || !memberOf(desk, by)) return refuse('not-offered-to-you');
  if (shift.date < today) return refuse('in-the-past');
  if (isAbsent(desk, by, shift.date)) return refuse('is-absent');
  const mine = [...desk.shifts.values()].filter(({ staff, date }) => staff === by && date === shift.date);
  if (mine.some((other) => overlaps(shift, other))) return refuse('shifts-overlap');
  return ok([{ type: 'shift-given', subject: id, data: { to: by } }]);
}
