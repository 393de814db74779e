// Lays the end of the second journal beside the end of SQLite and says which of them lacks what.
import type { FactRecord } from '#core/fact.ts';
import { follows, isSound, type Tail, tailOf } from '../chain.ts';
import { factAt } from './fact-table.ts';
import { type Entry, listParts, type Part, readPart } from './journal-part.ts';
import type { Db } from './open-database.ts';
import type { Mark } from './store-types.ts';

export type Compared =
  | { is: 'no-journal' }
  /** Damage that is not just the torn end of the last write. */
  | { is: 'journal-damaged' }
  /** Both are sound and tell different stories of the same place. */
  | { is: 'forked'; journalEpoch: number; journalTail: Mark }
  | {
      is: 'same-story';
      last: Part;
      /** Where the journal ends; null when it holds no fact. */
      journalTail: Tail | null;
      /** What SQLite lacks. */
      missing: Entry[];
    };

const comesAfter = (a: Mark, b: Mark): boolean => a.epoch > b.epoch || (a.epoch === b.epoch && a.seq > b.seq);

type End = { last: Part; entries: Entry[]; isWhole: boolean };

const holdsPlaceBefore = (entries: Entry[], place: Mark): boolean =>
  entries.some(({ records }) => records[0] && !comesAfter(records[0], place));

/** The newest parts, back to the one that holds the place (or the first there is). Only the last may be torn. */
function readEnd(folder: string, place: Mark): End | null {
  const names = listParts(folder);
  const lastName = names.at(-1);
  if (!lastName) return null;
  const last = readPart(lastName);
  let isWhole = last.damage !== 'rotten';
  let entries = last.entries;
  for (const name of names.slice(0, -1).reverse()) {
    if (holdsPlaceBefore(entries, place)) break;
    const part = readPart(name);
    isWhole &&= part.damage === 'none';
    entries = [...part.entries, ...entries];
  }
  return { last, entries, isWhole };
}

/** The entries after the place; the records of one that straddles it are cut. */
function entriesAfter(entries: Entry[], place: Mark): Entry[] {
  const index = entries.findLastIndex(({ records }) => records[0] && !comesAfter(records[0], place));
  const straddling = entries[index];
  const rest = entries.slice(index + 1);
  const cut = straddling?.records.filter((record) => comesAfter(record, place)) ?? [];
  return straddling && cut.length > 0 ? [{ ...straddling, records: cut }, ...rest] : rest;
}

function connects(tail: Tail, entries: Entry[]): boolean {
  let end = tail;
  for (const record of entries.flatMap((entry) => entry.records)) {
    if (!follows(end, record) || !isSound(record)) return false;
    end = tailOf(record);
  }
  return true;
}

const lastRecord = (entries: Entry[]): FactRecord | undefined =>
  entries.findLast(({ records }) => records.length > 0)?.records.at(-1);

/** tail: SQLite's last fact. */
export function compareJournal(folder: string, db: Db, tail: Tail): Compared {
  const end = readEnd(folder, tail);
  if (!end) return { is: 'no-journal' };
  if (!end.isWhole) return { is: 'journal-damaged' };
  const { last, entries } = end;
  const record = lastRecord(entries);
  if (!record) return { is: 'same-story', last, journalTail: null, missing: entries };
  const missing = entriesAfter(entries, tail);
  const isSame = comesAfter(record, tail)
    ? connects(tail, missing) && agreesAt(entries, tail)
    : factAt(db, record)?.hash === record.hash;
  if (!isSame) return { is: 'forked', journalEpoch: record.epoch, journalTail: record };
  return { is: 'same-story', last, journalTail: tailOf(record), missing };
}

/** Where the journal also holds SQLite's last fact, it is the same one. */
function agreesAt(entries: Entry[], tail: Tail): boolean {
  const twin = entries
    .flatMap(({ records }) => records)
    .find((r) => r.epoch === tail.epoch && r.seq === tail.seq);
  return twin === undefined || twin.hash === tail.hash;
}
