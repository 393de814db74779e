// Who is planned when, who is away, and who has the duty phone: as facts say, with nothing guessed.
import type { ShiftId, StaffId } from '../ids.ts';

/** Local times "HH:MM" in Europe/Oslo, from inclusive, to exclusive; "24:00" ends a day and nothing crosses it. */
export type ShiftSpan = {
  from: string;
  to: string;
  /** Whoever has this shift is to have the duty phone. Who really has it is told by the phone's own facts. */
  phone: boolean;
};

export type Shift = ShiftSpan & {
  id: ShiftId;
  staff: StaffId;
  date: string;
  /** Asked to take it over; the shift stays with its holder until they have said yes. */
  offeredTo: StaffId | null;
};

/** Both days included. */
export type Absence = { from: string; to: string };

export type DutyPhone = {
  holder: StaffId | null;
  /** By the wall clock: when it was taken, or laid down. */
  since: number | null;
  offeredTo: StaffId | null;
};

export type Roster = {
  shifts: ReadonlyMap<ShiftId, Shift>;
  absences: ReadonlyMap<StaffId, readonly Absence[]>;
  dutyPhone: DutyPhone;
};

export const emptyRoster: Roster = {
  shifts: new Map(),
  absences: new Map(),
  dutyPhone: { holder: null, since: null, offeredTo: null },
};
