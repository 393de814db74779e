// Who sits where: signing in, handing a desk over, and signing out. What goes on at the desk stays there.
import type { Fact, SignOutReason } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { DeskId, StaffId } from '../ids.ts';

const signedOut = (staff: StaffId, desk: DeskId, because: SignOutReason): Fact => ({
  type: 'staff-signed-out',
  subject: staff,
  data: { desk, because },
});

/** The caller has checked the PIN. Whoever sat there hands the desk over: one step, and whoever is served there stays. */
export function signIn(desk: FrontDesk, staff: StaffId, deskId: DeskId): Fact[] {
  if (desk.sessions.get(deskId) === staff) return [];
  return [
    ...signOut(desk, deskId, 'hand-over'),
    { type: 'staff-signed-in', subject: staff, data: { desk: deskId } },
  ];
}

export function signOut(desk: FrontDesk, deskId: DeskId, because: SignOutReason): Fact[] {
  const staff = desk.sessions.get(deskId);
  return staff ? [signedOut(staff, deskId, because)] : [];
}

const desksOf = (desk: FrontDesk, staff: StaffId): DeskId[] =>
  [...desk.sessions].flatMap(([deskId, who]) => (who === staff ? [deskId] : []));

export const signOutEverywhere = (desk: FrontDesk, staff: StaffId, because: SignOutReason): Fact[] =>
  desksOf(desk, staff).map((deskId) => signedOut(staff, deskId, because));
