// A healthy database and the second journal, brought to tell the same story.

import { EMPTY_LOG, type Tail, tailOf } from '../chain.ts';
import type { Identity } from '../identity.ts';
import { type Compared, compareJournal } from './compare-journal.ts';
import { readContents, recentTickets } from './contents-tables.ts';
import { beginEpoch } from './epoch.ts';
import { countFacts, DamagedFact } from './fact-table.ts';
import type { Healed, Place } from './healed.ts';
import { type Entry, listParts, type Part, readPart } from './journal-part.ts';
import { openJournal } from './journal-writer.ts';
import type { KeyFile } from './key-file.ts';
import { TICKETS_LOADED_MAX } from './limits.ts';
import type { Db } from './open-database.ts';
import { rebuildDatabase } from './rebuild-database.ts';
import { later } from './restore.ts';
import { appendFactsAfter, writeJournalAnew } from './rewrite-journal.ts';
import { frontDeskFrom } from './rows.ts';
import { areRowsCurrent, mendRows, noteRowsCurrent } from './rows-match.ts';
import { setJournalAside, setTornEndAside } from './set-aside.ts';
import { writeFacts } from './write-facts.ts';

type Healthy = { db: Db; end: Tail; whole: boolean };

export async function reconcile(
  place: Place,
  identity: Identity,
  keyFile: KeyFile,
  { db, end, whole }: Healthy,
): Promise<Healed> {
  try {
    const isMended = (whole || !areRowsCurrent(db)) && mendRows(db);
    if (!areRowsCurrent(db)) noteRowsCurrent(db);
    const mended = isMended ? ['rows-rebuilt'] : [];
    const healed = await agree(place, identity, keyFile, { db, end, whole });
    return { ...healed, repairs: [...mended, ...healed.repairs] };
  } catch (error) {
    // An old fact, from before the last checkpoint, is read again only here.
    if (!(error instanceof DamagedFact)) throw error;
    return rebuildDatabase(place, identity, keyFile, { why: 'chain', db });
  }
}

async function agree(
  place: Place,
  identity: Identity,
  keyFile: KeyFile,
  { db, end, whole }: Healthy,
): Promise<Healed> {
  const { journalFolder } = place.folders;
  const compared = whole && hasRot(journalFolder) ? DAMAGED : compareJournal(journalFolder, db, end);
  switch (compared.is) {
    case 'no-journal':
      return { db, identity, end, ...(await anew(place, db, end.seq > 0 ? ['journal-was-missing'] : [])) };
    case 'journal-damaged':
      return { db, identity, end, ...(await anew(place, db, ['journal-was-damaged'])) };
    case 'forked':
      return fork(place, identity, keyFile, { db, end, compared });
    case 'same-story':
      return { identity, ...(await bringTogether(journalFolder, keyFile, { db, end, compared })) };
  }
}

const DAMAGED = { is: 'journal-damaged' } as const;

/** Every part of the journal; the torn end of the last one is no rot. */
function hasRot(journalFolder: string): boolean {
  const names = listParts(journalFolder);
  return names.some((name, index) => {
    const { damage } = readPart(name);
    return damage === 'rotten' || (damage === 'torn' && index < names.length - 1);
  });
}

/** Whatever stands there is set aside, and the journal written from SQLite. */
async function anew(place: Place, db: Db, repairs: string[]): Promise<Pick<Healed, 'journal' | 'repairs'>> {
  const { journalFolder } = place.folders;
  const files = listParts(journalFolder).map(({ file }) => file);
  setJournalAside(journalFolder, files, 'damaged');
  const journal = openJournal(journalFolder, null);
  await writeJournalAnew(db, readContents(db), journal);
  return { journal, repairs };
}

type Fork = { db: Db; end: Tail; compared: Extract<Compared, { is: 'forked' }> };

/** Two sound stories of one place: the later epoch is the one that was lived; the other is kept aside. */
async function fork(
  place: Place,
  identity: Identity,
  keyFile: KeyFile,
  { db, end, compared }: Fork,
): Promise<Healed> {
  if (compared.journalEpoch > end.epoch)
    return rebuildDatabase(place, identity, keyFile, { why: 'forked', db });
  const highest = later(compared.journalTail, end);
  const { journal, repairs } = await anew(place, db, ['journal-told-otherwise']);
  const change = { end, highest, restored: countFacts(db), why: 'forked' };
  return { db, end, journal, repairs, identity: beginEpoch(place, identity, db, change) };
}

type Same = { db: Db; end: Tail; compared: Extract<Compared, { is: 'same-story' }> };

async function bringTogether(
  journalFolder: string,
  keyFile: KeyFile,
  { db, end, compared }: Same,
): Promise<Omit<Healed, 'identity'>> {
  const { last, journalTail, missing } = compared;
  const repairs: string[] = [];
  const journal = openJournal(journalFolder, soundEnd(journalFolder, last, repairs));
  const newEnd = replay(db, end, missing, keyFile);
  if (newEnd !== end) repairs.push(`database-lacked-facts-after: ${end.epoch}/${end.seq}`);
  const count = await appendFactsAfter(db, journalTail ?? EMPTY_LOG, journal);
  if (count > 0) repairs.push(`journal-lacked-facts: ${count}`);
  return { db, end: newEnd, journal, repairs };
}

function soundEnd(journalFolder: string, last: Part, repairs: string[]): Part {
  if (last.damage === 'none') return last;
  setTornEndAside(journalFolder, last.file, last.soundBytes);
  repairs.push('journal-had-torn-end');
  return { ...last, damage: 'none' };
}

/** Facts, boxes and answers that only the journal has, with the rows that follow from them. */
function replay(db: Db, end: Tail, missing: Entry[], keyFile: KeyFile): Tail {
  if (missing.length === 0) return end;
  let desk = frontDeskFrom(readContents(db).rows, recentTickets(db, TICKETS_LOADED_MAX));
  const writeAll = (): void => {
    for (const entry of missing) desk = writeFacts(db, desk, entry, keyFile.has);
  };
  db.transaction(writeAll).immediate();
  const last = missing.findLast(({ records }) => records.length > 0)?.records.at(-1);
  return last ? tailOf(last) : end;
}
