// What became of the ring that a code belongs to, told from its facts: also after it has ended and left memory.
import type { RingFact, RingOutcome } from '../fact.ts';
import type { RingId } from '../ids.ts';
import type { Moment } from '../moment.ts';
import { evolveRing } from './evolve.ts';
import { receiptOf } from './receipt.ts';
import type { Ring } from './ring.ts';

type Ended = { at: number; outcome: RingOutcome | 'was-a-test' };

/** ended: null while it is open. */
export type RungBefore = { ring: Ring; ended: Ended | null };

export type FoundReceipts = ReadonlyMap<RingId, RungBefore>;

function endedBy(fact: RingFact, { wallMs }: Moment): Ended | null {
  if (fact.type === 'ring-was-a-test') return { at: wallMs, outcome: 'was-a-test' };
  return fact.type === 'ring-ended' ? { at: wallMs, outcome: fact.data.outcome } : null;
}

/** One more fact, in the order of the log. A ring that began before the first of them is not known. */
export function followReceipt(
  found: FoundReceipts,
  code: string,
  fact: RingFact,
  moment: Moment,
): FoundReceipts {
  const { subject } = fact;
  if (receiptOf(subject) !== code) return found;
  const before = found.get(subject);
  if (!before && fact.type !== 'ring-opened') return found;
  const ring = evolveRing(before?.ring, fact, moment, null) ?? before?.ring;
  return ring ? new Map(found).set(subject, { ring, ended: endedBy(fact, moment) }) : found;
}
