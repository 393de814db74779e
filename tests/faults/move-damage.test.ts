// Files that are damaged, cut off, forged or locked with another passphrase, and disks that are full: nothing is in
// place afterwards, and the reason has a name.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type RestoreJob, restoreStation } from '#host/move/restore-station.ts';
import { assertRoom } from '#host/move/room.ts';
import { finishRestore, holdsStation } from '#host/move/staging.ts';
import { altered, MADE_AT, type MovedStation, movedStation, PASSPHRASE, sealHere } from './move-world.ts';
import { allFactsOf, type Folders, freshFolders, openHere, removeFolders, writerOn } from './store-world.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let moved: MovedStation;
let copied: MovedStation;
beforeAll(async () => {
  moved = await movedStation();
  copied = await movedStation('copy', 5);
});
afterAll(() => {
  for (const { folders } of [moved, copied]) removeFolders(folders);
});

const codeOf = (work: () => unknown): unknown => {
  try {
    work();
    return 'taken';
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
};

/** What came of it, and that nothing was left in place. */
function tryIn(file: string, more: Partial<RestoreJob> = {}): unknown {
  const folders = freshFolders('memory');
  const code = codeOf(() =>
    restoreStation({ file, passphrase: PASSPHRASE, folders, nowMs: MADE_AT, ...more }),
  );
  finishRestore(folders);
  if (code !== 'taken') {
    expect(holdsStation(folders)).toBe(false);
    expect(readdirSync(folders.keyFolder)).toEqual([]);
  }
  removeFolders(folders);
  return code;
}

test('another passphrase is told from damage', () => {
  expect(tryIn(moved.file)).toBe('taken');
  expect(tryIn(moved.file, { passphrase: 'tre røde båter på Femunden' })).toBe('wrong-passphrase');
});

test('any flipped byte and any cut is refused before anything is in place', () => {
  const size = statSync(moved.file).size;
  for (let step = 0; step < 60; step++) {
    const place = step < 20 ? step * 20 : Math.floor((size * step) / 60);
    const flipped = altered(moved.file, (bytes) => {
      bytes[place] = (bytes[place] ?? 0) ^ 0x40;
      return bytes;
    });
    expect(tryIn(flipped), `byte ${place}`).toMatch(/^(damaged|not-a-move-file)$/);
    const cut = altered(moved.file, (bytes) => bytes.subarray(0, place));
    expect(tryIn(cut), `cut at ${place}`).toMatch(/^(damaged|not-a-move-file)$/);
  }
});

test('no file, and a file of somebody else', () => {
  expect(tryIn(`${moved.file}.gone`)).toBe('not-found');
  const other = `${moved.file}.zip`;
  writeFileSync(other, 'PK\u0003\u0004');
  expect(tryIn(other)).toBe('not-a-move-file');
});

test('folders that hold a station are left exactly as they are', async () => {
  const folders = freshFolders();
  const opened = await openHere(folders);
  await opened.store.commit(writerOn(opened).register());
  await opened.store.close();
  const before = readFileSync(path.join(folders.folder, 'station.db'));
  const job = { file: moved.file, passphrase: PASSPHRASE, folders, nowMs: MADE_AT };
  expect(codeOf(() => restoreStation(job))).toBe('has-data');
  expect(readFileSync(path.join(folders.folder, 'station.db')).equals(before)).toBe(true);
  const again = await openHere(folders);
  expect(again.loaded).toMatchObject({ setAside: null, tail: { epoch: 1, seq: 1 } });
  await again.store.close();
  removeFolders(folders);
});

test('a database that does not prove itself is not believed, although the file opens', async () => {
  // Somebody with the passphrase changed a fact: pages and pieces are sound, only the chain tells.
  const { default: Database } = await import('better-sqlite3');
  const { dropSnapshot, snapshotFile } = await import('#host/move/move-files.ts');
  const where = { dataFolder: copied.folders.folder, keyFolder: copied.folders.keyFolder };
  const opened = await openHere(copied.folders);
  dropSnapshot(where);
  const snapshot = await opened.store.snapshot(snapshotFile(where));
  await opened.store.close();
  const db = new Database(snapshotFile(where));
  db.exec(`UPDATE fact SET body = replace(body, '"acute":true', '"acute":false') WHERE seq = 2`);
  db.close();
  const forged = `${copied.file}.forged`;
  sealHere(copied.folders, snapshot, 'move', forged);
  dropSnapshot(where);
  expect(tryIn(forged)).toBe('contents');
});

test('a copy begins far beyond, later the later it is restored; a move begins with the next number', async () => {
  const epochOf = async (file: string, nowMs: number): Promise<number> => {
    const folders = freshFolders('memory');
    restoreStation({ file, passphrase: PASSPHRASE, folders, nowMs });
    const opened = await openHere(folders);
    const { epoch } = opened.loaded.tail;
    await opened.store.close();
    removeFolders(folders);
    return epoch;
  };
  const DAY_MS = 86_400_000;
  expect(await epochOf(moved.file, MADE_AT + DAY_MS)).toBe(2);
  expect(await epochOf(copied.file, MADE_AT)).toBe(101);
  expect(await epochOf(copied.file, MADE_AT + DAY_MS)).toBe(125);
  // A machine whose clock stands at 1970 must not go back.
  expect(await epochOf(copied.file, 0)).toBe(101);
});

test('a copy is taken while commits go on, and is a whole station at every moment', async () => {
  const { dropSnapshot, snapshotFile } = await import('#host/move/move-files.ts');
  const folders = freshFolders();
  const where = { dataFolder: folders.folder, keyFolder: folders.keyFolder };
  const opened = await openHere(folders);
  const writer = writerOn(opened);
  const bulky = () =>
    writer.register({ answers: [{ requestId: `r${writer.tail().seq}`, answer: 'x'.repeat(20_000) }] });
  for (let count = 0; count < 300; count++) await opened.store.commit(bulky());
  let isTaken = false;
  let during = 0;
  const taking = opened.store.snapshot(snapshotFile(where)).then((snapshot) => {
    isTaken = true;
    return snapshot;
  });
  for (; !isTaken; during++) await opened.store.commit(bulky());
  const snapshot = await taking;
  expect(during).toBeGreaterThan(2);
  const file = path.join(folders.root, 'busy.flytt');
  sealHere(folders, snapshot, 'copy', file);
  dropSnapshot(where);
  const fresh = freshFolders();
  restoreStation({ file, passphrase: PASSPHRASE, folders: fresh, nowMs: MADE_AT });
  const arrived = await openHere(fresh);
  expect(await allFactsOf(arrived)).toHaveLength(snapshot.tail.seq);
  expect((await arrived.store.verifyAll()).problem).toBeNull();
  await arrived.store.close();
  await opened.store.close();
  for (const one of [folders, fresh]) removeFolders(one);
});

const mayMount = process.platform === 'linux' && process.getuid?.() === 0;

function withSmallDisk(folder: string, size: string, work: () => void): boolean {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return false;
  }
  try {
    work();
  } finally {
    execFileSync('umount', [folder]);
  }
  return true;
}

test.skipIf(!mayMount)(
  'the disk fills up while the file is written: nothing half made is left (needs root)',
  async ({ skip }) => {
    const folders: Folders = freshFolders();
    const disk = path.join(folders.root, 'small');
    const source = await movedStation('move', 200);
    const { dropSnapshot, snapshotFile } = await import('#host/move/move-files.ts');
    const where = { dataFolder: source.folders.folder, keyFolder: source.folders.keyFolder };
    const opened = await openHere(source.folders);
    dropSnapshot(where);
    const snapshot = await opened.store.snapshot(snapshotFile(where));
    const isDone = withSmallDisk(disk, '128k', () => {
      expect(codeOf(() => sealHere(source.folders, snapshot, 'move', path.join(disk, 'x.part')))).toBe(
        'no-room',
      );
      expect(readdirSync(disk)).toEqual([]);
      expect(codeOf(() => assertRoom(where.dataFolder, disk, 1_000_000))).toBe('no-room');
    });
    // The station never noticed.
    await opened.store.commit(writerOn(opened).register());
    await opened.store.close();
    removeFolders(source.folders);
    removeFolders(folders);
    if (!isDone) skip('tmpfs may not be mounted here');
  },
);

test.skipIf(!mayMount)(
  'the disk fills up while a station is taken in: empty as before (needs root)',
  ({ skip }) => {
    const folders = freshFolders();
    const isDone = withSmallDisk(folders.folder, '128k', () => {
      const job = { file: moved.file, passphrase: PASSPHRASE, folders, nowMs: MADE_AT };
      expect(codeOf(() => restoreStation(job))).toBe('no-room');
      expect(holdsStation(folders)).toBe(false);
      expect(readdirSync(folders.keyFolder)).toEqual([]);
    });
    rmSync(folders.root, { recursive: true, force: true });
    if (!isDone) skip('tmpfs may not be mounted here');
  },
);
