// Databases of every version there ever was open in this one; one of a later version is left exactly as it is.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { canonicalJson } from '#core/fact-hash-input.ts';
import { emptyFrontDesk } from '#core/front-desk.ts';
import type { StationId } from '#core/ids.ts';
import { makeIdentity } from '#host/identity.ts';
import { SCHEMA_VERSION } from '#host/store/migrate.ts';
import { fold } from '#host/store/rebuild.ts';
import { rowDigest } from '#host/store/row-digest.ts';
import { allRows, frontDeskFrom } from '#host/store/rows.ts';
import {
  allFactsOf,
  type Folders,
  freshFolders,
  openHere,
  removeFolders,
  writerOn,
} from '../faults/store-world.ts';

// A start syncs files a dozen times; a disk that others are busy with takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folders: Folders;

beforeEach(() => {
  folders = freshFolders('memory');
});

afterEach(() => removeFolders(folders));

const databaseFile = (): string => path.join(folders.folder, 'station.db');

/** What an installation of that version left behind, its key folder included. */
function layDown(version: number): void {
  mkdirSync(folders.folder, { recursive: true });
  const db = new Database(databaseFile());
  db.pragma('journal_mode = WAL');
  db.exec(readFileSync(path.join(import.meta.dirname, `store-version-${version}.sql`), 'utf8'));
  const station = db.prepare("SELECT json_extract(body, '$.station') FROM fact").pluck().get() as StationId;
  db.close();
  mkdirSync(folders.keyFolder, { recursive: true });
  makeIdentity(folders.keyFolder, station, 1);
}

const versions = Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1);

test.each(versions)(
  'version %i: every fact, answer and setting is there, and work goes on',
  async (version) => {
    layDown(version);
    const opened = await openHere(folders);
    expect(opened.loaded).toMatchObject({ setAside: null, firstStart: false, tail: { epoch: 1, seq: 7 } });
    const facts = await allFactsOf(opened);
    expect(facts).toHaveLength(7);
    expect(opened.loaded.recentAnswers).toHaveLength(3);
    expect(await opened.store.readSetting('cursor')).toEqual({ epoch: 1, seq: 3 });
    const desk = frontDeskFrom(opened.loaded.rows, opened.loaded.recentTickets);
    expect(canonicalJson(allRows(desk))).toBe(canonicalJson(allRows(fold(emptyFrontDesk, facts))));
    await opened.store.commit(writerOn(opened).register());
    expect((await opened.store.verifyAll()).problem).toBeNull();
    await opened.store.close();
    const db = new Database(databaseFile());
    expect(db.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
    db.close();
  },
);

function claimVersion(version: number, inTable: boolean): Buffer {
  const db = new Database(databaseFile());
  db.pragma(`user_version = ${version}`);
  const text = String(version);
  const sql = "UPDATE setting SET value = ?, digest = ? WHERE name = 'schema-version'";
  if (inTable) db.prepare(sql).run(text, rowDigest('schema-version', text));
  db.close();
  return readFileSync(databaseFile());
}

test('a newer version is refused calmly, and nothing is touched', async () => {
  layDown(SCHEMA_VERSION);
  const before = claimVersion(SCHEMA_VERSION + 1, true);
  await expect(openHere(folders)).rejects.toMatchObject({ code: 'newer-schema' });
  expect(readFileSync(databaseFile()).equals(before)).toBe(true);
  expect(existsSync(path.join(folders.folder, 'set-aside'))).toBe(false);
  // The lock was given back: the newer app may start.
  await expect(openHere(folders)).rejects.toMatchObject({ code: 'newer-schema' });
});

test('a flipped bit in the header does not pass for a newer version', async () => {
  layDown(SCHEMA_VERSION);
  claimVersion(SCHEMA_VERSION + 4_096, false);
  const opened = await openHere(folders);
  expect(opened.loaded.setAside).toMatchObject({ reason: 'schema', restored: 7 });
  await opened.store.close();
});
