// The settings that decide whether a commit survives a power cut, read back on every connection.
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { assertGuarded, openDatabase } from '#host/store/open-database.ts';
import { freshFolders, openHere, removeFolders, writerOn } from './store-world.ts';

// A start syncs files a dozen times; a disk that others are busy with takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const HOW = { nativeBinding: undefined };
const PROJECT = path.resolve(import.meta.dirname, '../..');

test('every connection commits with FULL, also after the file was closed and opened again', async () => {
  const folders = freshFolders();
  for (let opening = 0; opening < 3; opening++) {
    const opened = await openHere(folders);
    await opened.store.commit(writerOn(opened).register());
    await opened.store.close();
    const db = openDatabase(path.join(folders.folder, 'station.db'), HOW);
    db.prepare('SELECT count(*) FROM fact').get();
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    assertGuarded(db);
    db.close();
  }
  removeFolders(folders);
});

test('the guard notices the default of better-sqlite3', async () => {
  const folders = freshFolders();
  await (await openHere(folders)).store.close();
  const db = openDatabase(path.join(folders.folder, 'station.db'), HOW);
  db.pragma('synchronous = NORMAL');
  expect(() => assertGuarded(db)).toThrow('power cut');
  db.close();
  removeFolders(folders);
});

test('no other file of the host opens SQLite', () => {
  const host = path.join(PROJECT, 'electron/host');
  const sources = readdirSync(host, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test)\.ts$/.test(name),
  );
  const openers = sources.filter((name) =>
    /from 'better-sqlite3'|node:sqlite/.test(readFileSync(path.join(host, name), 'utf8')),
  );
  expect(openers.map((name) => name.split(path.sep).join('/'))).toEqual(['store/open-database.ts']);
});

const COMMITS = 40;
const STRACE = 'strace';
const hasStrace = process.platform === 'linux' && spawnSync(STRACE, ['-V']).status === 0;

test.skipIf(!hasStrace)(
  'the disk is asked to keep every single commit (needs strace)',
  { timeout: 30_000 },
  () => {
    const folders = freshFolders();
    const log = path.join(folders.root, 'calls');
    const script = fileURLToPath(new URL('./store-commits.ts', import.meta.url));
    const calls = ['-f', '-qq', '-y', '-e', 'trace=fdatasync,fsync,pwrite64', '-o', log];
    execFileSync(STRACE, [...calls, process.execPath, script, folders.root, String(COMMITS)]);
    const lines = readFileSync(log, 'utf8').split('\n');
    const count = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length;
    expect(count(/(fdatasync|fsync)\(.*station\.db-wal/)).toBeGreaterThanOrEqual(COMMITS);
    // The journal is opened with O_DSYNC: each write is its own sync.
    expect(count(/pwrite64\(.*journal-e000001/)).toBeGreaterThanOrEqual(COMMITS);
    rmSync(log);
    removeFolders(folders);
  },
);
