// Raw better-sqlite3: one row, one durable transaction, one after the other.
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import Database from 'better-sqlite3';
import { PER_ROUND } from './load.ts';

/** As long as the record of a registration. */
const BODY = 'x'.repeat(600);

const MS_PER_S = 1000;

export async function bareRate(folder: string, rounds: number): Promise<number> {
  const nativeBinding = process.env.RINGEKLOKKE_SQLITE_BINDING;
  const db = new Database(path.join(folder, 'bare.db'), nativeBinding ? { nativeBinding } : {});
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE visit (seq INTEGER PRIMARY KEY, id TEXT NOT NULL, body TEXT NOT NULL) STRICT');
  const insert = db.prepare('INSERT INTO visit (id, body) VALUES (?, ?)');
  const round = (): number => {
    const startedMs = performance.now();
    for (let index = 0; index < PER_ROUND; index++) insert.run(randomUUID(), BODY);
    return performance.now() - startedMs;
  };
  round();
  let totalMs = 0;
  for (let index = 0; index < rounds; index++) totalMs += round();
  db.close();
  return (rounds * PER_ROUND * MS_PER_S) / totalMs;
}
