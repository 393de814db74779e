// A door told of late. Whoever rang after it was truly opened is another person, and their bell rings on.
import type { Fact, RingSource } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { RingId } from '../ids.ts';
import { ringIdOf } from './press.ts';
import { isJoinable, type Ring } from './ring.ts';
import { type Ago, onRingsClock } from './ring-clock.ts';
import { rangAtLatest, rungCount } from './rung.ts';

/** The first source began the ring that the door was opened for, however roughly somebody remembers the time. */
const isBefore = (ring: Ring, at: Ago, index: number): boolean =>
  index === 0 || (ring.rangAt[index] ?? 0) <= onRingsClock(ring.opened, at);

export function rangBefore(ring: Ring, at: Ago): Pick<Ring, 'sources' | 'rangAt'> {
  const keep = (_: unknown, index: number) => isBefore(ring, at, index);
  return { sources: ring.sources.filter(keep), rangAt: ring.rangAt.filter(keep) };
}

/** Talking, or gone after a talk: nobody is to be called to the door for this person any more. */
const isServed = (desk: FrontDesk, source: RingSource): boolean =>
  source.from === 'visit' && (desk.visits.get(source.visit)?.state.is ?? 'talking') === 'talking';

type Left = { source: RingSource; from: Ring };

const leftBehind = (desk: FrontDesk, from: Ring, at: Ago): Left[] =>
  from.sources
    .filter((source, index) => !isBefore(from, at, index) && !isServed(desk, source))
    .map((source) => ({ source, from }));

/**
 * Where those go who joined after the door was opened: into the ring that takes in presses now, or into a new one.
 * Stands on the state before `ring-door-opened`; one opening may end several waits at the door.
 */
export function ringOfThoseAfter(desk: FrontDesk, opened: readonly Ring[], at: Ago): Fact[] {
  const left = opened.flatMap((ring) => leftBehind(desk, ring, at));
  const [first, ...others] = left;
  if (!first) return [];
  const open = [...desk.rings.values()].find((ring) => isJoinable(ring) && !opened.includes(ring));
  const id = open?.id ?? ringIdOf(first.source);
  const joined = ({ source }: Left): Fact => ({ type: 'ring-joined', subject: id, data: { source } });
  const wishes = opened.flatMap((ring) => wishesOfThoseAfter(ring, at, id, open));
  if (open) return [...left.map(joined), ...wishes];
  const { source, from } = first;
  const data = { source, regime: desk.regime ?? from.regime, policy: from.policy };
  return [{ type: 'ring-opened', subject: id, data }, ...others.map(joined), ...wishes];
}

/** What they asked for goes with them. The first ring keeps it too: nobody can be sure whose it was. */
function wishesOfThoseAfter(ring: Ring, at: Ago, id: RingId, open: Ring | undefined): Fact[] {
  const openedAt = onRingsClock(ring.opened, at);
  // Beside what was asked for in the ring they join, never over it.
  const after = open ? rungCount(open) : 0;
  return ring.wishes
    .filter(({ press }) => press > 1 && rangAtLatest(ring, press) > openedAt)
    .map(({ press, personRef }) => ({
      type: 'ring-wishes-said',
      subject: id,
      data: { press: after + press, personRef },
    }));
}
