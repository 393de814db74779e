// Facts a second from the station's own store into PostgreSQL through the real office, against a plain multi-row
// insert of the same rows through the same driver.
import postgres from 'postgres';
import { timeOf } from '#contract/office/convert.ts';
import { BATCH_EVENTS_MAX } from '#contract/office/limits.ts';
import type { FactRecord } from '#core/fact.ts';
import { systemClock } from '#host/clock.ts';
import type { OpenedStore } from '#host/store/store.ts';
import { httpsOffice } from '#host/sync/https-office.ts';
import { startSync } from '#host/sync/pump.ts';
import { registerStation } from '#office/store/stations.ts';
import { startTestOffice, type TestOffice } from '#tests/support/office.ts';
import { startPostgres, type TestPostgres } from '#tests/support/postgres.ts';
import type { Depth, Group, Measured, Sides } from './figures.ts';
import { filledStore } from './filled-store.ts';
import { dropFolder, freshFolder } from './folder.ts';

const FACTS: Record<Depth, number> = { quick: 2_000, full: 20_000 };
const MS_PER_S = 1000;

const rate = (count: number, startedMs: number): Measured => ({
  sync_rate: (count * MS_PER_S) / (performance.now() - startedMs),
});

/** Until the office has everything and the station knows it. */
function syncAll({ store, loaded, sign }: OpenedStore, office: TestOffice, end: FactRecord): Promise<void> {
  const { station } = loaded;
  const { url, ca, officeKey } = office;
  const clock = systemClock();
  const line = httpsOffice({ url, ca, officeKey, station, sign, clock });
  return new Promise((resolve, reject) => {
    const sync = startSync({
      outbox: store,
      tail: () => ({ epoch: end.epoch, seq: end.seq }),
      office: line,
      clock,
      random: Math.random,
      onState(state) {
        if (state.state === 'refused') reject(new Error('the office refused a fact'));
        if (state.state === 'up-to-date') void sync.stop().then(resolve);
      },
      onFault: reject,
    });
  });
}

type World = { opened: OpenedStore; records: FactRecord[]; db: TestPostgres };

async function ours({ opened, records, db }: World): Promise<Measured> {
  const office = await startTestOffice(await db.newDatabase(), { isChild: true });
  try {
    await registerStation(office.sql, opened.loaded.station, opened.publicKey);
    const end = records.at(-1);
    if (!end) throw new Error('a store without facts');
    const startedMs = performance.now();
    await syncAll(opened, office, end);
    const measured = rate(records.length, startedMs);
    const [row] = await office.sql<{ count: number }[]>`select count(*)::int as count from fact`;
    if (row?.count !== records.length) throw new Error(`${row?.count} of ${records.length} facts arrived`);
    return measured;
  } finally {
    await office.stop();
  }
}

const TABLE = `create table fact (
  station text not null, epoch int not null, seq int not null, id uuid not null, type text not null,
  subject text not null, at timestamptz not null, prev_hash text not null, hash text not null, body jsonb not null,
  primary key (station, epoch, seq))`;

function rowOf({ station, epoch, seq, id, fact, moment, actor, prevHash, hash }: FactRecord) {
  const about = {
    station,
    epoch,
    seq,
    id,
    type: fact.type,
    subject: fact.subject,
    at: timeOf(moment.wallMs),
  };
  return { ...about, prev_hash: prevHash, hash, body: { actor, moment, data: fact.data } };
}

async function bare({ records, db }: World): Promise<Measured> {
  const sql = postgres(await db.newDatabase(), { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(TABLE);
    const rows = records.map(rowOf);
    const startedMs = performance.now();
    for (let from = 0; from < rows.length; from += BATCH_EVENTS_MAX) {
      await sql`insert into fact ${sql(rows.slice(from, from + BATCH_EVENTS_MAX) as never)}`;
    }
    return rate(records.length, startedMs);
  } finally {
    await sql.end();
  }
}

async function open(depth: Depth): Promise<Sides> {
  const folder = freshFolder('sync');
  const db = await startPostgres();
  const filled = await filledStore(folder, FACTS[depth]);
  const world: World = { ...filled, db };
  return {
    ours: () => ours(world),
    baseline: () => bare(world),
    async close() {
      await filled.opened.store.close();
      await db.stop();
      dropFolder(folder);
    },
  };
}

export const syncRate: Group = { name: 'sync_rate', pairCount: 6, warmsUp: true, open };
