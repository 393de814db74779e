// Takes one batch into the database: all of its consequences in one durable transaction, or none.
import type { LogPlace } from '#contract/office/place.ts';
import type { Standing } from '#contract/office/reply.ts';
import type { Sql, Tx } from '../store/connect.ts';
import { insertFacts, isUsedTwice, readIds, readTaken } from '../store/facts.ts';
import { lockEnd, markBefore, saveEnd } from '../store/marks.ts';
import { countAside, insertAside } from '../store/quarantine.ts';
import { judge } from './judge.ts';
import { placeEvents } from './place-events.ts';
import { type ReadEvent, readEvent } from './read-event.ts';

async function take(tx: Tx, place: LogPlace, read: ReadEvent[]): Promise<Standing> {
  const start = await lockEnd(tx, place);
  const events = placeEvents(read, start.seq);
  const seqs = events.map((event) => event.seq).filter((seq) => seq <= start.seq);
  const verdict = judge(events, start, await readTaken(tx, place, seqs));
  await insertFacts(tx, place, verdict.facts);
  await insertAside(tx, place, verdict.aside);
  if (verdict.end.seq > start.seq) await saveEnd(tx, place, verdict.end);
  return {
    mark: { epoch: place.epoch, seq: verdict.end.seq, hash: verdict.end.hash },
    previous: await markBefore(tx, place.station, place.epoch),
    quarantined: verdict.quarantined.sort((a, b) => a - b),
    quarantinedCount: await countAside(tx, place.station),
  };
}

/** Sound as they are, but an id names one fact only: the first to use it keeps it. */
async function refuseUsedIds(tx: Tx, place: LogPlace, read: ReadEvent[]): Promise<ReadEvent[]> {
  const ids = read.flatMap((event) => (event.kind === 'fact' ? [event.record.id] : []));
  const used = await readIds(tx, place.station, ids);
  return read.map((event) => {
    if (event.kind !== 'fact') return event;
    const { id } = event.record;
    const user = used.get(id);
    if (!user) used.set(id, { epoch: place.epoch, seq: event.seq });
    const isOwn = !user || (user.epoch === place.epoch && user.seq === event.seq);
    return isOwn ? event : { ...event, kind: 'unsound' as const, reason: 'id-used-twice' as const };
  });
}

export async function acceptBatch(sql: Sql, place: LogPlace, raws: unknown[]): Promise<Standing> {
  // Reading is the slow part and needs no lock.
  const read = raws.map((raw) => readEvent(raw, place));
  try {
    return await sql.begin((tx) => take(tx, place, read));
  } catch (error) {
    if (!isUsedTwice(error)) throw error;
    return sql.begin(async (tx) => {
      // Locked first: no other batch of this epoch may use an id between the look and the insert.
      await lockEnd(tx, place);
      return take(tx, place, await refuseUsedIds(tx, place, read));
    });
  }
}
