// What a station has stored, read from outside the app: its database and its second journal.
import path from 'node:path';
import Database from 'better-sqlite3';
import type { Fact, FactRecord, FactType } from '#core/fact.ts';
import { listParts, readPart } from '#host/store/journal-part.ts';

export type StoredFact = { epoch: number; seq: number; id: string; type: FactType; hash: string; fact: Fact };

const nativeBinding = process.env.RINGEKLOKKE_SQLITE_BINDING;

/** The database is read while the station may be writing: a reader disturbs nobody. */
export function factsInDatabase(data: string): StoredFact[] {
  const file = path.join(data, 'station/station.db');
  const db = new Database(file, { readonly: true, ...(nativeBinding ? { nativeBinding } : {}) });
  try {
    const rows = db.prepare('SELECT epoch, seq, id, type, hash, body FROM fact ORDER BY epoch, seq').all();
    return (rows as (StoredFact & { body: string })[]).map(({ body, ...row }) => ({
      ...row,
      fact: (JSON.parse(body) as FactRecord).fact,
    }));
  } finally {
    db.close();
  }
}

export function factsInJournal(data: string): StoredFact[] {
  const parts = listParts(path.join(data, 'journal')).map(readPart);
  const records = parts.flatMap(({ entries }) => entries.flatMap((entry) => entry.records));
  return records.map(({ epoch, seq, id, hash, fact }) => ({ epoch, seq, id, type: fact.type, hash, fact }));
}

export const ofType = <T extends FactType>(facts: StoredFact[], type: T): Extract<Fact, { type: T }>[] =>
  facts.flatMap(({ fact }) => (fact.type === type ? [fact as Extract<Fact, { type: T }>] : []));
