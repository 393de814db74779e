// Writes facts that are already numbered, with the rows that follow from them: for repairs, not for the hot path.
import type { FactRecord } from '#core/fact.ts';
import { hashInput } from '#core/fact-hash-input.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import { change } from './contents-tables.ts';
import { insertFact } from './fact-table.ts';
import type { Entry } from './journal-part.ts';
import type { Db } from './open-database.ts';
import { fold } from './rebuild.ts';
import { changedRows } from './rows.ts';

/** One transaction for all of it. hasKey: a box without its key was erased, and stays so. */
export function writeFacts(
  db: Db,
  desk: FrontDesk,
  entry: Entry,
  hasKey: (ref: Entry['boxes'][number]['ref']) => boolean,
): FrontDesk {
  const after = fold(desk, entry.records);
  db.transaction(() => {
    for (const record of entry.records) insertFact(db, record, hashInput(record));
    change(db, entry.records.at(-1) ?? null, (changes) => {
      for (const row of changedRows(desk, after)) changes.putLive(row);
      for (const box of entry.boxes) if (hasKey(box.ref)) changes.putBox(box);
      for (const answer of entry.answers) changes.putAnswer(answer, timeOf(entry.records));
      changes.pruneAnswers();
    });
  }).immediate();
  return after;
}

const timeOf = (records: FactRecord[]): number => records.at(-1)?.moment.wallMs ?? 0;
