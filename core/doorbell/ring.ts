// One open call from the bell. It cannot expire: it ends only with a person's outcome (design decision 4).
import type { DoorOpening, RingSource, TalkPlace, Withdrawal } from '../fact.ts';
import type { Regime } from '../hours/regime.ts';
import type { PersonRef, RingId, StaffId, VisitId } from '../ids.ts';
import type { Due, Moment } from '../moment.ts';
import type { EscalationPolicy } from './policy.ts';
import { rungCount } from './rung.ts';

export type RingPhase = 'ringing' | 'seen' | 'coming' | 'door-open' | 'talking';

/** What a named person did, and when by the wall clock. Only what a fact stands behind is ever shown. */
export type Deed = { by: StaffId | null; at: number };

/** What somebody at the screen asked for, sealed. press: how many had rung by then. */
export type RingWishes = { press: number; personRef: PersonRef };

export type Ring = {
  id: RingId;
  opened: Moment;
  regime: Regime;
  policy: EscalationPolicy;
  /** Everybody who rang, but for presses left out between the first and the latest when there were very many. */
  sources: RingSource[];
  /** When each source rang, in the same order, by the wall clock; the age of a latched press is taken off. */
  rangAt: number[];
  leftOutCount: number;
  wishes: readonly RingWishes[];
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
  talk: { adviser: StaffId; at: number; place: TalkPlace | null } | null;
  /** The second person, who goes to the door too. */
  companion: StaffId | null;
  /** What somebody at the screen said, until anybody rings again. */
  withdrawn: { what: Withdrawal; at: number } | null;
  /** Registrations that a person says are whoever rang here. */
  linked: VisitId[];
};

/** Until its door is opened a ring takes in further presses; after that a press is another person. */
export const isJoinable = (ring: Ring): boolean =>
  ring.phase === 'ringing' || ring.phase === 'seen' || ring.phase === 'coming';

/** Its door may still be opened: also while somebody talks with the person outside over the intercom. */
export const awaitsDoor = (ring: Ring): boolean =>
  isJoinable(ring) || (ring.phase === 'talking' && ring.doorOpened === null);

/**
 * Whoever rang says that it was a mistake, or leaves: the desks sound as a ring begins and no louder, and its levels
 * go on. With more than one press in it nobody knows whose word it was, and it is no calmer.
 */
export const isCalm = (ring: Ring): boolean => ring.withdrawn !== null && rungCount(ring) === 1;

/** Rang while nobody was in the building: kept, and taken up when the office is staffed again. */
export const isHeld = (ring: Ring): boolean => ring.phase === 'ringing' && ring.nextDue === null;
