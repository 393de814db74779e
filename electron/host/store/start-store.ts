// Opens the store: takes the lock, looks at the database, lets it and the second journal repair each other.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { StationId } from '#core/ids.ts';
import { EMPTY_LOG, type Tail } from '../chain.ts';
import { type Identity, loadIdentity, loadWrappingKey, makeIdentity, signer } from '../identity.ts';
import { buildDatabase } from './build-database.ts';
import { addCheckpoint } from './checkpoint-table.ts';
import { type Contents, change, readContents } from './contents-tables.ts';
import { PRIVATE_FOLDER } from './durable-file.ts';
import { beginEpoch, raiseEpoch, SET_ASIDE_SETTING } from './epoch.ts';
import { countFacts } from './fact-table.ts';
import type { Folders, Healed, Place } from './healed.ts';
import { type Inspected, inspectDatabase, STATION_SETTING } from './inspect-database.ts';
import { listParts } from './journal-part.ts';
import { type JournalWriter, openJournal } from './journal-writer.ts';
import { type KeyFile, openKeyFile } from './key-file.ts';
import { type Db, openLock } from './open-database.ts';
import { rebuildDatabase } from './rebuild-database.ts';
import { reconcile } from './reconcile.ts';
import { noteRowsCurrent } from './rows-match.ts';
import { dropKeptWal, setDatabaseAside } from './set-aside.ts';
import { readSetting, saveSetting } from './settings-table.ts';
import { StoreFault } from './store-fault.ts';
import type { SetAside } from './store-types.ts';

export type Started = {
  lock: Db;
  db: Db;
  journal: JournalWriter;
  keyFile: KeyFile;
  identity: Identity;
  wrappingKey: Buffer;
  tail: Tail;
  contents: Contents;
  setAside: SetAside | null;
  firstStart: boolean;
  repairs: string[];
};

const MARKER = 'verify-failed';

/** Left by the nightly look: the next start reads everything and repairs. */
export const verifyMarker = (folder: string): string => path.join(folder, MARKER);

function takeLock({ folders, how }: Place): Db {
  const lock = openLock(path.join(folders.folder, 'lock.db'), how);
  if (!lock) throw new StoreFault('already-running', `another Ringeklokke uses ${folders.folder}`);
  return lock;
}

export async function startStore(folders: Folders): Promise<Started> {
  const how = { nativeBinding: folders.nativeBinding };
  const place = { file: path.join(folders.folder, 'station.db'), how, folders };
  for (const folder of [folders.folder, folders.journalFolder, folders.keyFolder]) {
    mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
  }
  const lock = takeLock(place);
  let healed: Healed | null = null;
  try {
    const keyFile = openKeyFile(folders.keyFolder);
    healed = await heal(place, keyFile);
    return {
      lock,
      keyFile,
      wrappingKey: loadWrappingKey(folders.keyFolder),
      ...load(place, healed, keyFile),
    };
  } catch (error) {
    healed?.db.close();
    lock.close();
    throw error;
  }
}

async function heal(place: Place, keyFile: KeyFile): Promise<Healed> {
  const identity = loadIdentity(place.folders.keyFolder);
  const whole = existsSync(verifyMarker(place.folders.folder));
  const inspected = inspectDatabase(place.file, { how: place.how, identity, whole });
  if (isFirstStart(inspected, identity, place)) return firstStart(place, identity);
  if (inspected.is === 'absent')
    return rebuildDatabase(place, identity, keyFile, { why: 'missing', db: null });
  if (inspected.is === 'damaged') return rebuildDatabase(place, identity, keyFile, inspected);
  const { db, tail } = inspected;
  if (!identity) return reconcile(place, takeNewKeys(place, db, tail), keyFile, { db, end: tail, whole });
  return reconcile(place, identity, keyFile, { db, end: tail, whole });
}

/** Nothing was ever begun here: an id that began an epoch, or a journal, would say that something is missing. */
const isFirstStart = (inspected: Inspected, identity: Identity | null, place: Place): boolean =>
  (inspected.is === 'absent' || (inspected.is === 'damaged' && inspected.why === 'empty')) &&
  (identity === null || identity.epoch === 0) &&
  listParts(place.folders.journalFolder).length === 0;

function firstStart(place: Place, known: Identity | null): Healed {
  const identity = known ?? makeIdentity(place.folders.keyFolder, null, 0);
  const fill = (db: Db): void => {
    saveSetting(db, STATION_SETTING, identity.station);
    noteRowsCurrent(db);
  };
  const db = buildDatabase(place.file, place.how, fill, () => setDatabaseAside(place.file, 'leftover', null));
  return {
    db,
    identity,
    end: EMPTY_LOG,
    journal: openJournal(place.folders.journalFolder, null),
    repairs: [],
  };
}

/** The key folder was lost. The facts stand; a new key signs from here on, in a new epoch, and the office is told. */
function takeNewKeys(place: Place, db: Db, end: Tail): Identity {
  const station = readSetting(db, STATION_SETTING) as StationId | null;
  const identity = makeIdentity(place.folders.keyFolder, station, end.epoch);
  db.prepare('DELETE FROM checkpoint').run();
  if (end.seq > 0) addCheckpoint(db, identity.station, end, signer(identity.privateKey));
  return beginEpoch(place, identity, db, { end, highest: end, restored: countFacts(db), why: 'new-keys' });
}

function load(
  place: Place,
  healed: Healed,
  keyFile: KeyFile,
): Omit<Started, 'lock' | 'keyFile' | 'wrappingKey'> {
  const { db, end, journal, repairs } = healed;
  const identity = raiseEpoch(place, healed.identity, Math.max(end.epoch, 1));
  const isNewEpoch = identity.epoch > end.epoch;
  const tail = isNewEpoch ? { epoch: identity.epoch, seq: 0, hash: end.hash } : end;
  const setAside = isNewEpoch ? (readSetting(db, SET_ASIDE_SETTING) as SetAside | null) : null;
  dropKeyless(db, keyFile, setAside);
  rmSync(verifyMarker(place.folders.folder), { force: true });
  dropKeptWal(place.file);
  const contents = readContents(db);
  const boxes = contents.boxes.filter((box) => keyFile.has(box.ref));
  const firstStart = end.seq === 0 && setAside === null;
  return { db, journal, identity, tail, contents: { ...contents, boxes }, setAside, firstStart, repairs };
}

/** Finishes an erasure that a crash cut short. After a loss of all keys the boxes stay: the keys may come back. */
function dropKeyless(db: Db, keyFile: KeyFile, setAside: SetAside | null): void {
  if (setAside) return;
  const refs = db.prepare('SELECT ref FROM sealed_box').pluck().all() as string[];
  const keyless = refs.filter((ref) => !keyFile.has(ref as never));
  if (keyless.length === 0) return;
  const drop = (): void => change(db, null, (changes) => keyless.forEach((ref) => void changes.dropBox(ref)));
  db.transaction(drop).immediate();
}
