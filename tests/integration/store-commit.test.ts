// The store as the engine knows it: what was committed is there, in order, once, and can be proven.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { canonicalJson } from '#core/fact-hash-input.ts';
import type { PersonRef } from '#core/ids.ts';
import { makeBoxes } from '#host/boxes/boxes.ts';
import { follows, isSound, tailOf } from '#host/chain.ts';
import { isSignedBy } from '#host/identity.ts';
import { allRows, frontDeskFrom } from '#host/store/rows.ts';
import { type OpenedStore, openStore } from '#host/store/store.ts';
import {
  allFactsOf,
  type Folders,
  freshFolders,
  openHere,
  openIn,
  removeFolders,
  type Writer,
  writerOn,
} from '../faults/store-world.ts';

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

async function reopen(): Promise<OpenedStore> {
  await opened.store.close();
  opened = await openHere(folders);
  return opened;
}

test('a first start is said to be one, and the next is not', async () => {
  expect(opened.loaded).toMatchObject({ firstStart: true, setAside: null, tail: { epoch: 1, seq: 0 } });
  await opened.store.commit(writer.register());
  const { loaded } = await reopen();
  expect(loaded).toMatchObject({ firstStart: false, setAside: null, tail: writer.tail(), repairs: [] });
});

test('facts, rows, answers and tickets are there after a restart', async () => {
  const answer = { requestId: 'request-1', answer: { ticket: '123' } };
  await opened.store.commit(writer.register({ answers: [answer] }));
  await opened.store.commit(writer.press(1));
  await opened.store.commit(writer.register());
  await opened.store.commit(writer.serveOne());
  const before = writer.desk();
  const { loaded } = await reopen();
  const after = frontDeskFrom(loaded.rows, loaded.recentTickets);
  expect(canonicalJson(allRows(after))).toBe(canonicalJson(allRows(before)));
  expect([...after.visits.keys()]).toEqual([...before.visits.keys()]);
  expect(after.tickets).toEqual(before.tickets);
  expect(loaded.recentAnswers).toEqual([answer]);
});

test('an answer once given stays', async () => {
  await opened.store.commit(writer.register({ answers: [{ requestId: 'r', answer: 'first' }] }));
  await opened.store.commit(writer.register({ answers: [{ requestId: 'r', answer: 'second' }] }));
  expect((await reopen()).loaded.recentAnswers).toEqual([{ requestId: 'r', answer: 'first' }]);
});

test('many commits at once, into its own thread, keep their order and form one unbroken chain', async () => {
  await opened.store.close();
  opened = await openIn(folders);
  const done: number[] = [];
  const commits = Array.from({ length: 300 }, () => writer.register());
  await Promise.all(commits.map((commit, index) => opened.store.commit(commit).then(() => done.push(index))));
  expect(done).toEqual(commits.map((_, index) => index));
  const facts = await allFactsOf(opened);
  expect(facts.map(({ seq }) => seq)).toEqual(commits.map((_, index) => index + 1));
  expect(facts.every(isSound)).toBe(true);
  expect(facts.slice(1).every((fact, index) => follows(tailOf(facts[index] ?? fact), fact))).toBe(true);
});

test('a commit that does not continue the log is refused alone', async () => {
  const [first, skipped, third] = [writer.register(), writer.register(), writer.register()];
  await opened.store.commit(first);
  await expect(opened.store.commit(third)).rejects.toMatchObject({ code: 'not-next' });
  await opened.store.commit(skipped);
  await opened.store.commit(third);
  expect(await allFactsOf(opened)).toHaveLength(3);
});

test('a fact that was changed on the way is refused', async () => {
  const commit = writer.register();
  const [record] = commit.records;
  if (!record) throw new Error('no record');
  const forged = { ...record, moment: { ...record.moment, wallMs: 0 } };
  await expect(opened.store.commit({ ...commit, records: [forged] })).rejects.toMatchObject({
    code: 'not-next',
  });
});

test('settings are kept', async () => {
  expect(await opened.store.readSetting('cursor')).toBeNull();
  await opened.store.saveSetting('cursor', { epoch: 1, seq: 7 });
  await reopen();
  expect(await opened.store.readSetting('cursor')).toEqual({ epoch: 1, seq: 7 });
});

test('a second instance is refused, and may come in when the first has gone', async () => {
  await expect(openIn(folders)).rejects.toMatchObject({ code: 'already-running' });
  await opened.store.close();
  opened = await openIn(folders);
  expect(opened.loaded.setAside).toBeNull();
});

test('the whole log verifies, checkpoints and journal included', async () => {
  for (let count = 0; count < 600; count++) {
    await opened.store.commit(writer.register());
    await opened.store.commit(writer.serveOne());
  }
  expect(await opened.store.verifyAll()).toEqual({ factCount: 2_400, problem: null });
  const { loaded } = await reopen();
  expect(loaded.repairs).toEqual([]);
  expect(await opened.store.verifyAll()).toEqual({ factCount: 2_400, problem: null });
});

test('what the station signs can be checked with its public key', () => {
  const signature = opened.sign('mark');
  expect(isSignedBy(opened.publicKey, 'mark', signature)).toBe(true);
  expect(isSignedBy(opened.publicKey, 'other', signature)).toBe(false);
});

test('a thread that dies takes its commits down loudly', async () => {
  const { loaded, publicKey } = opened;
  const identity = { station: loaded.station, privateKey: privateKeyFile(), publicKey, epoch: 1 };
  const message = JSON.stringify({ is: 'opened', loaded, identity, wrappingKey: '' });
  const dying = `import { parentPort } from 'node:worker_threads';
    parentPort.postMessage(${message});
    parentPort.on('message', () => process.exit(1));`;
  const workerFile = new URL(`data:text/javascript,${encodeURIComponent(dying)}`);
  let exits = 0;
  const onExit = (): void => {
    exits += 1;
  };
  const { store } = await openStore({ ...folders, workerFile, onExit });
  await expect(store.commit(writer.register())).rejects.toMatchObject({ code: 'worker-died' });
  expect(exits).toBe(1);
  await store.close();
});

const privateKeyFile = (): string =>
  JSON.parse(readFileSync(path.join(folders.keyFolder, 'station.json'), 'utf8')).privateKey;

test('a closed store takes nothing more', async () => {
  await opened.store.close();
  await expect(opened.store.commit(writer.register())).rejects.toMatchObject({ code: 'closed' });
});

describe('sealed boxes', () => {
  const NAME = 'Kari med hemmelighet';

  async function sealOne(): Promise<PersonRef> {
    const boxes = makeBoxes(opened.wrappingKey, opened.loaded);
    const { ref, box, key } = boxes.seal({ name: NAME });
    await opened.store.commit(writer.register({ boxes: [box], keys: [key] }));
    return ref;
  }

  test('are read after a restart', async () => {
    const ref = await sealOne();
    const { loaded, wrappingKey } = await reopen();
    expect(makeBoxes(wrappingKey, loaded).read(ref)).toEqual({ name: NAME });
  });

  test('are gone for good once erased, the journal and a copy of the database notwithstanding', async () => {
    const ref = await sealOne();
    const other = await sealOne();
    const wrapped = opened.loaded.keys;
    expect(wrapped).toEqual([]);
    await opened.store.eraseBox(ref);
    const { loaded, wrappingKey } = await reopen();
    const boxes = makeBoxes(wrappingKey, loaded);
    expect(boxes.read(ref)).toBeNull();
    expect(boxes.read(other)).toEqual({ name: NAME });
    expect(loaded.keys.map((key) => key.ref)).toEqual([other]);
    expect(loaded.boxes.map((box) => box.ref)).toEqual([other]);
    expect(bytesUnder(folders.keyFolder)).not.toContain(ref);
    expect(bytesUnder(folders.folder)).not.toContain(NAME);
    expect(bytesUnder(folders.journalFolder)).not.toContain(NAME);
  });
});

function bytesUnder(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), 'latin1'))
    .join('');
}

test('the database lies in WAL, with strict tables of ours', async () => {
  await opened.store.close();
  const db = new Database(path.join(folders.folder, 'station.db'), { readonly: true });
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  const tables = db.prepare(
    "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%'",
  );
  expect(tables.all()).toEqual(tables.all().map((row) => ({ ...(row as object), strict: 1 })));
  db.close();
  opened = await openIn(folders);
});
