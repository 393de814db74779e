// One open call from the bell. It cannot expire: it ends only with a person's outcome (design decision 4).
import type { DoorOpening, RingSource } from '../fact.ts';
import type { Regime } from '../hours/regime.ts';
import type { RingId, StaffId } from '../ids.ts';
import type { Due, Moment } from '../moment.ts';
import type { EscalationPolicy } from './policy.ts';

export type RingPhase = 'ringing' | 'seen' | 'coming' | 'door-open' | 'talking';

/** What a named person did, and when by the wall clock. Only what a fact stands behind is ever shown. */
export type Deed = { by: StaffId | null; at: number };

export type Ring = {
  id: RingId;
  opened: Moment;
  regime: Regime;
  policy: EscalationPolicy;
  sources: RingSource[];
  /** When each source rang, in the same order, by the wall clock; the age of a latched press is taken off. */
  rangAt: number[];
  phase: RingPhase;
  /** The highest level that has been alerted; 0 is reception. Grows past the list when it repeats. */
  level: number;
  /** When the next level fires, or null while the bell does not pretend (unstaffed) or a door is open. */
  nextDue: Due | null;
  rangAgainCount: number;
  seen: Deed | null;
  seenAlone: Deed | null;
  coming: Deed | null;
  doorOpened: (Deed & { how: DoorOpening }) | null;
  peopleCount: number | null;
  talk: { adviser: StaffId; at: number } | null;
};

/** Until its door is opened a ring takes in further presses; after that a press is another person. */
export const isJoinable = (ring: Ring): boolean =>
  ring.phase === 'ringing' || ring.phase === 'seen' || ring.phase === 'coming';

/** Rang while nobody was in the building: kept, and taken up when the office is staffed again. */
export const isHeld = (ring: Ring): boolean => ring.phase === 'ringing' && ring.nextDue === null;
