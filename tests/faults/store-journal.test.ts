// SQLite and the second journal repair each other, whichever of them lacks something.
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FactRecord } from '#core/fact.ts';
import { canonicalJson } from '#core/fact-hash-input.ts';
import { makeBoxes } from '#host/boxes/boxes.ts';
import { allRows, frontDeskFrom } from '#host/store/rows.ts';
import type { OpenedStore } from '#host/store/store.ts';
import {
  allFactsOf,
  copyOf,
  type Folders,
  freshFolders,
  openHere,
  removeFolders,
  type Writer,
  writerOn,
} from './store-world.ts';

// A start syncs files a dozen times; a disk that others are busy with takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folders: Folders;
let opened: OpenedStore;
let writer: Writer;

beforeEach(async () => {
  folders = freshFolders('memory');
  opened = await openHere(folders);
  writer = writerOn(opened);
});

afterEach(async () => {
  await opened.store.close();
  removeFolders(folders);
});

async function work(count: number): Promise<void> {
  for (let done = 0; done < count; done++) {
    const answer = { requestId: `request-${writer.tail().seq}`, answer: done };
    await opened.store.commit(writer.register({ answers: [answer] }));
  }
  await opened.store.commit(writer.serveOne());
}

/** Ends the store, does something to its files, and starts it again. */
async function restartAfter(harm: () => void): Promise<FactRecord[]> {
  const before = await allFactsOf(opened);
  await opened.store.close();
  harm();
  opened = await openHere(folders);
  return before;
}

async function expectSame(before: FactRecord[]): Promise<void> {
  expect(canonicalJson(await allFactsOf(opened))).toBe(canonicalJson(before));
  const desk = frontDeskFrom(opened.loaded.rows, opened.loaded.recentTickets);
  expect(canonicalJson(allRows(desk))).toBe(canonicalJson(allRows(writer.desk())));
  expect((await opened.store.verifyAll()).problem).toBeNull();
}

const journalFiles = (): string[] =>
  readdirSync(folders.journalFolder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => path.join(folders.journalFolder, name));
const lastPart = (): string => journalFiles().at(-1) ?? '';

function contentLength(file: string): number {
  const bytes = readFileSync(file);
  return bytes.findLastIndex((byte) => byte !== 0) + 1;
}

test('an old backup of the database is brought up to date, with rows, boxes and answers', async () => {
  await work(5);
  const backup = `${folders.root}/backup`;
  await restartAfter(() => cpSync(folders.folder, backup, { recursive: true }));
  writer = writerOn(opened);
  const { ref, box, key } = makeBoxes(opened.wrappingKey, opened.loaded).seal({ name: 'Kari' });
  await opened.store.commit(writer.register({ boxes: [box], keys: [key] }));
  await work(7);
  const before = await restartAfter(() => {
    rmSync(folders.folder, { recursive: true });
    renameSync(backup, folders.folder);
  });
  expect(opened.loaded.setAside).toBeNull();
  expect(opened.loaded.repairs).toEqual(['database-lacked-facts-after: 1/8']);
  expect(makeBoxes(opened.wrappingKey, opened.loaded).read(ref)).toEqual({ name: 'Kari' });
  expect(opened.loaded.recentAnswers).toHaveLength(12);
  await expectSame(before);
});

test('an old backup never brings an erased person back', async () => {
  const { ref, box, key } = makeBoxes(opened.wrappingKey, opened.loaded).seal({ name: 'Kari' });
  await opened.store.commit(writer.register({ boxes: [box], keys: [key] }));
  const backup = `${folders.root}/backup`;
  await restartAfter(() => cpSync(folders.folder, backup, { recursive: true }));
  await opened.store.eraseBox(ref);
  const before = await restartAfter(() => {
    rmSync(folders.folder, { recursive: true });
    renameSync(backup, folders.folder);
  });
  expect(opened.loaded.boxes).toEqual([]);
  expect(makeBoxes(opened.wrappingKey, opened.loaded).read(ref)).toBeNull();
  await expectSame(before);
});

test('an old backup of the journal is brought up to date', async () => {
  await work(5);
  const backup = `${folders.root}/backup`;
  await restartAfter(() => cpSync(folders.journalFolder, backup, { recursive: true }));
  writer = writerOn(opened);
  await work(4);
  const before = await restartAfter(() => {
    rmSync(folders.journalFolder, { recursive: true });
    renameSync(backup, folders.journalFolder);
  });
  expect(opened.loaded.repairs).toEqual(['journal-lacked-facts: 7']);
  await expectSame(before);
});

test('a missing journal is written anew', async () => {
  await work(5);
  const before = await restartAfter(() => rmSync(folders.journalFolder, { recursive: true }));
  expect(opened.loaded.repairs).toEqual(['journal-was-missing']);
  await expectSame(before);
  // It is as good as the first: it can restore the database alone.
  await restartAfter(() => rmSync(path.join(folders.folder, 'station.db')));
  expect(opened.loaded.setAside?.restored).toBe(before.length);
  await expectSame(before);
});

test('rot in the middle of the journal is set aside and written anew', async () => {
  await work(5);
  const before = await restartAfter(() => {
    const bytes = readFileSync(lastPart());
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    writeFileSync(lastPart(), bytes);
  });
  expect(opened.loaded.repairs).toEqual(['journal-was-damaged']);
  expect(opened.loaded.setAside).toBeNull();
  expect(readdirSync(path.join(folders.journalFolder, 'set-aside'))).toHaveLength(1);
  await expectSame(before);
});

test('the torn end of the last write is cut off, kept, and filled in again', async () => {
  await work(5);
  const before = await restartAfter(() => truncateSync(lastPart(), contentLength(lastPart()) - 40));
  expect(opened.loaded.repairs).toEqual(['journal-had-torn-end', 'journal-lacked-facts: 3']);
  expect(readdirSync(path.join(folders.journalFolder, 'set-aside'))).toHaveLength(1);
  await expectSame(before);
  await work(2);
  await restartAfter(() => {});
  expect(opened.loaded.repairs).toEqual([]);
});

test('a journal part that is full gives way to the next', async () => {
  const commit = () =>
    writer.register({ answers: [{ requestId: `r${writer.tail().seq}`, answer: 'x'.repeat(900_000) }] });
  for (let count = 0; count < 6; count++) await opened.store.commit(commit());
  expect(journalFiles()).toHaveLength(2);
  const before = await restartAfter(() => {});
  await expectSame(before);
  expect(statSync(lastPart()).size).toBeGreaterThan(0);
});

test('two sound stories of one place: one is kept aside, and a new epoch begins', async () => {
  await work(3);
  const other = copyOf(folders);
  const otherStore = await openHere(removeLock(other));
  await otherStore.store.commit(writerOn(otherStore).register());
  await otherStore.store.close();
  await work(3);
  const before = await restartAfter(() => {
    rmSync(folders.journalFolder, { recursive: true });
    cpSync(other.journalFolder, folders.journalFolder, { recursive: true });
  });
  expect(opened.loaded.setAside).toMatchObject({ reason: 'forked', restored: before.length, lastEpoch: 1 });
  expect(opened.loaded.tail).toMatchObject({ epoch: 2, seq: 0 });
  await expectSame(before);
  removeFolders(other);
});

const removeLock = (copy: Folders): Folders => {
  rmSync(path.join(copy.folder, 'lock.db'), { force: true });
  return copy;
};

test('a lost key folder means a new key, a new epoch, the same station and all facts', async () => {
  await work(3);
  const { station } = opened.loaded;
  const { ref, box, key } = makeBoxes(opened.wrappingKey, opened.loaded).seal('secret');
  await opened.store.commit(writer.register({ boxes: [box], keys: [key] }));
  const before = await restartAfter(() => rmSync(folders.keyFolder, { recursive: true }));
  expect(opened.loaded.station).toBe(station);
  expect(opened.loaded.setAside).toMatchObject({ reason: 'new-keys', restored: before.length });
  expect(makeBoxes(opened.wrappingKey, opened.loaded).read(ref)).toBeNull();
  await expectSame(before);
});

test('with database and journal both gone, no number is given out again', async () => {
  await work(3);
  await restartAfter(() => {
    rmSync(folders.folder, { recursive: true });
    rmSync(folders.journalFolder, { recursive: true });
    mkdirSync(folders.folder);
  });
  expect(opened.loaded).toMatchObject({
    firstStart: false,
    tail: { epoch: 2, seq: 0 },
    setAside: { reason: 'missing', lastEpoch: 1, restored: 0 },
  });
});

test('a new epoch is told at each start until it holds a fact, and is then nothing new', async () => {
  await work(3);
  await restartAfter(() => truncateSync(path.join(folders.folder, 'station.db'), 0));
  expect(opened.loaded.setAside?.reason).toBe('empty');
  await restartAfter(() => {});
  expect(opened.loaded).toMatchObject({ setAside: { reason: 'empty' }, tail: { epoch: 2, seq: 0 } });
  writer = writerOn(opened);
  await opened.store.commit(writer.register());
  await restartAfter(() => {});
  expect(opened.loaded).toMatchObject({ setAside: null, tail: { epoch: 2, seq: 1 } });
  expect((await opened.store.verifyAll()).problem).toBeNull();
});
