// The facts as they lie in the two databases: the station's own file, and the office's PostgreSQL.
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { TestOffice } from '#tests/support/office.ts';
import type { Row } from './compare.ts';

/** Only after the app has stopped: its file is nobody else's while it runs. */
export function stationRows(data: string): Row[] {
  const file = path.join(data, 'station/station.db');
  if (!fs.existsSync(file)) return [];
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const rows = db
      .prepare('SELECT epoch, seq, id, type, subject, hash, body FROM fact ORDER BY epoch, seq')
      .all();
    return (rows as (Omit<Row, 'data'> & { body: string })[]).map(({ body, ...row }) => ({
      ...row,
      data: JSON.parse(body).fact.data,
    }));
  } finally {
    db.close();
  }
}

export const officeRows = async ({ sql }: TestOffice): Promise<Row[]> => [
  ...(await sql<Row[]>`
    select epoch, seq, id::text, type, subject, hash, body -> 'data' as data from fact order by epoch, seq`),
];
