// Being away, from day to day, as a manager records it. Never why.
import type { Fact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import { addDays } from '../hours/oslo.ts';
import type { StaffId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import { ABSENCE_DAYS_MAX, ABSENCES_MAX } from './limits.ts';
import { isManager, memberOf } from './on-duty.ts';

export type AbsencePlan = { staff: StaffId; from: string; to: string };

type AbsenceRefusal =
  | 'needs-manager'
  | 'unknown-staff'
  | 'bad-dates'
  | 'in-the-past'
  | 'already-absent'
  | 'too-many-absences';

/** The shifts stay planned: whoever is back earlier has them again. */
export function setAbsence(
  desk: FrontDesk,
  by: StaffId,
  { staff, from, to }: AbsencePlan,
  today: string,
): Result<Fact[], AbsenceRefusal> {
  if (!isManager(desk, by)) return refuse('needs-manager');
  if (!memberOf(desk, staff)) return refuse('unknown-staff');
  if (to < from || to > addDays(from, ABSENCE_DAYS_MAX)) return refuse('bad-dates');
  if (to < today) return refuse('in-the-past');
  const known = desk.absences.get(staff) ?? [];
  if (known.some((other) => from <= other.to && other.from <= to)) return refuse('already-absent');
  if (known.length >= ABSENCES_MAX) return refuse('too-many-absences');
  return ok([{ type: 'staff-absent', subject: staff, data: { from, to } }]);
}

/** Back at work, or never away. */
export function endAbsence(
  desk: FrontDesk,
  by: StaffId,
  { staff, from }: { staff: StaffId; from: string },
): Result<Fact[], 'needs-manager' | 'no-such-absence'> {
  if (!isManager(desk, by)) return refuse('needs-manager');
  const known = desk.absences.get(staff) ?? [];
  if (!known.some((absence) => absence.from === from)) return refuse('no-such-absence');
  return ok([{ type: 'staff-absence-ended', subject: staff, data: { from } }]);
}
