// Rot, truncation, deletion, foreign files: as long as the second journal is whole, nothing is silently gone.
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { FactRecord } from '#core/fact.ts';
import { canonicalJson } from '#core/fact-hash-input.ts';
import { emptyFrontDesk } from '#core/front-desk.ts';
import { makeBoxes } from '#host/boxes/boxes.ts';
import { fold } from '#host/store/rebuild.ts';
import { allRows, frontDeskFrom } from '#host/store/rows.ts';
import type { OpenedStore } from '#host/store/store.ts';
import {
  allFactsOf,
  copyOf,
  type Folders,
  freshFolders,
  openHere,
  removeFolders,
  writerOn,
} from './store-world.ts';

// A start syncs files a dozen times; a disk that others are busy with takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const NAME = { name: 'Ola' };
const FACTS_BEFORE_CHECKPOINT = 300;

/** hot: as after a power cut, most of it still in the WAL; cold: closed, all in the database file. */
let hot: Folders;
let cold: Folders;
let expected: FactRecord[];
let sealedRef: string;

beforeAll(async () => {
  cold = freshFolders('memory');
  const opened = await openHere(cold);
  const writer = writerOn(opened);
  const { ref, box, key } = makeBoxes(opened.wrappingKey, opened.loaded).seal(NAME);
  sealedRef = ref;
  await opened.store.commit(writer.register({ boxes: [box], keys: [key] }));
  for (let count = 0; count < FACTS_BEFORE_CHECKPOINT; count += 4) {
    await opened.store.commit(
      writer.register({ answers: [{ requestId: `request-${count}`, answer: count }] }),
    );
    await opened.store.commit(writer.serveOne());
  }
  await opened.store.commit(writer.press(1));
  await opened.store.commit(writer.register());
  expected = await allFactsOf(opened);
  hot = copyOf(cold);
  await opened.store.close();
});

afterAll(() => {
  removeFolders(hot);
  removeFolders(cold);
});

const file = (folders: Folders, suffix = ''): string => path.join(folders.folder, `station.db${suffix}`);

/** A small generator of its own, so that a failing trial can be played again. */
function seeded(seed: number): (below: number) => number {
  let state = seed + 0x9e3779b9;
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), state | 1);
    state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
    return ((state ^ (state >>> 14)) >>> 0) % below;
  };
}

function flipBit(target: string, random: (below: number) => number): void {
  const bytes = readFileSync(target);
  const place = random(bytes.length);
  bytes[place] = (bytes[place] ?? 0) ^ (1 << random(8));
  writeFileSync(target, bytes);
}

function zeroSector(target: string, random: (below: number) => number): void {
  const bytes = readFileSync(target);
  const sector = random(Math.floor(bytes.length / 512));
  bytes.fill(0, sector * 512, sector * 512 + 512);
  writeFileSync(target, bytes);
}

/** What was committed is there, to the byte; the rows follow from it; the box opens. */
async function expectAll(opened: OpenedStore): Promise<void> {
  const facts = await allFactsOf(opened);
  expect(canonicalJson(facts)).toBe(canonicalJson(expected));
  const desk = frontDeskFrom(opened.loaded.rows, opened.loaded.recentTickets);
  expect(canonicalJson(allRows(desk))).toBe(canonicalJson(allRows(fold(emptyFrontDesk, facts))));
  expect(makeBoxes(opened.wrappingKey, opened.loaded).read(sealedRef as never)).toEqual(NAME);
}

/** Starts, looks through everything as in the night, and if that found something starts once more. */
async function openThoroughly(folders: Folders): Promise<OpenedStore> {
  const opened = await openHere(folders);
  const { problem } = await opened.store.verifyAll();
  if (!problem) return opened;
  await opened.store.close();
  const again = await openHere(folders);
  expect((await again.store.verifyAll()).problem).toBeNull();
  return again;
}

async function trial(start: Folders, harm: (folders: Folders) => void): Promise<OpenedStore['loaded']> {
  const folders = copyOf(start);
  try {
    harm(folders);
    const opened = await openThoroughly(folders);
    await expectAll(opened);
    const { tail, setAside } = opened.loaded;
    // A new epoch begins whenever a file had to be replaced, and it takes commits.
    expect(tail.epoch > 1).toBe(setAside !== null);
    await opened.store.commit(writerOn(opened).register());
    await opened.store.close();
    return opened.loaded;
  } finally {
    removeFolders(folders);
  }
}

describe('sampled rot', () => {
  const TRIALS = 8;
  for (let seed = 1; seed <= TRIALS; seed++) {
    test(`trial ${seed}: one bit or sector, in database and WAL, after a power cut and after a clean end`, async () => {
      const random = seeded(seed);
      await trial(cold, (folders) => flipBit(file(folders), random));
      await trial(cold, (folders) => zeroSector(file(folders), random));
      await trial(hot, (folders) => flipBit(file(folders, '-wal'), random));
      await trial(hot, (folders) =>
        truncateSync(file(folders, '-wal'), random(statSync(file(folders, '-wal')).size)),
      );
      await trial(cold, (folders) => truncateSync(file(folders), random(statSync(file(folders)).size)));
    });
  }
});

test('an emptied, deleted or overwritten database is replaced, and what stood there is kept', async () => {
  const empty = await trial(hot, (folders) => truncateSync(file(folders), 0));
  expect(empty.setAside).toMatchObject({ reason: 'empty', restored: expected.length, lastEpoch: 1 });
  const missing = await trial(hot, (folders) => rmSync(file(folders)));
  expect(missing.setAside).toMatchObject({ reason: 'missing', lastSeq: expected.length });
  const text = await trial(cold, (folders) => writeFileSync(file(folders), 'not a database '.repeat(1_000)));
  expect(text.setAside?.reason).toBe('not-a-database');
});

test('a database that lost its WAL is brought up to date from the journal', async () => {
  await trial(hot, (folders) => rmSync(file(folders, '-wal')));
});

test('the damaged files are moved together and never deleted', async () => {
  const folders = copyOf(cold);
  const bytes = readFileSync(file(folders));
  bytes.fill(255, 0, 100);
  writeFileSync(file(folders), bytes);
  writeFileSync(file(folders, '-wal'), 'whatever a WAL may hold');
  const opened = await openHere(folders);
  await opened.store.close();
  const [kept = ''] = readdirSync(path.join(folders.folder, 'set-aside'));
  const names = readdirSync(path.join(folders.folder, 'set-aside', kept));
  expect(names).toContain('station.db');
  expect(names).toContain('station.db-wal.before-open');
  expect(readFileSync(path.join(folders.folder, 'set-aside', kept, 'station.db')).equals(bytes)).toBe(true);
  removeFolders(folders);
});

test('a foreign database with our WAL beside it is set aside', async () => {
  const { setAside } = await trial(hot, (folders) => {
    const wal = readFileSync(file(folders, '-wal'));
    rmSync(file(folders));
    const foreign = new Database(file(folders));
    foreign.exec('CREATE TABLE fact (epoch, seq, body)');
    foreign.close();
    writeFileSync(file(folders, '-wal'), wal);
  });
  // SQLite may take our frames into the foreign file; either way it is not ours any more.
  expect(['foreign-file', 'pages']).toContain(setAside?.reason);
});

test('a foreign database alone is set aside', async () => {
  const { setAside } = await trial(cold, (folders) => {
    rmSync(file(folders));
    const foreign = new Database(file(folders));
    foreign.exec('CREATE TABLE fact (epoch, seq, body)');
    foreign.close();
  });
  expect(setAside?.reason).toBe('foreign-file');
});

test('the database of another station is set aside', async () => {
  const other = freshFolders('memory');
  const opened = await openHere(other);
  await opened.store.commit(writerOn(opened).register());
  await opened.store.close();
  const { setAside } = await trial(cold, (folders) => copyFileSync(file(other), file(folders)));
  expect(setAside?.reason).toBe('foreign-station');
  removeFolders(other);
});

test('a planted trigger is found', async () => {
  const { setAside } = await trial(cold, (folders) => {
    const db = new Database(file(folders));
    db.exec('CREATE TRIGGER gone AFTER INSERT ON fact BEGIN DELETE FROM fact; END');
    db.close();
  });
  expect(setAside?.reason).toBe('schema');
});

test('a fact that was taken out is found and put back', async () => {
  const { setAside } = await trial(cold, (folders) => {
    const db = new Database(file(folders));
    db.exec('DELETE FROM fact WHERE seq = 20');
    db.close();
  });
  expect(setAside?.restored).toBe(expected.length);
});

test('with the journal gone too, what SQLite still proves is kept and the loss is told', async () => {
  const folders = copyOf(cold);
  const db = new Database(file(folders));
  // The 198th is a registration, long before the last checkpoint.
  db.exec("UPDATE fact SET body = replace(body, 'kiosk', 'desk') WHERE seq = 198");
  db.close();
  rmSync(folders.journalFolder, { recursive: true });
  const opened = await openHere(folders);
  expect(opened.loaded.setAside).toMatchObject({ reason: 'chain', restored: 197, lastEpoch: 1 });
  expect(await allFactsOf(opened)).toHaveLength(197);
  expect((await opened.store.verifyAll()).problem).toBeNull();
  await opened.store.close();
  removeFolders(folders);
});

test('an old fact that rotted is found in the night or when it is read, never told, and repaired at the next start', async () => {
  const rot = (folders: Folders): void => {
    const db = new Database(file(folders));
    db.exec("UPDATE fact SET body = replace(body, 'kiosk', 'desk') WHERE seq = 198");
    db.close();
  };
  expect((await trial(cold, rot)).setAside).toMatchObject({ reason: 'chain', restored: expected.length });
  const folders = copyOf(cold);
  rot(folders);
  const first = await openHere(folders);
  expect(first.loaded.setAside).toBeNull();
  await expect(first.store.factsAfter({ epoch: 1, seq: 100 }, 200)).rejects.toThrow('fact 1/198');
  await expect(first.store.commit(writerOn(first).register())).rejects.toMatchObject({
    code: 'needs-reopening',
  });
  await first.store.close();
  const again = await openHere(folders);
  await expectAll(again);
  await again.store.close();
  removeFolders(folders);
});

test('a leftover lock or shared-memory file does no harm', async () => {
  const loaded = await trial(hot, (folders) => {
    if (existsSync(file(folders, '-shm'))) flipBit(file(folders, '-shm'), seeded(3));
  });
  expect(loaded.setAside).toBeNull();
});
