// One ring as whoever makes the load reckons it, from the facts that are stored.
import type { RingSource } from '#core/fact.ts';
import type { Ladder, Step } from './ladder.ts';

export type CheckedRing = {
  id: string;
  /** When the station heard of it: a board whose line was cut tells of a press when its level is long due. */
  knownAt: number;
  sources: { key: string; at: number }[];
  /** Presses so near the moment of its door that they may also be another person's: the app decides which. */
  doubtful: Set<string>;
  phase: 'ringing' | 'answered' | 'open' | 'ended';
  ladder: Ladder;
  /** Levels of which the desks, or another way, reached somebody: none of them may be skipped. */
  sentLevels: Set<number>;
  /** Somebody has just said that they cannot open alone: the next level comes in the same moment. */
  alone: Step | null;
  told: { seen: boolean; coming: boolean; open: boolean; talking: boolean };
};

export const newRing = (id: string, knownAt: number, ladder: Ladder): CheckedRing => ({
  ...{
    id,
    knownAt,
    ladder,
    sources: [],
    doubtful: new Set(),
    phase: 'ringing',
    sentLevels: new Set(),
    alone: null,
  },
  told: { seen: false, coming: false, open: false, talking: false },
});

export const withoutDue = (ring: CheckedRing): Ladder => ({ ...ring.ladder, next: null });

export const keyOf = (source: RingSource): string =>
  source.from === 'bell'
    ? `${source.press.device}.${source.press.deviceEpoch}.${source.press.number}`
    : `visit.${source.visit}`;
