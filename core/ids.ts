// Names that are never mixed up: each id is a string of its own type. They are made outside core.

type Branded<Name extends string> = string & { readonly __id: Name };

export type StationId = Branded<'station'>;
export type VisitId = Branded<'visit'>;
export type RingId = Branded<'ring'>;
export type StaffId = Branded<'staff'>;
export type ShiftId = Branded<'shift'>;
export type DeskId = Branded<'desk'>;
/** One call for help from a desk. */
export type AssistanceId = Branded<'assistance'>;
/** Another machine on the office network that was paired with this station. */
export type MachineId = Branded<'machine'>;
/** Points at a sealed box; the only thing a fact ever says about who a person is. */
export type PersonRef = Branded<'person'>;
