// After damage: a new database is made from the journal and from what the old one still proves; a new epoch begins.
import type { StationId } from '#core/ids.ts';
import { type Identity, makeIdentity, signer } from '../identity.ts';
import { buildDatabase } from './build-database.ts';
import { addCheckpoint } from './checkpoint-table.ts';
import { readContents } from './contents-tables.ts';
import { raiseEpoch, tellSetAside } from './epoch.ts';
import type { Healed, Place } from './healed.ts';
import { lastPlaceIfReadable, STATION_SETTING } from './inspect-database.ts';
import { listParts, readPart } from './journal-part.ts';
import { openJournal } from './journal-writer.ts';
import type { KeyFile } from './key-file.ts';
import type { Db } from './open-database.ts';
import { later, type Restored, restoreInto } from './restore.ts';
import { writeJournalAnew } from './rewrite-journal.ts';
import { noteRowsCurrent } from './rows-match.ts';
import { nothingToSalvage, type Salvage, salvageFrom } from './salvage.ts';
import { setDatabaseAside, setJournalAside } from './set-aside.ts';
import { saveSetting } from './settings-table.ts';

type Damaged = { why: string; db: Db | null };

export async function rebuildDatabase(
  place: Place,
  known: Identity | null,
  keyFile: KeyFile,
  { why, db: damaged }: Damaged,
): Promise<Healed> {
  // A file of another station has nothing of ours to give.
  const isForeign = why.startsWith('foreign');
  const salvage = damaged && !isForeign ? salvageFrom(damaged) : nothingToSalvage;
  const told = (isForeign ? null : lastPlaceIfReadable(damaged)) ?? { epoch: 0, seq: 0 };
  let identity = known ?? makeIdentity(place.folders.keyFolder, stationFrom(place, salvage), 0);
  const { journalFolder } = place.folders;
  let restored: Restored | undefined;
  const fill = (db: Db): void => {
    restored = restoreInto(db, { journalFolder, salvage, hasKey: keyFile.has });
    const highest = later(later(restored.highest, told), { epoch: identity.epoch, seq: 0 });
    noteRowsCurrent(db);
    tellSetAside(db, { highest, restored: restored.count, why });
    saveSetting(db, STATION_SETTING, identity.station);
    if (restored.tail.seq > 0)
      addCheckpoint(db, identity.station, restored.tail, signer(identity.privateKey));
    // Before the new file is in its place: from now on no number of the old epoch is given out again.
    identity = raiseEpoch(place, identity, highest.epoch + 1);
  };
  const db = buildDatabase(place.file, place.how, fill, () => setDatabaseAside(place.file, why, damaged));
  if (!restored) throw new Error('nothing was built');
  const journal = await journalFor(place, db, restored);
  return { db, identity, end: restored.tail, journal, repairs: [`database-rebuilt: ${why}`] };
}

async function journalFor({ folders }: Place, db: Db, restored: Restored): Promise<Healed['journal']> {
  const names = listParts(folders.journalFolder);
  const lastName = names.at(-1);
  if (restored.isJournalWhole)
    return openJournal(folders.journalFolder, lastName ? readPart(lastName) : null);
  const files = names.map(({ file }) => file);
  setJournalAside(folders.journalFolder, files, 'damaged');
  const journal = openJournal(folders.journalFolder, null);
  await writeJournalAnew(db, readContents(db), journal);
  return journal;
}

function stationFrom({ folders }: Place, salvage: Salvage): StationId | null {
  for (const name of listParts(folders.journalFolder)) {
    const record = readPart(name).entries.find(({ records }) => records.length > 0)?.records[0];
    if (record) return record.station;
  }
  const kept = salvage.settings().find(({ name }) => name === STATION_SETTING)?.value;
  return (kept as StationId | undefined) ?? null;
}
