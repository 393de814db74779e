// What the office system makes of a station that moves: of an honest move, of two machines from one file, and of an old
// machine that was taken back while the new one runs. The truth about each, as docs/decisions/0009 tells it.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Fact } from '#core/fact.ts';
import { tailOf } from '#host/chain.ts';
import { startTestOffice, type TestOffice } from '#tests/support/office.ts';
import { startPostgres, type TestPostgres } from '#tests/support/postgres.ts';
import { isDone, overHttps, runSync, type StationLog, stationLog } from './sync-world.ts';

// Real programs on a shared machine: slow is not wrong.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let database: TestPostgres;
let office: TestOffice;
let old: StationLog;

beforeAll(async () => {
  database = await startPostgres();
});
afterAll(() => database.stop());
beforeEach(async () => {
  office = await startTestOffice(await database.newDatabase());
  old = stationLog(office.station);
  old.add(10);
});
afterEach(() => office.stop());

const FILE = '5f'.repeat(32);
const fact = (type: 'station-moved-away' | 'station-taken-back'): Fact =>
  type === 'station-moved-away'
    ? { type, subject: office.station, data: { file: FILE } }
    : { type, subject: office.station, data: {} };

/** What the file holds, on another machine: the same facts and cursor, and a new epoch. */
async function restored(from: StationLog): Promise<StationLog> {
  const last = from.records.at(-1);
  if (!last) throw new Error('an empty station');
  const fresh = stationLog(office.station, tailOf(last));
  fresh.records.push(...from.records);
  for (const [name, value] of from.settings) await fresh.saveSetting(name, value);
  fresh.beginEpoch();
  const data = {
    reason: 'moved',
    lastEpoch: last.epoch,
    lastSeq: last.seq,
    restored: from.records.length,
  } as const;
  fresh.addFact({ type: 'epoch-began', subject: office.station, data });
  return fresh;
}

async function report(log: StationLog) {
  const sync = runSync(log, overHttps(office));
  const state = await sync.until(isDone);
  await sync.stop();
  return state;
}

const epochsOf = async (): Promise<string[]> =>
  (await office.facts()).map(({ epoch, seq }) => `${epoch}/${seq}`);

test('a move: the old machine’s last fact and the new machine’s epoch are both received, each fact once', async () => {
  await report(old);
  const fresh = await restored(old);
  old.addFact(fact('station-moved-away'));
  fresh.add(5);
  expect(await report(fresh)).toMatchObject({ state: 'up-to-date' });
  expect(await report(old)).toMatchObject({ state: 'up-to-date' });
  expect(await epochsOf()).toHaveLength(11 + 6);
  expect(await office.quarantine()).toEqual([]);
});

test('what the old machine had not sent is sent by the new one, and again by the old one: still each once', async () => {
  const fresh = await restored(old);
  old.addFact(fact('station-moved-away'));
  expect(await report(fresh)).toMatchObject({ state: 'up-to-date' });
  expect(await report(old)).toMatchObject({ state: 'up-to-date' });
  expect(await epochsOf()).toHaveLength(11 + 1);
  expect(await office.quarantine()).toEqual([]);
});

test('two machines from one file: the first history is kept, the second is put aside and its desk is told', async () => {
  const first = await restored(old);
  const second = await restored(old);
  first.add(5);
  second.add(7);
  expect(await report(first)).toMatchObject({ state: 'up-to-date' });
  const kept = await office.facts();
  expect(await report(second)).toEqual({ state: 'refused', waiting: 0, refused: 8 });
  expect(await office.facts()).toEqual(kept);
  expect(new Set((await office.quarantine()).map(({ epoch }) => epoch))).toEqual(new Set([2]));
});

test('taken back while the new one runs: different epochs, so the office keeps both and cannot tell', async () => {
  const fresh = await restored(old);
  old.addFact(fact('station-moved-away'));
  old.addFact(fact('station-taken-back'));
  fresh.add(3);
  old.add(3);
  expect(await report(fresh)).toMatchObject({ state: 'up-to-date' });
  expect(await report(old)).toMatchObject({ state: 'up-to-date' });
  fresh.add(2);
  expect(await report(fresh)).toMatchObject({ state: 'up-to-date' });
  expect(await epochsOf()).toHaveLength(15 + 6);
  expect(await office.quarantine()).toEqual([]);
});
