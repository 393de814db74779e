// Looks at the database at start: healthy, or damaged and why. Transient trouble is thrown, never called damage.
import { existsSync, statSync } from 'node:fs';
import { EMPTY_LOG, type Tail } from '../chain.ts';
import type { Identity } from '../identity.ts';
import { isCheckpointSound, lastCheckpoint, verifyCheckpoints } from './checkpoint-table.ts';
import { type Contents, readContents, readMark } from './contents-tables.ts';
import { factAt, lastPlace, verifyChain } from './fact-table.ts';
import { QUICK_CHECK_BYTES_MAX } from './limits.ts';
import { isSchemaIntact, migrate, refuseNewer } from './migrate.ts';
import { APPLICATION_ID, type Db, type OpenHow, openDatabase } from './open-database.ts';
import { digestText } from './row-digest.ts';
import { hasOurShape } from './schema-shape.ts';
import { keepWal } from './set-aside.ts';
import { readSetting } from './settings-table.ts';
import { asFault } from './store-fault.ts';

export type Damage =
  | 'missing'
  | 'empty'
  | 'not-a-database'
  | 'foreign-file'
  | 'foreign-station'
  | 'schema'
  | 'pages'
  | 'chain'
  | 'checkpoint'
  | 'contents';

export type Inspected =
  | { is: 'absent' }
  | { is: 'healthy'; db: Db; tail: Tail; contents: Contents }
  /** db: still open where it could be opened at all, so that what is readable can be saved. */
  | { is: 'damaged'; why: Damage; db: Db | null };

export const STATION_SETTING = 'station';

/** The disk is full, busy or failing: that says nothing about what the file holds. */
const TRANSIENT = /^SQLITE_(BUSY|LOCKED|IOERR|CANTOPEN|FULL|READONLY|PERM|NOMEM|AUTH|PROTOCOL)/;

/** Only what SQLite or a stored text itself says; anything else is our own bug, and no reason to move a file. */
function isDamage(error: unknown): boolean {
  const { name, code = '' } = error as { name?: string; code?: string };
  return name === 'SyntaxError' || (name === 'SqliteError' && !TRANSIENT.test(code));
}

/** whole: every page and every fact, as in the night; else pages of a small file and facts since the checkpoint. */
export type Look = { how: OpenHow; identity: Identity | null; whole: boolean };

export function inspectDatabase(file: string, look: Look): Inspected {
  if (!existsSync(file)) return { is: 'absent' };
  const bytes = statSync(file).size;
  if (bytes === 0) return { is: 'damaged', why: 'empty', db: null };
  keepWal(file);
  const db = tryOpen(file, look.how);
  if (!db) return { is: 'damaged', why: 'not-a-database', db: null };
  try {
    return inspectOpen(db, bytes, look);
  } catch (error) {
    if (isDamage(error)) return { is: 'damaged', why: 'pages', db };
    db.close();
    throw error;
  }
}

function tryOpen(file: string, how: OpenHow): Db | null {
  try {
    return openDatabase(file, how);
  } catch (error) {
    if (!isDamage(error)) throw error;
    return null;
  }
}

function inspectOpen(db: Db, bytes: number, look: Look): Inspected {
  const damaged = (why: Damage): Inspected => ({ is: 'damaged', why, db });
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) return damaged('foreign-file');
  refuseNewer(db);
  if (!arePagesSound(db, bytes, look.whole)) return damaged('pages');
  migrateOrFault(db);
  if (!isSchemaIntact(db) || !hasOurShape(db, look.how)) return damaged('schema');
  const station = readSetting(db, STATION_SETTING);
  if (look.identity && station !== look.identity.station) return damaged('foreign-station');
  const tail = soundTail(db, look);
  if (tail === 'chain' || tail === 'checkpoint') return damaged(tail);
  const contents = readContents(db);
  const mark = readMark(db);
  const fits =
    mark?.epoch === tail.epoch && mark.seq === tail.seq && mark.digest === digestText(contents.digest);
  return fits ? { is: 'healthy', db, tail, contents } : damaged('contents');
}

/** The file is sound, so a step that fails is a bug or a full disk: never a reason to set the file aside. */
function migrateOrFault(db: Db): void {
  try {
    migrate(db);
  } catch (error) {
    throw asFault(error);
  }
}

const SMALL_TABLES = ['live', 'sealed_box', 'request', 'checkpoint', 'mark', 'setting'];

const isOk = (db: Db, pragma: string): boolean => db.pragma(pragma, { simple: true }) === 'ok';

function arePagesSound(db: Db, bytes: number, whole: boolean): boolean {
  if (whole) return isOk(db, 'integrity_check(1)');
  if (bytes <= QUICK_CHECK_BYTES_MAX) return isOk(db, 'quick_check(1)');
  return SMALL_TABLES.every((table) => isOk(db, `quick_check(${table})`));
}

/** A database that lost its station's key is verified from its first fact: no old signature can be checked. */
function soundTail(db: Db, { identity, whole }: Look): Tail | 'chain' | 'checkpoint' {
  const checkpoint = lastCheckpoint(db);
  if (!identity || !checkpoint) return verifyChain(db, EMPTY_LOG) ?? 'chain';
  if (!isCheckpointSound(identity.station, identity.publicKey, checkpoint)) return 'checkpoint';
  if (whole && !verifyCheckpoints(db, identity.station, identity.publicKey)) return 'checkpoint';
  if (factAt(db, checkpoint)?.hash !== checkpoint.hash) return 'chain';
  const { epoch, seq, hash } = checkpoint;
  return verifyChain(db, whole ? EMPTY_LOG : { epoch, seq, hash }) ?? 'chain';
}

/** The highest place a damaged database still tells of, and what of it can be read. */
export function lastPlaceIfReadable(db: Db | null): { epoch: number; seq: number } | null {
  try {
    return db ? lastPlace(db) : null;
  } catch {
    return null;
  }
}
