// Gives a fact its place in the log: the next seq, and a hash that ties it to everything before it.
import { createHash } from 'node:crypto';
import type { Actor, Fact, FactRecord } from '#core/fact.ts';
import { GENESIS_HASH, hashInput } from '#core/fact-hash-input.ts';
import type { StationId } from '#core/ids.ts';
import type { Moment } from '#core/moment.ts';

/** Where the log ends. seq 0 means: this epoch holds nothing yet, and hash is that of the epoch before. */
export type Tail = { epoch: number; seq: number; hash: string };

export const EMPTY_LOG: Tail = { epoch: 0, seq: 0, hash: GENESIS_HASH };

/** text: what hashInput made of a record. */
export const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex');

export const recordHash = (record: Omit<FactRecord, 'hash'>): string => hashOfText(hashInput(record));

export function nextRecord(
  station: StationId,
  tail: Tail,
  fact: Fact,
  moment: Moment,
  actor: Actor,
  id: string,
): FactRecord {
  const { epoch, seq, hash: prevHash } = tail;
  const record = { station, epoch, seq: seq + 1, id, fact, moment, actor, prevHash };
  return { ...record, hash: recordHash(record) };
}

export const tailOf = ({ epoch, seq, hash }: FactRecord): Tail => ({ epoch, seq, hash });

/** True when the record may stand right after the tail: next seq, or the first of a later epoch. */
export function follows(tail: Tail, record: FactRecord): boolean {
  const isNext = record.epoch === tail.epoch && record.seq === tail.seq + 1;
  const beginsEpoch = record.epoch > tail.epoch && record.seq === 1;
  return (isNext || beginsEpoch) && record.prevHash === tail.hash;
}

/** The record is what its hash says it is. */
export const isSound = (record: FactRecord): boolean => recordHash(record) === record.hash;
