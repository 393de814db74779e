// Between a fact record and its event, both ways and without loss: the office recomputes the hash from what it got.
import type { Fact, FactRecord } from '#core/fact.ts';
import { eventTypeOf, type FactEvent, factTypeOf, type WithheldEvent } from './event.ts';
import { placeOfSource, sourceOf } from './place.ts';

export const timeOf = (wallMs: number): string => new Date(wallMs).toISOString();

export function eventFromRecord(record: FactRecord): FactEvent {
  const { fact, moment, actor } = record;
  return {
    specversion: '1.0',
    id: record.id,
    source: sourceOf(record),
    type: eventTypeOf(fact.type),
    subject: fact.subject,
    time: timeOf(moment.wallMs),
    datacontenttype: 'application/json',
    seq: record.seq,
    prevhash: record.prevHash,
    hash: record.hash,
    data: { actor, moment, fact: fact.data },
  };
}

export function withheldEvent(record: FactRecord): WithheldEvent {
  const { data: _data, datacontenttype: _type, ...envelope } = eventFromRecord(record);
  return { ...envelope, withheld: 'too-large' };
}

/** Null when source or type are not ours, which a parsed event never is. */
export function recordFromEvent(event: FactEvent): FactRecord | null {
  const place = placeOfSource(event.source);
  const type = factTypeOf(event.type);
  if (!place || !type) return null;
  const { actor, moment, fact } = event.data;
  return {
    station: place.station,
    epoch: place.epoch,
    seq: event.seq,
    id: event.id,
    // The schema has matched type and data as a pair; the compiler cannot follow that through a union this wide.
    fact: { type, subject: event.subject, data: fact } as Fact,
    moment,
    actor,
    prevHash: event.prevhash,
    hash: event.hash,
  };
}
