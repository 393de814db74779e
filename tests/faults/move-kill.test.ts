// kill -9 at every step of taking a station in: the folders are as empty as before, or the station is whole.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PersonRef } from '#core/ids.ts';
import { makeBoxes } from '#host/boxes/boxes.ts';
import { restoreStation } from '#host/move/restore-station.ts';
import { finishRestore, holdsStation } from '#host/move/staging.ts';
import { MADE_AT, type MovedStation, movedStation, PASSPHRASE } from './move-world.ts';
import { allFactsOf, copyOf, type Folders, freshFolders, openHere, removeFolders } from './store-world.ts';

const CHILD = fileURLToPath(new URL('./move-child.ts', import.meta.url));
const CACHE = path.join(freshFolders().root, 'compile-cache');
/** A start takes half a second here; a machine that is busy with other tests gets far more. */
const DEADLINE_MS = 300_000;

let moved: MovedStation;
beforeAll(async () => {
  moved = await movedStation();
}, DEADLINE_MS);
afterAll(() => removeFolders(moved.folders));

function run({ root }: Folders, killAt: number, only = ''): { steps: number | null } {
  const args = [CHILD, root, moved.file, PASSPHRASE, String(killAt), only];
  const env = { ...process.env, NODE_COMPILE_CACHE: CACHE };
  const { stdout, signal, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  const steps = /^steps (\d+)$/m.exec(stdout)?.[1];
  if (signal !== 'SIGKILL' && steps === undefined) throw new Error(stderr);
  return { steps: steps === undefined ? null : Number(steps) };
}

const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** What the next start finds. */
async function expectEmptyOrWhole(folders: Folders): Promise<'empty' | 'whole'> {
  finishRestore(folders);
  if (!holdsStation(folders)) {
    expect(filesIn(folders.keyFolder)).toEqual([]);
    expect(filesIn(folders.folder).filter((name) => !name.startsWith('lock.db'))).toEqual([]);
    return 'empty';
  }
  const opened = await openHere(folders);
  expect(opened.loaded.setAside).toMatchObject({ reason: 'moved', lastSeq: moved.snapshot.tail.seq });
  expect(opened.loaded.tail.epoch).toBe(moved.snapshot.tail.epoch + 1);
  expect(await allFactsOf(opened)).toHaveLength(moved.snapshot.tail.seq);
  expect(makeBoxes(opened.wrappingKey, opened.loaded).read(moved.secret as PersonRef)).toBe(
    'what a visitor said',
  );
  expect((await opened.store.verifyAll()).problem).toBeNull();
  await opened.store.close();
  return 'whole';
}

test('killed at any step: empty as before, or complete', { timeout: DEADLINE_MS }, async () => {
  const whole = freshFolders();
  const { steps } = run(whole, 0);
  if (steps === null) throw new Error('it did not finish');
  expect(await expectEmptyOrWhole(whole)).toBe('whole');
  removeFolders(whole);
  // All of the end, where things come into place, and every third of the long unpacking before it.
  const places = Array.from({ length: steps }, (_, index) => index + 1).filter(
    (n) => n > steps - 45 || n % 3 === 0,
  );
  const outcomes: string[] = [];
  for (const place of places) {
    const folders = freshFolders('memory');
    run(folders, place);
    outcomes.push(await expectEmptyOrWhole(folders));
    removeFolders(folders);
  }
  // There is one moment before which it is empty and after which it is whole; it is never whole and then empty.
  const first = outcomes.indexOf('whole');
  expect(first).toBeGreaterThan(0);
  expect(new Set(outcomes.slice(first))).toEqual(new Set(['whole']));
});

test('killed again while the next start finishes it', { timeout: DEADLINE_MS }, async () => {
  const half = freshFolders('memory');
  const { steps } = run(half, 0);
  removeFolders(half);
  // Far enough that the marker is written, not so far that everything is in its place.
  let pending: Folders | null = null;
  for (let place = steps ?? 0; place > 0 && !pending; place--) {
    const folders = freshFolders('memory');
    run(folders, place);
    const isPending = existsSync(path.join(folders.folder, 'restore-pending.json'));
    const isUntouched = filesIn(folders.keyFolder).every((name) => name.includes('.restored'));
    if (isPending && isUntouched) pending = folders;
    else removeFolders(folders);
  }
  if (!pending) throw new Error('the marker was never seen');
  const { steps: toFinish } = run(copyOf(pending), 0, 'finish');
  for (let place = 1; place <= (toFinish ?? 0); place++) {
    const folders = copyOf(pending);
    run(folders, place, 'finish');
    expect(await expectEmptyOrWhole(folders)).toBe('whole');
    removeFolders(folders);
  }
  removeFolders(pending);
});

test('after an attempt that was killed the same file is taken in', { timeout: DEADLINE_MS }, async () => {
  const folders = freshFolders();
  run(folders, 12);
  expect(await expectEmptyOrWhole(folders)).toBe('empty');
  restoreStation({ file: moved.file, passphrase: PASSPHRASE, folders, nowMs: MADE_AT });
  expect(await expectEmptyOrWhole(folders)).toBe('whole');
  removeFolders(folders);
});
