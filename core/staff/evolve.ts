// What each fact about staff does to the front desk.
import { changed } from '../changed-map.ts';
import type { StaffFact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { StaffId } from '../ids.ts';
import type { Moment } from '../moment.ts';
import type { Staff } from './staff.ts';

export function evolveStaff(desk: FrontDesk, fact: StaffFact, moment: Moment): FrontDesk {
  const staff = fact.subject;
  switch (fact.type) {
    case 'staff-added':
      return { ...desk, staff: changed(desk.staff, staff, { id: staff, ...fact.data }) };
    case 'staff-signed-in':
      return { ...desk, sessions: changed(desk.sessions, fact.data.desk, staff) };
    case 'staff-signed-out':
      return { ...desk, sessions: changed(desk.sessions, fact.data.desk, null) };
    case 'staff-role-changed':
    case 'staff-pin-set':
    case 'staff-renamed':
      return withStaff(desk, staff, fact.data);
    case 'staff-contact-set':
      return { ...desk, contacts: changed(desk.contacts, staff, fact.data.personRef) };
    case 'staff-left':
      return withoutStaff(desk, staff);
    case 'staff-name-erased':
      return { ...desk, formerStaff: changed(desk.formerStaff, staff, null) };
    case 'staff-recovered': {
      const recovery = { staff, ...fact.data, at: moment.wallMs };
      // A code works once.
      const recoveryCode = fact.data.how === 'code' ? null : desk.recoveryCode;
      return { ...desk, recoveryCode, recoveries: changed(desk.recoveries, staff, recovery) };
    }
    case 'staff-recovery-dismissed':
      return { ...desk, recoveries: changed(desk.recoveries, staff, null) };
  }
}

function withStaff(desk: FrontDesk, id: StaffId, changes: Partial<Staff>): FrontDesk {
  const was = desk.staff.get(id);
  return was ? { ...desk, staff: changed(desk.staff, id, { ...was, ...changes }) } : desk;
}

function withoutStaff(desk: FrontDesk, id: StaffId): FrontDesk {
  const was = desk.staff.get(id);
  if (!was) return desk;
  return {
    ...desk,
    staff: changed(desk.staff, id, null),
    formerStaff: changed(desk.formerStaff, id, was),
    contacts: changed(desk.contacts, id, null),
  };
}
