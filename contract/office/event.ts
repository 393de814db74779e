// One fact on the wire: a CloudEvents 1.0 event in JSON, and the batch of them that one request carries.
// `seq`, `prevhash` and `hash` are extension attributes: CloudEvents allows lower-case letters and digits only.
import { z } from 'zod';
import type { FactType } from '#core/fact.ts';
import { DeskRef, FACT_DATA, StaffRef, Text, WallMs } from './fact-data.ts';
import { BATCH_EVENTS_MAX } from './limits.ts';
import { Hash, Seq, Source } from './place.ts';

export const BATCH_CONTENT_TYPE = 'application/cloudevents-batch+json';

/** Of a whole fact type. The version is the data's: a change that old offices cannot read is a new one. */
export type EventType = `no.ringeklokke.${FactType}.v1`;
export const eventTypeOf = (type: FactType): EventType => `no.ringeklokke.${type}.v1`;

const Actor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('visitor') }),
  z.strictObject({ kind: z.literal('staff'), staff: StaffRef, desk: DeskRef }),
  z.strictObject({ kind: z.literal('device'), device: Text }),
  z.strictObject({ kind: z.literal('system') }),
]);

const Moment = z.strictObject({
  wallMs: WallMs,
  bootMs: z.number(),
  bootId: Text,
  skewMs: z.number().nullable(),
});

/** Lower case only: PostgreSQL's uuid forgets the case, and the hash does not. */
const Uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

function eventOf<Type extends FactType>(type: Type) {
  return z.strictObject({
    specversion: z.literal('1.0'),
    id: Uuid,
    source: Source,
    type: z.literal(eventTypeOf(type)),
    subject: Text,
    /** data.moment.wallMs as UTC with milliseconds; written for people and for other systems' tools. */
    time: z.iso.datetime({ precision: 3 }),
    datacontenttype: z.literal('application/json'),
    seq: Seq.min(1),
    prevhash: z.string().max(64),
    hash: Hash,
    data: z.strictObject({ actor: Actor, moment: Moment, fact: FACT_DATA[type] }),
  });
}

const FACT_TYPES = Object.keys(FACT_DATA) as FactType[];
const TYPE_OF_EVENT = new Map<unknown, FactType>(FACT_TYPES.map((type) => [eventTypeOf(type), type]));

/** Undefined when this office has never heard of it. */
export const factTypeOf = (eventType: unknown): FactType | undefined => TYPE_OF_EVENT.get(eventType);

const [first, ...others] = FACT_TYPES.map(eventOf);
if (!first) throw new Error('a wire without any fact');
export const FactEvent = z.discriminatedUnion('type', [first, ...others]);
export type FactEvent = z.infer<typeof FactEvent>;

/**
 * What stands for an event too large to send: its place and hash without its content. It is always quarantined,
 * so that the facts after it go on, and a person can see that this one never came.
 */
export type WithheldEvent = Omit<FactEvent, 'data' | 'datacontenttype'> & { withheld: 'too-large' };

/** Only the batch itself is checked as a whole: one event that is wrong is put aside without the others. */
export const Batch = z.array(z.unknown()).min(1).max(BATCH_EVENTS_MAX);
