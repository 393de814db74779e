// Brings a database up to this office's version: each numbered file once, in order, all in one transaction.
import { readdirSync, readFileSync } from 'node:fs';
import type { Sql } from './connect.ts';

const FOLDER = new URL('./migrations/', import.meta.url);
const NAME = /^(\d{4})-[a-z-]+\.sql$/;
/** Two offices that start at once must not both migrate; the number only has to be our own. */
const LOCK = 7_464_553;

type Migration = { number: number; text: string };

function migrations(): Migration[] {
  const names = readdirSync(FOLDER).filter((name) => NAME.test(name));
  return names.sort().map((name, index) => {
    const number = Number(NAME.exec(name)?.[1]);
    if (number !== index + 1) throw new Error(`migration ${name} is out of order`);
    return { number, text: readFileSync(new URL(name, FOLDER), 'utf8') };
  });
}

export async function migrate(sql: Sql): Promise<number> {
  const known = migrations();
  await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${LOCK})`;
    await tx`create table if not exists migration (number integer primary key, at timestamptz not null default now())`;
    const [row] = await tx<{ latest: number }[]>`select coalesce(max(number), 0) as latest from migration`;
    const latest = row?.latest ?? 0;
    if (latest > known.length)
      throw new Error(`the database is of a newer office (${latest}, we know ${known.length})`);
    for (const { number, text } of known.slice(latest)) {
      await tx.unsafe(text);
      await tx`insert into migration (number) values (${number})`;
    }
  });
  return known.length;
}
