// Where somebody who works here can be alerted: their own to give, change and take away, or a manager's.
import type { Fact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { PersonRef, StaffId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';

/** personRef null: nowhere any more. */
export function contactSet(
  desk: FrontDesk,
  by: StaffId,
  staff: StaffId,
  personRef: PersonRef | null,
): Result<Fact[], 'needs-manager' | 'unknown-staff'> {
  if (by !== staff && desk.staff.get(by)?.role !== 'manager') return refuse('needs-manager');
  if (!desk.staff.has(staff)) return refuse('unknown-staff');
  if (personRef === null && !desk.contacts.has(staff)) return ok([]);
  return ok([{ type: 'staff-contact-set', subject: staff, data: { personRef } }]);
}
