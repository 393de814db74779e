// All that rang in one ring, in bounded room: a button pressed all night must not make a row that grows with each press.
import type { RingSource } from '../fact.ts';
import type { Ring } from './ring.ts';

/** What a ring keeps of whoever rang, in the order they did. */
export type Rung = Pick<Ring, 'sources' | 'rangAt' | 'leftOutCount'>;

/** Those who were linked rang first, so their waits are read off these; more people than this are never behind one ring. */
export const FIRST_PRESSES_KEPT = 20;

/** Whoever rings after a door that is told of late is among them: half an hour of a press every half minute. */
export const LATEST_PRESSES_KEPT = 60;

const PRESSES_KEPT = FIRST_PRESSES_KEPT + LATEST_PRESSES_KEPT;

const pressesIn = ({ sources }: Pick<Rung, 'sources'>): number[] =>
  sources.flatMap((source, index) => (source.from === 'bell' ? [index] : []));

/** A press is left out, never a registration: each of those is somebody, and the waiting list has its own limit. */
export function withSource(rung: Rung, source: RingSource, at: number): Rung {
  const sources = [...rung.sources, source];
  const rangAt = [...rung.rangAt, at];
  const presses = pressesIn({ sources });
  const left = presses.length > PRESSES_KEPT ? presses[FIRST_PRESSES_KEPT] : undefined;
  if (left === undefined) return { sources, rangAt, leftOutCount: rung.leftOutCount };
  return {
    sources: sources.toSpliced(left, 1),
    rangAt: rangAt.toSpliced(left, 1),
    leftOutCount: rung.leftOutCount + 1,
  };
}

/** Presses and registrations, also those that are no longer kept one by one. */
export const rungCount = ({ sources, leftOutCount }: Rung): number => sources.length + leftOutCount;

export const pressCount = (rung: Rung): number => pressesIn(rung).length + rung.leftOutCount;

/** When the `nth` press of them came, counted from 0. One that is left out is told by an earlier one that is kept. */
export function pressedAt(rung: Rung, nth: number): number | undefined {
  const presses = pressesIn(rung);
  const known = rung.leftOutCount === 0 ? presses.length : Math.min(presses.length, FIRST_PRESSES_KEPT);
  const index = presses[Math.min(nth, known - 1)];
  return index === undefined ? undefined : rung.rangAt[index];
}

/** When the `nth` of all rang, counted from 1: with some left out in between, as late as it may have been. */
export const rangAtLatest = ({ rangAt }: Rung, nth: number): number =>
  rangAt[Math.min(nth, rangAt.length) - 1] ?? 0;
