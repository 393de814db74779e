// Damaged files are moved out of the way together, and never deleted: they are all that may be left of something.
import { constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileStamp } from '../clock.ts';
import { PRIVATE_FILE, PRIVATE_FOLDER, syncFolder } from './durable-file.ts';
import { readEnd } from './journal-part.ts';
import { cutOff } from './journal-writer.ts';
import type { Db } from './open-database.ts';

/** A database is these files, and only together do they mean anything. */
const WAL_COPY = '-wal.before-open';
const SUFFIXES = ['', '-wal', '-shm', '-journal', WAL_COPY];

function asideFolder(folder: string, reason: string): string {
  const parent = path.join(folder, 'set-aside');
  // Two within a millisecond get different names.
  for (let count = 1; ; count++) {
    const target = path.join(parent, `${fileStamp()}-${reason}${count > 1 ? `-${count}` : ''}`);
    if (existsSync(target)) continue;
    mkdirSync(target, { recursive: true, mode: PRIVATE_FOLDER });
    syncFolder(folder);
    syncFolder(parent);
    return target;
  }
}

function moveInto(target: string, files: string[]): void {
  const there = files.filter((file) => existsSync(file));
  for (const file of there) renameSync(file, path.join(target, path.basename(file)));
  syncFolder(target);
  for (const file of there.slice(0, 1)) syncFolder(path.dirname(file));
}

/**
 * Looking at a damaged database already folds its WAL in and removes it, damaged frames included. So a copy is laid
 * beside it before anybody looks; it moves with the rest, or goes when all was well.
 */
export function keepWal(file: string): void {
  if (existsSync(`${file}-wal`))
    copyFileSync(`${file}-wal`, `${file}${WAL_COPY}`, constants.COPYFILE_FICLONE);
}

export const dropKeptWal = (file: string): void => rmSync(file + WAL_COPY, { force: true });

export function setDatabaseAside(file: string, reason: string, db: Db | null): void {
  try {
    db?.close();
  } catch {
    // Closing writes; on a damaged file that may fail, and the files are moved all the same.
  }
  const files = SUFFIXES.map((suffix) => file + suffix);
  if (files.some((name) => existsSync(name))) moveInto(asideFolder(path.dirname(file), reason), files);
}

export function setJournalAside(folder: string, files: string[], reason: string): void {
  if (files.length > 0) moveInto(asideFolder(folder, reason), files);
}

/** The torn end of a file is the rest of a write that nobody was promised; it is kept all the same. */
export function setTornEndAside(folder: string, file: string, soundBytes: number): void {
  const target = asideFolder(folder, 'torn-end');
  writeFileSync(path.join(target, path.basename(file)), readEnd(file, soundBytes), { mode: PRIVATE_FILE });
  cutOff(file, soundBytes);
}

/** What a crash left of a database that was never finished and never in use. */
export function removeUnfinished(file: string): void {
  for (const suffix of SUFFIXES) rmSync(file + suffix, { force: true });
}
