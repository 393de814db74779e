// What those behind a ring have asked for, at the screen by the door or with their ticket: unsealed for a desk that is open.
import type { Wishes } from '#contract/wishes.ts';
import type { PersonRef, RingId } from '#core/ids.ts';
import { visitsIn } from '#core/visit/linked-ring.ts';
import type { Host } from '../host-parts.ts';

export function wishesAbout({ engine, people }: Host, id: string): Wishes[] {
  const { rings, visits } = engine.stored();
  const ring = rings.get(id as RingId);
  if (!ring) return [];
  const refs: PersonRef[] = [
    ...ring.wishes.map(({ personRef }) => personRef),
    ...visitsIn(ring).flatMap((visit) => visits.get(visit)?.wishes ?? []),
  ];
  return refs.flatMap((ref) => people.wishes(ref) ?? []);
}
