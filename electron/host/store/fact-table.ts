// The facts as rows. Every row can prove itself: its body carries the hash that ties it to the row before.

import type { FactRecord } from '#core/fact.ts';
import { follows, hashOfText, type Tail, tailOf } from '../chain.ts';
import { type Db, prepared } from './open-database.ts';
import type { Mark } from './store-types.ts';

type Row = {
  epoch: number;
  seq: number;
  id: string;
  type: string;
  subject: string;
  wall_ms: number;
  body: string;
  hash: string;
};

const COLUMNS = 'epoch, seq, id, type, subject, wall_ms, body, hash';

/** body: hashInput of the record; with the hash beside it the row proves itself, byte by byte. */
export function insertFact(db: Db, record: FactRecord, body: string): void {
  const { epoch, seq, id, fact, moment, hash } = record;
  const sql =
    'INSERT INTO fact (epoch, seq, id, type, subject, wall_ms, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)';
  const wallMs = Math.trunc(moment.wallMs);
  prepared(db, sql).run(epoch, seq, id, fact.type, fact.subject, wallMs, body, hash);
}

/** null: the row is not what was written. */
function readRow({ body, hash, ...row }: Row): FactRecord | null {
  if (hashOfText(body) !== hash) return null;
  const record: FactRecord = { ...JSON.parse(body), hash };
  const isSame =
    record.epoch === row.epoch &&
    record.seq === row.seq &&
    record.id === row.id &&
    record.fact.type === row.type &&
    record.fact.subject === row.subject &&
    Math.trunc(record.moment.wallMs) === row.wall_ms;
  return isSame ? record : null;
}

export function lastPlace(db: Db): Mark | null {
  const row = db.prepare('SELECT epoch, seq FROM fact ORDER BY epoch DESC, seq DESC LIMIT 1').get();
  return (row as Mark | undefined) ?? null;
}

export const countFacts = (db: Db): number => db.prepare('SELECT count(*) FROM fact').pluck().get() as number;

/** null: not there, or damaged. */
export function factAt(db: Db, { epoch, seq }: Mark): FactRecord | null {
  const row = prepared(db, `SELECT ${COLUMNS} FROM fact WHERE epoch = ? AND seq = ?`).get(epoch, seq);
  return row ? readRow(row as Row) : null;
}

const AFTER = `SELECT ${COLUMNS} FROM fact WHERE (epoch, seq) > (?, ?) ORDER BY epoch, seq`;

/** A row that is not what was written. It must never be told to anybody. */
export class DamagedFact extends Error {
  constructor({ epoch, seq }: Mark) {
    super(`fact ${epoch}/${seq} is damaged`);
    this.name = 'DamagedFact';
  }
}

/** Throws a DamagedFact. */
export function factsAfter(db: Db, { epoch, seq }: Mark, limit: number): FactRecord[] {
  const rows = db.prepare(`${AFTER} LIMIT ?`).all(epoch, seq, limit) as Row[];
  return rows.map((row) => {
    const record = readRow(row);
    if (!record) throw new DamagedFact(row);
    return record;
  });
}

/** The chain from a known place to its end; null where it is broken. */
export function verifyChain(db: Db, from: Tail): Tail | null {
  let tail = from;
  for (const row of db.prepare(AFTER).iterate(from.epoch, from.seq)) {
    const record = readRow(row as Row);
    if (!record || !follows(tail, record)) return null;
    tail = tailOf(record);
  }
  return tail;
}
