// A full disk: nobody hears "received", nothing is half there, and room made is enough to go on.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { canonicalJson } from '#core/fact-hash-input.ts';
import { allRows, frontDeskFrom } from '#host/store/rows.ts';
import type { OpenedStore } from '#host/store/store.ts';
import { allFactsOf, type Folders, freshFolders, openHere, removeFolders, writerOn } from './store-world.ts';

// A start syncs files a dozen times; a disk that others are busy with takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Big enough for a fresh store and its first room, small enough to be filled in a moment. */
const DISK_SIZE = '3m';

const SYSTEM = { mount: 'mount', unmount: 'umount' };
const mayMount = process.platform === 'linux' && process.getuid?.() === 0;

function mountSmallDisk(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync(SYSTEM.mount, ['-t', 'tmpfs', '-o', `size=${DISK_SIZE}`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

function fillUp(folder: string): void {
  for (let bytes = 1_000_000, count = 0; bytes >= 1; bytes = Math.floor(bytes / 2)) {
    try {
      for (;;) writeFileSync(path.join(folder, `junk-${count++}`), Buffer.alloc(bytes, 1));
    } catch {
      // Full for this size; a smaller piece may still fit.
    }
  }
}

/** Commits until the disk is full; a kiosk would hear "not stored" from the first rejection on. */
async function commitUntilFull(opened: OpenedStore): Promise<{ acknowledged: string[]; code: unknown }> {
  const writer = writerOn(opened);
  const acknowledged: string[] = [];
  for (;;) {
    const commit = writer.register({
      answers: [{ requestId: `r${writer.tail().seq}`, answer: 'x'.repeat(5_000) }],
    });
    try {
      await opened.store.commit(commit);
      acknowledged.push(...commit.records.map(({ id }) => id));
    } catch (error) {
      const again = opened.store.commit(writer.register());
      await expect(again).rejects.toMatchObject({ code: 'needs-reopening' });
      return { acknowledged, code: (error as { code?: unknown }).code };
    }
  }
}

async function expectWhole(opened: OpenedStore, acknowledged: string[]): Promise<void> {
  const facts = await allFactsOf(opened);
  const ids = new Set(facts.map(({ id }) => id));
  expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  // At most the one that was refused may be there as well: its outcome was unknown, and is told at the next start.
  expect(facts.length - acknowledged.length).toBeLessThanOrEqual(1);
  const rows = allRows(frontDeskFrom(opened.loaded.rows, opened.loaded.recentTickets));
  expect(rows.filter(({ kind }) => kind === 'visit')).toHaveLength(facts.length);
  expect((await opened.store.verifyAll()).problem).toBeNull();
  expect(canonicalJson(opened.loaded.setAside)).toBe('null');
}

for (const which of ['folder', 'journalFolder'] as const) {
  test.skipIf(!mayMount)(
    `the disk of the ${which} is full (needs root, for a small tmpfs)`,
    async ({ skip }) => {
      const folders: Folders = freshFolders();
      const disk = folders[which];
      if (!mountSmallDisk(disk)) skip('tmpfs may not be mounted here');
      try {
        const opened = await openHere(folders);
        await opened.store.commit(writerOn(opened).register());
        await opened.store.close();
        const full = await openHere(folders);
        const first = (await allFactsOf(full)).map(({ id }) => id);
        fillUp(disk);
        const { acknowledged, code } = await commitUntilFull(full);
        expect(code).toBe('disk');
        await full.store.close();
        for (let count = 0; count < 100; count++) rmSync(path.join(disk, `junk-${count}`), { force: true });
        const again = await openHere(folders);
        await expectWhole(again, [...first, ...acknowledged]);
        await again.store.commit(writerOn(again).register());
        await again.store.close();
      } finally {
        execFileSync(SYSTEM.unmount, [disk]);
        removeFolders(folders);
      }
    },
  );
}
