// Who works here, as the rules know them: an id and a role. Names and PINs lie sealed, outside core.
import type { Fact, RecoveryWay } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { DeskId, PersonRef, StaffId } from '../ids.ts';
import { FORMER_STAFF_MAX, STAFF_MAX } from '../limits.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { StaffRole } from '../role.ts';
import { signOutEverywhere } from './session.ts';

export type Staff = { id: StaffId; role: StaffRole; personRef: PersonRef };
export type Hire = { staff: StaffId; role: StaffRole; personRef: PersonRef };
/** Somebody who became manager without one, and where: told at every desk. */
export type Recovery = { staff: StaffId; desk: DeskId; how: RecoveryWay; at: number };

/** Where somebody's newly sealed name and PIN lie, and which box they were made from. */
export type Resealed = { staff: StaffId; personRef: PersonRef; instead: PersonRef | undefined };

export const added = ({ staff, ...data }: Hire): Fact[] => [{ type: 'staff-added', subject: staff, data }];

const isManager = (desk: FrontDesk, staff: StaffId): boolean => desk.staff.get(staff)?.role === 'manager';

/** An office that has no manager has nobody who can make one: whoever is the last stays one. */
export const isLastManager = (desk: FrontDesk, staff: StaffId): boolean =>
  isManager(desk, staff) && [...desk.staff.values()].filter(({ role }) => role === 'manager').length === 1;

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
  if (!isManager(desk, by)) return refuse('needs-manager');
  if (desk.staff.size >= STAFF_MAX) return refuse('too-many-staff');
  return ok(added(hire));
}

type ByManager = 'needs-manager' | 'unknown-staff';

/** What a manager does to somebody who works here. */
function byManager<R extends string>(
  desk: FrontDesk,
  by: StaffId,
  staff: StaffId,
  decide: (known: Staff) => Result<Fact[], R>,
): Result<Fact[], R | ByManager> {
  if (!isManager(desk, by)) return refuse('needs-manager');
  const known = desk.staff.get(staff);
  return known ? decide(known) : refuse('unknown-staff');
}

export const changeRole = (desk: FrontDesk, by: StaffId, staff: StaffId, role: StaffRole) =>
  byManager(desk, by, staff, (known): Result<Fact[], 'last-manager'> => {
    if (known.role === role) return ok([]);
    if (isLastManager(desk, staff)) return refuse('last-manager');
    return ok([{ type: 'staff-role-changed', subject: staff, data: { role } }]);
  });

/** Somebody else's change lies in a box that this one has not seen. */
const isStale = (desk: FrontDesk, { staff, instead }: Resealed): boolean =>
  desk.staff.get(staff)?.personRef !== instead;

/** For somebody who forgot theirs. What the old PIN opened is closed, wherever that was. */
export const setPin = (desk: FrontDesk, by: StaffId, resealed: Resealed) =>
  byManager(desk, by, resealed.staff, (): Result<Fact[], 'needs-own-pin' | 'changed-meanwhile'> => {
    const { staff, personRef } = resealed;
    // A manager's desk left open must not give anybody the manager's own PIN.
    if (by === staff) return refuse('needs-own-pin');
    if (isStale(desk, resealed)) return refuse('changed-meanwhile');
    return ok([
      { type: 'staff-pin-set', subject: staff, data: { personRef } },
      ...signOutEverywhere(desk, staff, 'asked'),
    ]);
  });

/** The caller has checked the old PIN. */
export function changeOwnPin(desk: FrontDesk, resealed: Resealed): Result<Fact[], 'changed-meanwhile'> {
  if (isStale(desk, resealed)) return refuse('changed-meanwhile');
  const { staff, personRef } = resealed;
  return ok([{ type: 'staff-pin-set', subject: staff, data: { personRef } }]);
}

export const rename = (desk: FrontDesk, by: StaffId, resealed: Resealed) =>
  byManager(desk, by, resealed.staff, (): Result<Fact[], 'changed-meanwhile'> => {
    if (isStale(desk, resealed)) return refuse('changed-meanwhile');
    const { staff, personRef } = resealed;
    return ok([{ type: 'staff-renamed', subject: staff, data: { personRef } }]);
  });

/** Cannot sign in any more, and is signed out everywhere; the name stays readable until a manager erases it. */
export const leave = (desk: FrontDesk, by: StaffId, staff: StaffId) =>
  byManager(desk, by, staff, (): Result<Fact[], 'last-manager'> => {
    if (isLastManager(desk, staff)) return refuse('last-manager');
    const oldest = desk.formerStaff.size >= FORMER_STAFF_MAX ? [...desk.formerStaff.keys()].slice(0, 1) : [];
    return ok([
      ...signOutEverywhere(desk, staff, 'left'),
      { type: 'staff-left', subject: staff, data: {} },
      ...oldest.map((id): Fact => ({ type: 'staff-name-erased', subject: id, data: {} })),
    ]);
  });

/** The name of somebody who has left is kept only for as long as the office needs it. */
export function eraseName(desk: FrontDesk, by: StaffId, staff: StaffId): Result<Fact[], ByManager> {
  if (!isManager(desk, by)) return refuse('needs-manager');
  if (!desk.formerStaff.has(staff)) return refuse('unknown-staff');
  return ok([{ type: 'staff-name-erased', subject: staff, data: {} }]);
}
