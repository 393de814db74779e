// Who works here, as the rules know them: an id and a role. Names and PINs lie sealed, outside core.
import type { Fact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { DeskId, PersonRef, StaffId } from '../ids.ts';
import { STAFF_MAX } from '../limits.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { StaffRole } from '../role.ts';

export type Staff = { id: StaffId; role: StaffRole; personRef: PersonRef };

export type Hire = { staff: StaffId; role: StaffRole; personRef: PersonRef };

const added = ({ staff, ...data }: Hire): Fact[] => [{ type: 'staff-added', subject: staff, data }];

/** Only while there is nobody at all: the first person to unpack the box becomes its manager. */
export function addFirstManager(desk: FrontDesk, hire: Omit<Hire, 'role'>): Result<Fact[], 'already-set-up'> {
  if (desk.staff.size > 0) return refuse('already-set-up');
  return ok(added({ ...hire, role: 'manager' }));
}

export function addStaff(
  desk: FrontDesk,
  by: StaffId,
  hire: Hire,
): Result<Fact[], 'needs-manager' | 'too-many-staff'> {
  if (desk.staff.get(by)?.role !== 'manager') return refuse('needs-manager');
  if (desk.staff.size >= STAFF_MAX) return refuse('too-many-staff');
  return ok(added(hire));
}

/** The caller has checked the PIN. Whoever sat there before is signed out first. */
export function signIn(desk: FrontDesk, staff: StaffId, deskId: DeskId): Fact[] {
  if (desk.sessions.get(deskId) === staff) return [];
  return [...signOut(desk, deskId), { type: 'staff-signed-in', subject: staff, data: { desk: deskId } }];
}

export function signOut(desk: FrontDesk, deskId: DeskId): Fact[] {
  const staff = desk.sessions.get(deskId);
  return staff ? [{ type: 'staff-signed-out', subject: staff, data: { desk: deskId } }] : [];
}
