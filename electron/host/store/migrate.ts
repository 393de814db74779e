// Brings a database of an earlier version up to this one, step by numbered step, each in one transaction.
import { FIRST_TABLES } from './migrations/1-first-tables.ts';
import type { Db } from './open-database.ts';
import { readSetting, saveSetting } from './settings-table.ts';
import { StoreFault } from './store-fault.ts';

/** Step n brings version n-1 to version n. Never edited once released: a new step is added, with its test. */
const STEPS: readonly string[] = [FIRST_TABLES];

export const SCHEMA_VERSION = STEPS.length;
const SCHEMA_SETTING = 'schema-version';

export const schemaVersion = (db: Db): number => db.pragma('user_version', { simple: true }) as number;

export function migrate(db: Db): void {
  for (let version = schemaVersion(db); version < SCHEMA_VERSION; version++) step(db, version + 1);
}

function step(db: Db, version: number): void {
  const sql = STEPS[version - 1];
  if (sql === undefined) throw new Error(`no migration to version ${version}`);
  db.transaction(() => {
    db.exec(sql);
    // Kept twice: a flipped bit in the header must not pass for a newer version.
    saveSetting(db, SCHEMA_SETTING, version);
    db.pragma(`user_version = ${version}`);
  }).immediate();
}

/** A newer version's file is refused calmly and left exactly as it is. */
export function refuseNewer(db: Db): void {
  const version = schemaVersion(db);
  if (version <= SCHEMA_VERSION) return;
  if (!confirmsNewer(db)) return;
  const message = `the database has version ${version}, this app knows up to ${SCHEMA_VERSION}: install the newer app`;
  throw new StoreFault('newer-schema', message);
}

/** Unreadable counts as confirmed: a newer version may keep it elsewhere, and refusing harms nothing. */
function confirmsNewer(db: Db): boolean {
  try {
    const kept = readSetting(db, SCHEMA_SETTING);
    return typeof kept !== 'number' || kept > SCHEMA_VERSION;
  } catch {
    return true;
  }
}

/** The header and the table must agree, or one of them is damaged. */
export const isSchemaIntact = (db: Db): boolean =>
  schemaVersion(db) === SCHEMA_VERSION && readSetting(db, SCHEMA_SETTING) === SCHEMA_VERSION;
