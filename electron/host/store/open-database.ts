// The only place that opens SQLite files: every connection gets the same careful settings, read back.
import assert from 'node:assert/strict';
import Database from 'better-sqlite3';
import { BUSY_TIMEOUT_MS } from './limits.ts';

export type Db = Database.Database;

/** nativeBinding: better_sqlite3.node for a runtime that its own prebuild does not fit. */
export type OpenHow = { nativeBinding: string | undefined };

/** "RING": tells our files from any other SQLite file. */
export const APPLICATION_ID = 0x52494e47;

/** Older ones can corrupt a WAL that two connections use (fixed in 3.51.3). */
const SQLITE_MIN = [3, 51, 3] as const;

const SYNCHRONOUS_FULL = 2;

function assertVersion(db: Db): void {
  const text = db.prepare('SELECT sqlite_version()').pluck().get() as string;
  const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number);
  const number = (a: number, b: number, c: number): number => (a * 1_000 + b) * 1_000 + c;
  assert(number(major, minor, patch) >= number(...SQLITE_MIN), `SQLite ${text} is too old to be trusted`);
}

const readPragma = (db: Db, name: string): unknown => db.pragma(name, { simple: true });

/** better-sqlite3 is built with NORMAL in WAL: FULL must be asked for after WAL is on, and read back. */
function setCarefully(db: Db): void {
  for (const pragma of [
    'synchronous = FULL',
    'trusted_schema = OFF',
    'cell_size_check = ON',
    'mmap_size = 0',
    'foreign_keys = ON',
    // Deleted content is overwritten: an erased person leaves nothing in free pages.
    'secure_delete = ON',
    // Checkpoints run between batches, never inside a commit that somebody waits for.
    'wal_autocheckpoint = 0',
  ]) {
    db.pragma(pragma);
  }
  assertGuarded(db);
}

/** Exported for the pragma guard test. */
export function assertGuarded(db: Db): void {
  assert.equal(readPragma(db, 'synchronous'), SYNCHRONOUS_FULL, 'commits must survive a power cut');
  assert.equal(readPragma(db, 'trusted_schema'), 0);
  assert.equal(readPragma(db, 'mmap_size'), 0);
  assert.equal(readPragma(db, 'secure_delete'), 1);
}

function connect(file: string, how: OpenHow, fileMustExist: boolean): Db {
  const binding = how.nativeBinding ? { nativeBinding: how.nativeBinding } : {};
  return new Database(file, { timeout: BUSY_TIMEOUT_MS, fileMustExist, ...binding });
}

/** Opens a file that was created by createDatabase. Its pragmas make SQLite read the schema: damage may throw. */
export function openDatabase(file: string, how: OpenHow): Db {
  const db = connect(file, how, true);
  try {
    assertVersion(db);
    setCarefully(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * A new file, switched to WAL while still empty. The caller fills it, closes it, syncs the folder and opens it anew:
 * only then may it take data (a stale rollback journal of this very switch could undo everything otherwise).
 */
export function createDatabase(file: string, how: OpenHow): Db {
  const db = connect(file, how, false);
  db.pragma(`application_id = ${APPLICATION_ID}`);
  assert.equal(db.pragma('journal_mode = WAL', { simple: true }), 'wal');
  setCarefully(db);
  return db;
}

/** An empty database in memory, to compare the shape of a file with. */
export const openModel = (how: OpenHow): Db => connect(':memory:', how, false);

/** null: another process holds it. The system drops the lock with the process, even after kill -9. */
export function openLock(file: string, how: OpenHow): Db | null {
  const db = connect(file, how, false);
  db.pragma('busy_timeout = 0');
  try {
    db.exec('BEGIN EXCLUSIVE');
    return db;
  } catch (error) {
    db.close();
    if ((error as { code?: string }).code === 'SQLITE_BUSY') return null;
    throw error;
  }
}

type Statement = Database.Statement<unknown[]>;

const statements = new WeakMap<Db, Map<string, Statement>>();

/** Compiled once a connection: on the hot path compiling costs more than running. */
export function prepared(db: Db, sql: string): Statement {
  const known = statements.get(db) ?? new Map<string, Statement>();
  statements.set(db, known);
  const statement = known.get(sql) ?? db.prepare<unknown[]>(sql);
  known.set(sql, statement);
  return statement;
}
