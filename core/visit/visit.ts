// One person's errand, from the tap to the end of the conversation. Only open visits are held in memory.
import type { Channel } from '../fact.ts';
import type { DeskId, PersonRef, StaffId, VisitId } from '../ids.ts';
import type { Moment } from '../moment.ts';

export type VisitState =
  | { is: 'waiting' }
  | { is: 'called'; desk: DeskId; calledAt: number }
  /** desk: null when the conversation began at the door; it belongs to the ring and keeps no desk busy. */
  | { is: 'talking'; desk: DeskId | null; adviser: StaffId | null; startedAt: number };

export type Visit = {
  id: VisitId;
  ticket: string;
  /** The Oslo date of the registration; an earlier one than today's means carried over. */
  day: string;
  acute: boolean;
  channel: Channel;
  personRef: PersonRef;
  /** Where it lies sealed what this person asked for besides; null: nothing. */
  wishes: PersonRef | null;
  registered: Moment;
  state: VisitState;
  /** How often nobody came when called. The place is kept all the same (peers T: no lost place). */
  notMetCount: number;
  /** Was not met, and nobody of the same class has been called since. */
  letsOnePass: boolean;
};
