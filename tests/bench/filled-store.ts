// A station's store with many days of visits in it, made as the host makes them.
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Fact, FactRecord } from '#core/fact.ts';
import type { DeskId, PersonRef, VisitId } from '#core/ids.ts';
import { nextRecord, type Tail, tailOf } from '#host/chain.ts';
import { systemClock } from '#host/clock.ts';
import { randomIds } from '#host/ids.ts';
import { type OpenedStore, openStore } from '#host/store/store.ts';

const PER_COMMIT = 200;
const DESK = '1' as DeskId;

/** Registered, called, ended: what most facts of an office are. */
function visitFacts(): Fact[] {
  const subject = randomUUID() as VisitId;
  const registered = {
    ticket: 'A123',
    day: '2026-11-18',
    acute: false,
    channel: 'kiosk',
    regime: 'dropIn',
  } as const;
  return [
    { type: 'visit-registered', subject, data: { ...registered, personRef: randomUUID() as PersonRef } },
    { type: 'visit-called', subject, data: { desk: DESK } },
    { type: 'visit-ended', subject, data: { outcome: 'helped' } },
  ];
}

export type FilledStore = { opened: OpenedStore; records: FactRecord[] };

export async function filledStore(folder: string, count: number): Promise<FilledStore> {
  const nativeBinding = process.env.RINGEKLOKKE_SQLITE_BINDING;
  const opened = await openStore({
    folder: path.join(folder, 'station'),
    journalFolder: path.join(folder, 'journal'),
    keyFolder: path.join(folder, 'keys'),
    ...(nativeBinding ? { nativeBinding } : {}),
  });
  const { station, tail } = opened.loaded;
  const clock = systemClock();
  const ids = randomIds();
  const records: FactRecord[] = [];
  let end: Tail = tail;
  while (records.length < count) {
    for (const fact of visitFacts()) {
      const record = nextRecord(station, end, fact, clock.now(), { kind: 'visitor' }, ids.uuid7());
      end = tailOf(record);
      records.push(record);
    }
  }
  for (let from = 0; from < records.length; from += PER_COMMIT) {
    const part = records.slice(from, from + PER_COMMIT);
    await opened.store.commit({ records: part, rows: [], boxes: [], keys: [], answers: [] });
  }
  return { opened, records };
}
