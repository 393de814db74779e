// Whether the tables are exactly those the migrations make: no foreign file, no planted trigger, no missing index.
import { migrate } from './migrate.ts';
import { type Db, type OpenHow, openModel } from './open-database.ts';

const SHAPE = 'SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name';

const shapeOf = (db: Db): string => JSON.stringify(db.prepare(SHAPE).raw().all());

export function hasOurShape(db: Db, how: OpenHow): boolean {
  const model = openModel(how);
  try {
    migrate(model);
    return shapeOf(model) === shapeOf(db);
  } finally {
    model.close();
  }
}
