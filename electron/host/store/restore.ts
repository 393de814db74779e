// A new database from the second journal, its gaps filled from what the damaged one still proves.

import type { FactRecord } from '#core/fact.ts';
import { emptyFrontDesk } from '#core/front-desk.ts';
import type { PersonRef } from '#core/ids.ts';
import { EMPTY_LOG, follows, isSound, type Tail, tailOf } from '../chain.ts';
import { type Entry, listParts, type Part, readPart } from './journal-part.ts';
import type { Db } from './open-database.ts';
import type { Salvage } from './salvage.ts';
import { saveSetting } from './settings-table.ts';
import type { Mark } from './store-types.ts';
import { writeFacts } from './write-facts.ts';

export type Restored = {
  tail: Tail;
  count: number;
  /** The highest place anything told of, restored or not. */
  highest: Mark;
  /** The journal does not hold all that was restored, or holds damage: it must be written anew. */
  isJournalWhole: boolean;
};

const isLater = (a: Mark, b: Mark): boolean => a.epoch > b.epoch || (a.epoch === b.epoch && a.seq > b.seq);
export const later = <M extends Mark>(a: M, b: M): M => (isLater(b, a) ? b : a);

type Sources = { journalFolder: string; salvage: Salvage; hasKey(ref: PersonRef): boolean };

/** All in one transaction: a start that is interrupted here begins again from nothing. */
export const restoreInto = (db: Db, sources: Sources): Restored =>
  db.transaction(() => restoreAll(db, sources)).immediate();

function restoreAll(db: Db, { journalFolder, salvage, hasKey }: Sources): Restored {
  let tail: Tail = EMPTY_LOG;
  let desk = emptyFrontDesk;
  let highest: Mark = EMPTY_LOG;
  let count = 0;
  let isJournalWhole = true;

  const write = (entry: Entry): void => {
    desk = writeFacts(db, desk, entry, hasKey);
    count += entry.records.length;
    tail = entry.records.length > 0 ? tailOf(entry.records.at(-1) as FactRecord) : tail;
  };
  const salvageUntil = (place: Mark | null): void => {
    for (let next = salvage.next(tail); next; next = salvage.next(tail)) {
      if (place && !isLater(place, next)) return;
      isJournalWhole = false;
      write({ records: [next], boxes: [], answers: [] });
    }
  };
  const take = (entry: Entry): void => {
    const records = entry.records.filter((record) => isLater(record, tail));
    for (const record of records) highest = later(highest, record);
    const first = records[0];
    if (first && !follows(tail, first)) salvageUntil(first);
    const fits = !first || (follows(tail, first) && records.every(isSound));
    if (!fits) isJournalWhole = false;
    write({ ...entry, records: fits ? records : [] });
  };

  writeSettings(db, salvage);
  for (const part of partsOf(journalFolder)) {
    if (part.damage !== 'none') isJournalWhole = false;
    // A file's name alone tells that its epoch was begun.
    highest = later(highest, { epoch: part.epoch, seq: 0 });
    for (const entry of part.entries) take(entry);
  }
  salvageUntil(null);
  const { boxes, answers } = salvage.contents();
  const missing = boxes.filter((box) => !db.prepare('SELECT 1 FROM sealed_box WHERE ref = ?').get(box.ref));
  write({ records: [], boxes: missing, answers });
  return { tail, count, highest: later(highest, tail), isJournalWhole };
}

function* partsOf(journalFolder: string): Generator<Part> {
  for (const name of listParts(journalFolder)) yield readPart(name);
}

/** What was saved and can be read is kept; the schema's version is that of the new file. */
function writeSettings(db: Db, salvage: Salvage): void {
  const kept = salvage.settings().filter(({ name, value }) => name !== 'schema-version' && value !== null);
  for (const { name, value } of kept) saveSetting(db, name, value);
}
