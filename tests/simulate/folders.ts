// The folders of a simulated station. A kill leaves behind exactly what was written: the next life starts on a copy.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { KillPoint } from './machine.ts';

/** Memory, where there is any: the same calls and the same syncs as on a disk, without its wear. */
const ROOT = fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir();

/** Sixteen megabytes of nothing, kept for a full disk (electron/host/supervision/reserve.ts): moved, not copied. */
const RESERVE = 'station/disk-reserve.bin';

/** A host that was killed may hang for ever with its clock; what it wrote long ago would fill the memory of a long life. */
const LIVES_KEPT = 3;

/** SQLite's shared memory dies with its processes. */
const isKept = (file: string): boolean => !file.endsWith('-shm') && !file.endsWith(RESERVE);
const copy = (from: string, to: string): void => fs.cpSync(from, to, { recursive: true, filter: isKept });

/** The journal's parts before the last ones are never written again: one file in every life. */
const STILL_WRITTEN_COUNT = 2;

function copyJournal(from: string, to: string): void {
  fs.mkdirSync(to);
  const parts = fs.readdirSync(from).filter((name) => name.endsWith('.jsonl'));
  const finished = new Set(parts.sort().slice(0, -STILL_WRITTEN_COUNT));
  for (const name of fs.readdirSync(from))
    (finished.has(name) ? fs.linkSync : copy)(path.join(from, name), path.join(to, name));
}

function copyAll(from: string, to: string): void {
  fs.mkdirSync(to);
  for (const part of fs.readdirSync(from))
    (part === 'journal' ? copyJournal : copy)(path.join(from, part), path.join(to, part));
}

export function makeFolders() {
  const root = fs.mkdtempSync(path.join(ROOT, 'ringeklokke-simulate-'));
  let life = 0;
  const folderOf = (one: number): string => path.join(root, `life-${one}`);
  const current = (): string => folderOf(life);
  fs.mkdirSync(current());
  const before = path.join(root, 'before');

  return {
    current,
    /** Remembered, so that an interrupted commit can be put together of what was and what is. */
    remember(): void {
      fs.rmSync(before, { recursive: true, force: true });
      copyAll(current(), before);
    },
    /** What a kill at this point leaves. The old folder stays for whoever still writes to it. */
    moveOn(point: KillPoint): void {
      const old = current();
      life += 1;
      copyAll(old, current());
      fs.rmSync(folderOf(life - LIVES_KEPT), { recursive: true, force: true });
      const reserve = path.join(old, RESERVE);
      if (fs.existsSync(reserve)) fs.renameSync(reserve, path.join(current(), RESERVE));
      const isOld = {
        journal: point === 'database-only',
        keys: point === 'database-only',
        station: point === 'journal-only',
      };
      for (const [part, wasNotWritten] of Object.entries(isOld)) {
        if (!wasNotWritten) continue;
        fs.rmSync(path.join(current(), part), { recursive: true, force: true });
        copy(path.join(before, part), path.join(current(), part));
      }
    },
    removeAllBut(kept: string): void {
      for (const name of fs.readdirSync(root)) {
        const folder = path.join(root, name);
        if (folder !== kept) fs.rmSync(folder, { recursive: true, force: true });
      }
    },
    remove: () => fs.rmSync(root, { recursive: true, force: true }),
  };
}
