// A door told of late. Whoever rang after it was truly opened is another person, and their bell rings on.
import type { Fact, RingSource } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { RingId } from '../ids.ts';
import { ringIdOf } from './press.ts';
import type { Ring } from './ring.ts';

/** The first source began the ring that the door was opened for, however roughly somebody remembers the time. */
const isBefore = (ring: Ring, openedAt: number, index: number): boolean =>
  index === 0 || (ring.rangAt[index] ?? 0) <= openedAt;

export function rangBefore(ring: Ring, openedAt: number): Pick<Ring, 'sources' | 'rangAt'> {
  const keep = (_: unknown, index: number) => isBefore(ring, openedAt, index);
  return { sources: ring.sources.filter(keep), rangAt: ring.rangAt.filter(keep) };
}

/** Talking, or gone after a talk: nobody is to be called to the door for this person any more. */
const isServed = (desk: FrontDesk, source: RingSource): boolean =>
  source.from === 'visit' && (desk.visits.get(source.visit)?.state.is ?? 'talking') === 'talking';

/** The ring of those who joined after the door was opened. Stands on the state before `ring-door-opened`. */
export function ringOfThoseAfter(desk: FrontDesk, ring: Ring, openedAt: number): Fact[] {
  const isAfter = (source: RingSource, index: number) =>
    !isBefore(ring, openedAt, index) && !isServed(desk, source);
  const [first, ...others] = ring.sources.filter(isAfter);
  if (!first) return [];
  const id = ringIdOf(first);
  const regime = desk.regime ?? ring.regime;
  const joined = (source: RingSource): Fact => ({ type: 'ring-joined', subject: id, data: { source } });
  return [
    { type: 'ring-opened', subject: id, data: { source: first, regime, policy: ring.policy } },
    ...others.map(joined),
    ...wishesOfThoseAfter(ring, openedAt, id),
  ];
}

/** What they asked for goes with them. The first ring keeps it too: nobody can be sure whose it was. */
const wishesOfThoseAfter = (ring: Ring, openedAt: number, id: RingId): Fact[] =>
  ring.wishes
    .filter(({ press }) => !isBefore(ring, openedAt, press - 1))
    .map((data) => ({ type: 'ring-wishes-said', subject: id, data }));
