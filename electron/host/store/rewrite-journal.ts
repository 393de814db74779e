// Writes the second journal anew from SQLite, or brings it up to date with it.
import type { FactRecord } from '#core/fact.ts';
import { hashInput } from '#core/fact-hash-input.ts';
import { EMPTY_LOG } from '../chain.ts';
import type { Contents } from './contents-tables.ts';
import { factsAfter } from './fact-table.ts';
import type { EntryText, JournalWriter } from './journal-writer.ts';
import { FACTS_READ_MAX } from './limits.ts';
import type { Db } from './open-database.ts';
import type { Mark } from './store-types.ts';

const entryOf = (record: FactRecord): EntryText => ({
  epoch: record.epoch,
  records: [{ body: hashInput(record), hash: record.hash }],
  boxes: [],
  answers: [],
});

export async function appendFactsAfter(db: Db, from: Mark, journal: JournalWriter): Promise<number> {
  let count = 0;
  let records = factsAfter(db, from, FACTS_READ_MAX);
  while (records.length > 0) {
    await journal.append(records.map(entryOf));
    count += records.length;
    records = factsAfter(db, records.at(-1) as FactRecord, FACTS_READ_MAX);
  }
  return count;
}

/** Boxes and answers first: were this interrupted, the facts that are missing then would be noticed. */
export async function writeJournalAnew(db: Db, contents: Contents, journal: JournalWriter): Promise<void> {
  const first = factsAfter(db, EMPTY_LOG, 1)[0];
  if (!first) return;
  const { boxes, answers } = contents;
  await journal.append([{ epoch: first.epoch, records: [], boxes, answers }]);
  await appendFactsAfter(db, EMPTY_LOG, journal);
}
