// Puts a restored station in its place all at once: every file is laid down beside its place, then one marker is
// written, and only then are they moved in. A start that finds the marker finishes; one that does not, clears up.
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readIfThere, syncFolder, writeDurably } from '../store/durable-file.ts';
import { listParts } from '../store/journal-part.ts';
import type { StoreSettings } from '../store/store-types.ts';
import { DATABASE, type FileEntry, IDENTITY } from './manifest.ts';

export type Folders = Pick<StoreSettings, 'folder' | 'journalFolder' | 'keyFolder'>;

/** While it is not in its place yet. */
const STAGED = '.restored';
const PENDING = 'restore-pending.json';
const DONE = 'restored-from.json';

const From = z.object({ sha256: z.string(), name: z.string() });
/** Which file a station came from. */
export type From = z.infer<typeof From>;

const Pending = z.object({
  from: From,
  names: z.array(z.object({ folder: z.enum(['data', 'keys']), name: z.string() })),
});

const folderOf = (folders: Folders, folder: FileEntry['folder']): string =>
  folder === 'keys' ? folders.keyFolder : folders.folder;

export const stagedFile = (folders: Folders, { folder, name }: Pick<FileEntry, 'folder' | 'name'>): string =>
  path.join(folderOf(folders, folder), name + STAGED);

/** Anything a station ever kept: such folders are never restored into. */
export function holdsStation({ folder, journalFolder, keyFolder }: Folders): boolean {
  const ours = [
    ...[DATABASE, 'set-aside'].map((name) => path.join(folder, name)),
    ...[IDENTITY, 'keys.jsonl', 'wrapping.key'].map((name) => path.join(keyFolder, name)),
  ];
  return (
    ours.some((file) => existsSync(file)) ||
    (existsSync(journalFolder) && listParts(journalFolder).length > 0)
  );
}

/** From here on the restored station is the one that lives here, whatever happens next. */
export function commitRestore(folders: Folders, from: From, entries: FileEntry[]): void {
  const names = entries.map(({ folder, name }) => ({ folder, name }));
  for (const folder of [folders.folder, folders.keyFolder]) syncFolder(folder);
  writeDurably(path.join(folders.folder, PENDING), JSON.stringify({ from, names }));
}

/** Before anything else looks into the folders. */
export function finishRestore(folders: Folders): void {
  const text = readIfThere(path.join(folders.folder, PENDING));
  if (text === null) {
    clearUp(folders);
    return;
  }
  const pending = Pending.parse(JSON.parse(text));
  for (const entry of pending.names) {
    const staged = stagedFile(folders, entry);
    // Moved in already, by a start that was cut short.
    if (existsSync(staged)) renameSync(staged, path.join(folderOf(folders, entry.folder), entry.name));
  }
  for (const folder of [folders.folder, folders.keyFolder]) syncFolder(folder);
  writeDurably(path.join(folders.folder, DONE), JSON.stringify(pending.from));
  rmSync(path.join(folders.folder, PENDING), { force: true });
  syncFolder(folders.folder);
  clearUp(folders);
}

/** What an attempt left that never came to count; also the database's own side files. */
export function clearUp(folders: Folders): void {
  for (const folder of [folders.folder, folders.keyFolder]) {
    if (!existsSync(folder)) continue;
    const left = readdirSync(folder).filter((name) => name.includes(STAGED) || name === `${PENDING}.new`);
    for (const name of left) rmSync(path.join(folder, name), { force: true });
  }
}

/** Null when it began here. */
export function cameFrom({ folder }: Folders): From | null {
  const text = readIfThere(path.join(folder, DONE));
  const parsed = From.safeParse(text === null ? null : JSON.parse(text));
  return parsed.success ? parsed.data : null;
}
