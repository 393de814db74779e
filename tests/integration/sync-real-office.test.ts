// The station's sync against the real office: real TLS, real PostgreSQL, and what goes wrong between them.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startTestOffice, type TestOffice } from '#tests/support/office.ts';
import { startPostgres, type TestPostgres } from '#tests/support/postgres.ts';
import { isDone, overHttps, type RunningSync, runSync, type StationLog, stationLog } from './sync-world.ts';

// Real programs on a shared machine: slow is not wrong.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let database: TestPostgres;
let office: TestOffice;
let log: StationLog;
let running: RunningSync | undefined;

beforeAll(async () => {
  database = await startPostgres();
});
afterAll(() => database.stop());

beforeEach(async () => {
  office = await startTestOffice(await database.newDatabase());
  log = stationLog(office.station);
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  await office.stop();
});

const start = (): RunningSync => {
  running = runSync(log, overHttps(office));
  return running;
};

async function eachOnce(): Promise<void> {
  const rows = await office.facts();
  const place = ({ epoch, seq, id, hash }: { epoch: number; seq: number; id: string; hash: string }) => ({
    epoch,
    seq,
    id,
    hash,
  });
  expect(rows.map(place)).toEqual(log.records.map(place));
}

test('every fact reaches the office once, over several batches and epochs', async () => {
  log.add(2300);
  log.beginEpoch();
  log.add(40);
  const sync = start();
  expect(await sync.until(isDone)).toMatchObject({ state: 'up-to-date' });
  expect(sync.states[0]).toEqual({ state: 'sending', waiting: 2340 });
  await eachOnce();
  expect(await office.quarantine()).toEqual([]);
});

test('new facts are sent at once while up to date', async () => {
  log.add(1);
  const sync = start();
  await sync.until(isDone);
  log.add(3);
  sync.poke();
  await sync.until((state) => state.state === 'sending');
  await sync.until(isDone);
  await eachOnce();
});

describe('the office is away', () => {
  test('stopped before the first fact and back later: each fact once', async () => {
    await office.down();
    log.add(120);
    const sync = start();
    expect(await sync.until((state) => state.state === 'waiting')).toMatchObject({
      reason: 'unreachable',
      waiting: 120,
    });
    log.add(30);
    sync.poke();
    await sync.until((state) => state.state === 'waiting' && state.waiting === 150);
    await office.up();
    await sync.until(isDone);
    await eachOnce();
  });

  test('its database is away: nothing is acknowledged, everything arrives afterwards', async () => {
    log.add(20);
    const sync = start();
    await sync.until(isDone);
    await database.down();
    log.add(20);
    sync.poke();
    expect(await sync.until((state) => state.state === 'waiting')).toMatchObject({
      reason: 'busy',
      waiting: 20,
    });
    await database.up();
    await sync.until(isDone);
    await eachOnce();
  });
});

describe('the office was restored from yesterday', () => {
  test('an idle station notices by itself and sends again what is missing', async () => {
    log.add(50);
    log.beginEpoch();
    log.add(50);
    const sync = start();
    await sync.until(isDone);
    await office.sql`delete from fact where epoch = 2 or seq > 20`;
    await office.sql`delete from mark where epoch = 2`;
    const [twenty] = await office.sql<{ hash: string }[]>`select hash from fact where seq = 20`;
    await office.sql`update mark set seq = 20, hash = ${twenty?.hash ?? ''}`;
    await sync.until((state) => state.state === 'sending' && state.waiting === 80);
    await sync.until(isDone);
    await eachOnce();
  });

  test('an office that lost everything gets everything', async () => {
    log.add(30);
    const sync = start();
    await sync.until(isDone);
    await office.sql`truncate fact, mark`;
    log.add(1);
    sync.poke();
    await sync.until((state) => state.state === 'sending' && state.waiting === 31);
    await sync.until(isDone);
    await eachOnce();
  });
});

test('a station that lost its cursor loses and doubles nothing', async () => {
  log.add(10);
  await start().until(isDone);
  await running?.stop();
  log.settings.clear();
  log.add(10);
  await start().until(isDone);
  await eachOnce();
});

test('one poison fact in the middle is put aside at its own place; the rest goes on', async () => {
  log.add(10);
  const poisoned = log.records[4];
  if (!poisoned) throw new Error('no fact');
  log.records[4] = { ...poisoned, actor: { kind: 'device', device: 'not what was hashed' } };
  const sync = start();
  expect(await sync.until(isDone)).toEqual({ state: 'refused', waiting: 0, refused: 1 });
  expect((await office.facts()).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 6, 7, 8, 9, 10]);
  expect(await office.quarantine()).toMatchObject([{ epoch: 1, seq: 5, reason: 'wrong-hash' }]);
});

test('two machines with one identity: the second history is put aside, the first is untouched', async () => {
  log.add(10);
  await start().until(isDone);
  await running?.stop();
  const first = await office.facts();
  log = stationLog(office.station);
  log.add(15);
  const sync = start();
  expect(await sync.until(isDone)).toEqual({ state: 'refused', waiting: 0, refused: 15 });
  expect(await office.facts()).toEqual(first);
  const reasons = (await office.quarantine()).map(({ reason }) => reason);
  expect(reasons).toEqual([...Array(10).fill('conflict'), ...Array(5).fill('broken-chain')]);
});

test('an office in a program of its own is reached the same way and stops when told', async () => {
  const child = await startTestOffice(await database.newDatabase(), { isChild: true });
  log = stationLog(child.station);
  log.add(5);
  running = runSync(log, overHttps(child));
  await running.until(isDone);
  expect(await child.facts()).toHaveLength(5);
  await running.stop();
  await child.stop();
});
