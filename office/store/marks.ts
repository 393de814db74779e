// How far each epoch of a station is received. The row is also the lock: one batch per epoch at a time.
import type { LogPlace } from '#contract/office/place.ts';
import { type Mark, NOTHING_RECEIVED } from '#contract/office/reply.ts';
import type { StationId } from '#core/ids.ts';
import { EPOCH_START, type LogEnd } from '../acceptance/judge.ts';
import type { Read, Tx } from './connect.ts';

export async function lockEnd(tx: Tx, { station, epoch }: LogPlace): Promise<LogEnd> {
  const { seq, hash, chain } = EPOCH_START;
  const [end] = await tx<LogEnd[]>`
    insert into mark (station, epoch, seq, hash, chain) values (${station}, ${epoch}, ${seq}, ${hash}, ${chain})
    on conflict (station, epoch) do update set seq = mark.seq
    returning seq, hash, chain`;
  if (!end) throw new Error('a mark that is neither made nor found');
  return end;
}

export async function saveEnd(tx: Tx, { station, epoch }: LogPlace, end: LogEnd): Promise<void> {
  await tx`
    update mark set seq = ${end.seq}, hash = ${end.hash}, chain = ${end.chain}
    where station = ${station} and epoch = ${epoch}`;
}

/** Of the latest epoch before this one that anything is received from. */
export async function markBefore(sql: Read, station: StationId, epoch: number): Promise<Mark> {
  const [mark] = await sql<Mark[]>`
    select epoch, seq, hash from mark where station = ${station} and epoch < ${epoch} and seq > 0
    order by epoch desc limit 1`;
  return mark ? { ...mark } : NOTHING_RECEIVED;
}

/** Of the latest epoch there is. */
export async function latestMark(sql: Read, station: StationId): Promise<Mark> {
  const [mark] = await sql<Mark[]>`
    select epoch, seq, hash from mark where station = ${station} and seq > 0 order by epoch desc limit 1`;
  return mark ? { ...mark } : NOTHING_RECEIVED;
}
