// The roster as a desk is shown it: today and the phone with every view, a week when somebody looks at it.
import { z } from 'zod';
import { At } from '../kiosk.ts';
import { StaffRole } from './call-parts.ts';

const Person = z.object({ staff: z.string(), name: z.string() });

/** "HH:MM" in Oslo; to may be "24:00". */
const Span = z.object({ from: z.string(), to: z.string(), phone: z.boolean() });

const RosterTrouble = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nobody-on-duty') }),
  z.object({ kind: z.literal('nobody-has-the-phone') }),
  z.object({ kind: z.literal('phone-holder-off-duty') }),
  /** A staffed day soon, or today, that nobody is planned for. */
  z.object({ kind: z.literal('stale'), date: z.string() }),
]);

/** Names only where somebody is signed in: a locked desk tells how many, and whether the phone is held. */
export const DeskRoster = z.object({
  /** The date in Oslo. */
  today: z.string(),
  onDutyCount: z.number().int(),
  onDuty: z.array(Person),
  phone: z.object({
    state: z.enum(['nobody', 'held', 'holder-off-duty']),
    holder: Person.nullable(),
    sinceAt: At.nullable(),
    isOffered: z.boolean(),
    /** Asked to take it; until they have said yes it is where it was. */
    offeredTo: Person.nullable(),
  }),
  trouble: RosterTrouble.nullable(),
  shifts: z.array(
    Person.extend({ shift: z.string(), ...Span.shape, isAbsent: z.boolean(), offeredTo: Person.nullable() }),
  ),
  /** Shifts, of today or later, that whoever is signed in here is asked to take over. */
  askedOfMe: z.array(Person.extend({ shift: z.string(), date: z.string(), ...Span.shape })),
});
export type DeskRoster = z.infer<typeof DeskRoster>;

const DayOfOne = z.object({
  date: z.string(),
  isAbsent: z.boolean(),
  shifts: z.array(Span.extend({ shift: z.string(), offeredTo: z.string().nullable() })),
});

/** Monday to Sunday. */
export const RosterWeek = z.object({
  today: z.string(),
  days: z.array(z.object({ date: z.string(), isStaffed: z.boolean() })),
  people: z.array(
    Person.extend({
      role: StaffRole,
      days: z.array(DayOfOne),
      absences: z.array(z.object({ from: z.string(), to: z.string() })),
    }),
  ),
});
export type RosterWeek = z.infer<typeof RosterWeek>;
