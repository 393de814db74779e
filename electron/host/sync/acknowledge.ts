// What a receipt says about the records that were sent. Pure; a receipt about anything else is not believed.
import type { Standing } from '#contract/office/reply.ts';
import type { FactRecord } from '#core/fact.ts';
import type { Place } from './cursor.ts';

export type Acknowledgement =
  | { kind: 'received'; upTo: Place }
  /** The office lacks something before the first of these. */
  | { kind: 'behind' }
  | { kind: 'not-about-these' };

export function acknowledgement(sent: FactRecord[], standing: Standing): Acknowledgement {
  const first = sent[0];
  const last = sent.at(-1);
  const { mark, quarantined } = standing;
  if (!first || !last || mark.epoch !== first.epoch) return { kind: 'not-about-these' };
  if (quarantined.some((seq) => seq < first.seq || seq > last.seq)) return { kind: 'not-about-these' };
  if (mark.seq < first.seq) return { kind: 'behind' };
  // The office may be ahead of us (our cursor was lost); ours are then received one by one or in quarantine.
  if (mark.seq > last.seq) return { kind: 'received', upTo: { epoch: last.epoch, seq: last.seq } };
  const atMark = sent[mark.seq - first.seq];
  const isOurs = atMark?.seq === mark.seq && (atMark.hash === mark.hash || quarantined.includes(mark.seq));
  return isOurs
    ? { kind: 'received', upTo: { epoch: mark.epoch, seq: mark.seq } }
    : { kind: 'not-about-these' };
}
