// The connection dies at the worst moment: the office has committed, the station has not heard it. Still once each.
import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startTestOffice, type TestOffice } from '#tests/support/office.ts';
import { freePort, startPostgres, type TestPostgres } from '#tests/support/postgres.ts';
import { isDone, overHttps, type RunningSync, runSync, type StationLog, stationLog } from './sync-world.ts';

// Real programs on a shared machine: slow is not wrong.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** More than a handshake, less than any of the batches below: what comes back after it is the reply to a batch. */
const BATCH_BYTES = 20_000;

type Cutter = { url: string; cuts: number; stop(): Promise<void> };

/** Passes bytes on between station and office, and cuts the first replies before their first byte. */
async function cutReplies(target: string, count: number): Promise<Cutter> {
  const officePort = Number(new URL(target).port);
  const sockets = new Set<Socket>();
  const port = await freePort();
  const cutter: Cutter = { url: `https://127.0.0.1:${port}`, cuts: 0, stop: async () => {} };
  const server: Server = createServer((station) => {
    const office = dial(officePort, '127.0.0.1');
    let sent = 0;
    for (const socket of [station, office]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        station.destroy();
        office.destroy();
      });
    }
    station.on('data', (bytes) => {
      sent += bytes.length;
      office.write(bytes);
    });
    office.on('data', (bytes) => {
      const isReply = sent > BATCH_BYTES;
      sent = 0;
      if (isReply && cutter.cuts < count) {
        cutter.cuts += 1;
        station.destroy();
      } else station.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  cutter.stop = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return cutter;
}

let database: TestPostgres;
let office: TestOffice;
let log: StationLog;
let running: RunningSync;
let cutter: Cutter;

beforeAll(async () => {
  database = await startPostgres();
});
afterAll(() => database.stop());
beforeEach(async () => {
  office = await startTestOffice(await database.newDatabase());
  log = stationLog(office.station);
});
afterEach(async () => {
  await running.stop();
  await cutter.stop();
  await office.stop();
});

const ids = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);

test('five replies lost in a row: every fact is at the office once, and the station knows it', async () => {
  cutter = await cutReplies(office.url, 5);
  log.add(4000);
  running = runSync(log, overHttps(office, { url: cutter.url }));
  const waiting = await running.until(({ state }) => state === 'waiting');
  expect(waiting).toMatchObject({ reason: 'unreachable' });
  expect(await running.until(isDone)).toMatchObject({ state: 'up-to-date' });
  expect(cutter.cuts).toBeGreaterThan(1);
  expect(ids(await office.facts())).toEqual(ids(log.records));
  expect(await office.quarantine()).toEqual([]);
  expect(log.settings.get('sync-cursor')).toMatchObject({ epoch: 1, seq: 4000, refused: 0 });
});

test('the same batches arriving again and again, also much later, change nothing', async () => {
  cutter = await cutReplies(office.url, 0);
  log.add(300);
  running = runSync(log, overHttps(office));
  await running.until(isDone);
  const before = await office.facts();
  const again = overHttps(office);
  for (const [from, to] of [
    [0, 300],
    [100, 200],
    [0, 1],
    [250, 300],
    [0, 300],
  ] as const) {
    const outcome = await again.send(log.records.slice(from, to));
    expect(outcome).toMatchObject({ ok: true, standing: { mark: { seq: 300 }, quarantined: [] } });
  }
  again.close();
  expect(await office.facts()).toEqual(before);
});
