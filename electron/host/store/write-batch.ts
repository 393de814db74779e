// The hot path: several commits become one SQLite transaction and one journal write, side by side.
import { hashInput } from '#core/fact-hash-input.ts';
import { follows, hashOfText, type Tail, tailOf } from '../chain.ts';
import type { Identity, Signer } from '../identity.ts';
import { addCheckpoint } from './checkpoint-table.ts';
import { type Changes, change } from './contents-tables.ts';
import { insertFact } from './fact-table.ts';
import type { EntryText, JournalWriter } from './journal-writer.ts';
import type { KeyFile } from './key-file.ts';
import { FACTS_PER_CHECKPOINT } from './limits.ts';
import type { Db } from './open-database.ts';
import type { Commit } from './store-types.ts';

/** bodies: what is hashed of each record, made once for SQLite, the journal and the check. */
export type Checked = { commit: Commit; bodies: string[]; end: Tail };

/** null: it does not continue the log, so nothing of it may be written. */
export function checkCommit(commit: Commit, tail: Tail, station: string): Checked | null {
  const bodies: string[] = [];
  let end = tail;
  for (const record of commit.records) {
    const body = hashInput(record);
    const isNext = record.station === station && record.epoch === end.epoch && follows(end, record);
    if (!isNext || hashOfText(body) !== record.hash) return null;
    bodies.push(body);
    end = tailOf(record);
  }
  return { commit, bodies, end };
}

export type Writers = {
  db: Db;
  journal: JournalWriter;
  keyFile: KeyFile;
  identity: Identity;
  signer: Signer;
  /** How many facts stand after the last signed checkpoint. */
  unsigned: { count: number };
};

const journalEntries = (batch: Checked[]): EntryText[] =>
  batch
    .filter(({ commit }) => commit.records.length + commit.boxes.length + commit.answers.length > 0)
    .map(({ commit, bodies, end }) => ({
      epoch: end.epoch,
      records: bodies.map((body, index) => ({ body, hash: commit.records[index]?.hash ?? '' })),
      boxes: commit.boxes,
      answers: commit.answers,
    }));

/**
 * Resolves when all three files are durable, with how many characters of rows were written. Rejects when any failed:
 * what is on disk is then unknown.
 */
export async function writeBatch(writers: Writers, batch: Checked[]): Promise<number> {
  const entries = journalEntries(batch);
  const keys = batch.flatMap(({ commit }) => commit.keys);
  // Both begin in the thread pool before SQLite takes this thread.
  const journalled = entries.length > 0 ? writers.journal.append(entries) : null;
  const keysKept = keys.length > 0 ? writers.keyFile.append(keys) : null;
  const others = Promise.allSettled([journalled, keysKept]);
  let failure: unknown = null;
  let rowLength = 0;
  try {
    rowLength = writeToSqlite(writers, batch);
  } catch (error) {
    failure = error;
  }
  for (const outcome of await others) if (outcome.status === 'rejected') failure ??= outcome.reason;
  if (failure) throw failure;
  return rowLength;
}

function writeToSqlite({ db, identity, signer, unsigned }: Writers, batch: Checked[]): number {
  const recordCount = batch.reduce((sum, { commit }) => sum + commit.records.length, 0);
  const end = batch.at(-1)?.end;
  const isDue = unsigned.count + recordCount >= FACTS_PER_CHECKPOINT;
  let rowLength = 0;
  const write = (): void => {
    for (const checked of batch) insertFacts(db, checked);
    change(db, recordCount > 0 ? (end ?? null) : null, (changes) => {
      for (const { commit } of batch) rowLength += putContents(changes, commit);
      if (isDue) changes.pruneAnswers();
    });
    if (isDue && end) addCheckpoint(db, identity.station, end, signer);
  };
  db.transaction(write).immediate();
  unsigned.count = isDue ? 0 : unsigned.count + recordCount;
  return rowLength;
}

function insertFacts(db: Db, { commit, bodies }: Checked): void {
  for (const [index, record] of commit.records.entries()) insertFact(db, record, bodies[index] ?? '');
}

function putContents(changes: Changes, { records, rows, boxes, answers }: Commit): number {
  const wallMs = records.at(-1)?.moment.wallMs ?? 0;
  let rowLength = 0;
  for (const row of rows) rowLength += changes.putLive(row);
  for (const box of boxes) changes.putBox(box);
  for (const answer of answers) changes.putAnswer(answer, wallMs);
  return rowLength;
}
