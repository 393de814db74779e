// Small values that are no facts: the sync cursor, the schema version. Lost ones are asked for again.
import type { Db } from './open-database.ts';
import { rowDigest } from './row-digest.ts';

type Row = { value: string; digest: string };

/** null: never saved, or its row is damaged. */
export function readSetting(db: Db, name: string): unknown {
  const row = db.prepare('SELECT value, digest FROM setting WHERE name = ?').get(name) as Row | undefined;
  if (!row || row.digest !== rowDigest(name, row.value)) return null;
  return JSON.parse(row.value);
}

export function saveSetting(db: Db, name: string, value: unknown): void {
  const text = JSON.stringify(value ?? null);
  const sql =
    'INSERT INTO setting (name, value, digest) VALUES (?, ?, ?) ' +
    'ON CONFLICT (name) DO UPDATE SET value = excluded.value, digest = excluded.digest';
  db.prepare(sql).run(name, text, rowDigest(name, text));
}

export const settingNames = (db: Db): string[] =>
  db.prepare('SELECT name FROM setting ORDER BY name').pluck().all() as string[];
