// Today's roster and the duty phone, as one desk shows them: names only where somebody is signed in.
import type { DeskRoster } from '#contract/desk/roster-view.ts';
import { osloTime } from '#core/hours/oslo.ts';
import type { StaffId } from '#core/ids.ts';
import { isAbsent } from '#core/roster/on-duty.ts';
import type { Shift } from '#core/roster/roster.ts';
import type { RosterTrouble } from '#core/roster/trouble.ts';
import type { Host } from '../host-parts.ts';
import { type RosterNow, rosterNow } from './roster-now.ts';

type NameOf = (staff: StaffId) => string | null;

/** me: whoever is signed in at the desk; null at a locked one. */
export function deskRoster(host: Host, me: StaffId | null, nameOf: NameOf): DeskRoster {
  const desk = host.engine.stored();
  const now = host.engine.clock.now();
  const roster = rosterNow(desk, host.office.hours(), now);
  const person = (staff: StaffId) => ({ staff, name: nameOf(staff) ?? '' });
  const shown = (staff: StaffId | null) => (me && staff ? person(staff) : null);
  const { offeredTo, since } = desk.dutyPhone;
  const receiver = offeredTo && desk.staff.has(offeredTo) ? offeredTo : null;
  const today = osloTime(now.wallMs).date;
  return {
    today,
    onDutyCount: roster.onDuty.length,
    onDuty: me ? roster.onDuty.map(person) : [],
    phone: {
      state: phoneState(roster),
      holder: shown(roster.holder?.staff ?? null),
      sinceAt: since,
      isOffered: receiver !== null,
      offeredTo: shown(receiver),
    },
    trouble: isKnown(host) ? withoutName(roster.trouble) : null,
    shifts: me
      ? roster.shifts.map((shift) => ({
          ...person(shift.staff),
          ...spanOf(shift),
          isAbsent: isAbsent(desk, shift.staff, today),
          offeredTo: shown(shift.offeredTo),
        }))
      : [],
    askedOfMe: [...(me ? desk.shifts.values() : [])]
      .filter((shift) => shift.offeredTo === me && shift.date >= today && desk.staff.has(shift.staff))
      .map((shift) => ({ ...person(shift.staff), ...spanOf(shift), date: shift.date })),
  };
}

const spanOf = ({ id, from, to, phone }: Shift) => ({ shift: id, from, to, phone });

/** Before the store has opened, and before anybody works here, there is nothing to be wrong with. */
const isKnown = ({ engine }: Host): boolean => engine.isOpen() && engine.stored().staff.size > 0;

function phoneState({ holder }: RosterNow): DeskRoster['phone']['state'] {
  if (!holder) return 'nobody';
  return holder.isOnDuty ? 'held' : 'holder-off-duty';
}

const withoutName = (trouble: RosterTrouble | null): DeskRoster['trouble'] =>
  trouble?.kind === 'phone-holder-off-duty' ? { kind: trouble.kind } : trouble;
