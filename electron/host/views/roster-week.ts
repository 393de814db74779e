// One week of the roster: everybody who works here, Monday to Sunday.
import type { RosterWeek } from '#contract/desk/roster-view.ts';
import { addDays, osloTime } from '#core/hours/oslo.ts';
import { staffedSpansOn } from '#core/hours/regime.ts';
import type { StaffId } from '#core/ids.ts';
import { isAbsent } from '#core/roster/on-duty.ts';
import type { Shift } from '#core/roster/roster.ts';
import type { Host } from '../host-parts.ts';

const WEEK = [0, 1, 2, 3, 4, 5, 6];

export function rosterWeek({ engine, people, office }: Host, monday: string): RosterWeek {
  const desk = engine.stored();
  const today = osloTime(engine.clock.now().wallMs).date;
  const dates = WEEK.map((day) => addDays(monday, day));
  const ofWeek = [...desk.shifts.values()].filter(({ date }) => dates.includes(date));
  const dayOf = (staff: StaffId, date: string) => ({
    date,
    isAbsent: isAbsent(desk, staff, date),
    shifts: ofWeek
      .filter((shift) => shift.staff === staff && shift.date === date)
      .sort((a, b) => a.from.localeCompare(b.from))
      .map(spanOf),
  });
  return {
    today,
    days: dates.map((date) => ({ date, isStaffed: staffedSpansOn(office.hours(), date).length > 0 })),
    people: [...desk.staff.values()].map(({ id, role }) => ({
      staff: id,
      name: people.staff(desk, id)?.name ?? '',
      role,
      days: dates.map((date) => dayOf(id, date)),
      absences: [...(desk.absences.get(id) ?? [])].filter(({ to }) => to >= today),
    })),
  };
}

const spanOf = ({ id, from, to, phone, offeredTo }: Shift) => ({ shift: id, from, to, phone, offeredTo });
