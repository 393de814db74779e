// How a fact changes the roster. What is long past leaves the live state, by the clock of the fact itself, so that
// folding the facts once more forgets exactly the same.
import { changed } from '../changed-map.ts';
import type { RosterFact } from '../fact.ts';
import { addDays, osloTime } from '../hours/oslo.ts';
import type { ShiftId, StaffId } from '../ids.ts';
import type { Moment } from '../moment.ts';
import { unreachable } from '../result.ts';
import { KEPT_DAYS } from './limits.ts';
import type { Absence, Roster, Shift } from './roster.ts';

const oldestKept = (moment: Moment): string => addDays(osloTime(moment.wallMs).date, -KEPT_DAYS);

function withShift(shifts: Roster['shifts'], shift: Shift, moment: Moment): Roster['shifts'] {
  const oldest = oldestKept(moment);
  const copy = new Map(shifts);
  for (const [id, { date }] of shifts) if (date < oldest) copy.delete(id);
  return copy.set(shift.id, shift);
}

function changedShift(
  shifts: Roster['shifts'],
  id: ShiftId,
  change: (shift: Shift) => Shift | null,
): Roster['shifts'] {
  const was = shifts.get(id);
  return was ? changed(shifts, id, change(was)) : shifts;
}

function withAbsences(
  absences: Roster['absences'],
  staff: StaffId,
  change: (list: readonly Absence[]) => readonly Absence[],
): Roster['absences'] {
  const list = change(absences.get(staff) ?? []);
  return changed(absences, staff, list.length > 0 ? list : null);
}

export function evolveRoster(roster: Roster, fact: RosterFact, moment: Moment): Roster {
  const { shifts, absences, dutyPhone } = roster;
  const shift = (id: ShiftId, change: (was: Shift) => Shift | null): Roster => ({
    shifts: changedShift(shifts, id, change),
    absences,
    dutyPhone,
  });
  const absence = (staff: StaffId, change: (list: readonly Absence[]) => readonly Absence[]): Roster => ({
    shifts,
    absences: withAbsences(absences, staff, change),
    dutyPhone,
  });
  const phone = (is: Roster['dutyPhone']): Roster => ({ shifts, absences, dutyPhone: is });

  switch (fact.type) {
    case 'shift-planned': {
      const planned: Shift = { id: fact.subject, ...fact.data, offeredTo: null };
      return { shifts: withShift(shifts, planned, moment), absences, dutyPhone };
    }
    case 'shift-offered':
      return shift(fact.subject, (was) => ({ ...was, offeredTo: fact.data.to }));
    case 'shift-given':
      return shift(fact.subject, (was) => ({ ...was, staff: fact.data.to, offeredTo: null }));
    case 'shift-cancelled':
      return shift(fact.subject, () => null);
    case 'staff-absent':
      return absence(fact.subject, (list) => [
        ...list.filter(({ to }) => to >= oldestKept(moment)),
        fact.data,
      ]);
    case 'staff-absence-ended':
      return absence(fact.subject, (list) => list.filter(({ from }) => from !== fact.data.from));
    case 'duty-phone-offered':
      return phone({ ...dutyPhone, offeredTo: fact.subject });
    case 'duty-phone-offer-withdrawn':
      return phone({ ...dutyPhone, offeredTo: null });
    case 'duty-phone-taken':
      return phone({ holder: fact.subject, since: moment.wallMs, offeredTo: null });
    case 'duty-phone-given-up':
      return phone({ holder: null, since: moment.wallMs, offeredTo: null });
    default:
      return unreachable(fact);
  }
}
