// One event as it came: a fact record that is what its hash says, or the reason why it cannot be taken.
import { hash as digestOf } from 'node:crypto';
import { recordFromEvent, timeOf } from '#contract/office/convert.ts';
import { FactEvent, factTypeOf } from '#contract/office/event.ts';
import { EVENT_BYTES_MAX, SEQ_MAX } from '#contract/office/limits.ts';
import { Hash, type LogPlace } from '#contract/office/place.ts';
import type { FactRecord } from '#core/fact.ts';
import { hashInput } from '#core/fact-hash-input.ts';

export type Unsound =
  | 'not-an-event'
  | 'unknown-type'
  | 'withheld'
  | 'wrong-place'
  | 'wrong-time'
  | 'too-large'
  | 'wrong-hash'
  | 'id-used-twice';

/** `raw` as text is made only where it is needed: sound facts never are. */
export type ReadEvent =
  | { kind: 'fact'; seq: number; hash: string; record: FactRecord; raw: unknown }
  | { kind: 'unsound'; seq: number | null; hash: string; reason: Unsound; raw: unknown };

type Attributes = { seq?: unknown; hash?: unknown; type?: unknown; withheld?: unknown };

const attributesOf = (raw: unknown): Attributes => (typeof raw === 'object' && raw !== null ? raw : {});

const isSeq = (seq: unknown): seq is number =>
  typeof seq === 'number' && Number.isInteger(seq) && seq >= 1 && seq <= SEQ_MAX;

export const sha256 = (text: string): string => digestOf('sha256', text);

function check(raw: unknown, place: LogPlace): FactRecord | Unsound {
  const { type, withheld } = attributesOf(raw);
  if (withheld !== undefined) return 'withheld';
  if (typeof type === 'string' && !factTypeOf(type)) return 'unknown-type';
  const event = FactEvent.safeParse(raw);
  const record = event.success ? recordFromEvent(event.data) : null;
  if (!event.success || !record) return 'not-an-event';
  if (record.station !== place.station || record.epoch !== place.epoch) return 'wrong-place';
  if (event.data.time !== timeOf(record.moment.wallMs)) return 'wrong-time';
  const hashed = hashInput(record);
  if (hashed.length > EVENT_BYTES_MAX) return 'too-large';
  return sha256(hashed) === record.hash ? record : 'wrong-hash';
}

export function readEvent(raw: unknown, place: LogPlace): ReadEvent {
  const found = check(raw, place);
  if (typeof found === 'object') {
    return { kind: 'fact', seq: found.seq, hash: found.hash, record: found, raw };
  }
  const { seq, hash } = attributesOf(raw);
  const stated = Hash.safeParse(hash);
  return {
    kind: 'unsound',
    seq: isSeq(seq) ? seq : null,
    hash: stated.success ? stated.data : '',
    reason: found,
    raw,
  };
}

/** Of the raw event; JSON's own escapes keep what PostgreSQL's text cannot hold. */
export function rawText(raw: unknown): string {
  try {
    return JSON.stringify(raw) ?? 'null';
  } catch {
    // JSON.parse reads deeper nesting than JSON.stringify writes. Nothing of ours nests past ten.
    return '"nested too deeply to be kept"';
  }
}
