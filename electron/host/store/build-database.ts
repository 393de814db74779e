// Makes a new database beside its place and moves it in only when it is whole: no start ever sees half of one.
import { renameSync } from 'node:fs';
import path from 'node:path';
import { syncFolder } from './durable-file.ts';
import { migrate } from './migrate.ts';
import { createDatabase, type Db, type OpenHow, openDatabase } from './open-database.ts';
import { removeUnfinished } from './set-aside.ts';

/** beforeMove: the moment to take what stands in the place out of the way. */
export function buildDatabase(
  file: string,
  how: OpenHow,
  fill: (db: Db) => void,
  beforeMove: () => void,
): Db {
  const fresh = `${file}.new`;
  removeUnfinished(fresh);
  const db = createDatabase(fresh, how);
  try {
    migrate(db);
    fill(db);
  } finally {
    // Folds the WAL in and syncs: from here on it is one file.
    db.close();
  }
  beforeMove();
  renameSync(fresh, file);
  syncFolder(path.dirname(file));
  return openDatabase(file, how);
}
