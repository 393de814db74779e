// The files a move works with on the old machine: what goes in, where it is written, and what a crash may leave.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { StationSettings } from '#contract/station-settings.ts';
import { PRIVATE_FOLDER, syncFolder } from '../store/durable-file.ts';
import { keyLines } from '../store/key-file.ts';
import type { Snapshot } from '../store/store-types.ts';
import { KEY_FILE_BYTES_MAX } from './limits.ts';
import { DATABASE } from './manifest.ts';
import type { Part } from './seal-station.ts';

export const EXTENSION = '.flytt';
const UNFINISHED = '.part';
const SNAPSHOT = 'move-snapshot.db';
const KEYS = 'keys.jsonl';

/** What lies beside the database and belongs to the station, not to the machine. */
const DATA_FILES = ['last-good-profile.json'];
/** Set aside, half written, or not in place yet. */
const NOT_OURS = /\.(damaged-.*|new|restored.*)$/;

type Where = Pick<StationSettings, 'dataFolder' | 'keyFolder' | 'moveFolder'>;

export const moveFolder = ({ dataFolder, moveFolder: given }: Where): string =>
  given ?? path.join(path.dirname(dataFolder), 'move');

export const databaseFile = ({ dataFolder }: Where): string => path.join(dataFolder, DATABASE);
export const snapshotFile = ({ dataFolder }: Where): string => path.join(dataFolder, SNAPSHOT);

/** Where nothing lies yet; two in the same minute get different names. */
export function freshName(where: Where, wallMs: number): string {
  const folder = moveFolder(where);
  mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
  const stamp = new Date(wallMs).toISOString().slice(0, 16).replace('T', '-').replace(':', '');
  for (let count = 1; ; count++) {
    const name = `ringeklokke-${stamp}${count > 1 ? `-${count}` : ''}${EXTENSION}`;
    if (!existsSync(path.join(folder, name)) && !existsSync(path.join(folder, name + UNFINISHED)))
      return name;
  }
}

export const unfinished = (where: Where, name: string): string =>
  path.join(moveFolder(where), name + UNFINISHED);

export function putInPlace(where: Where, name: string): void {
  renameSync(unfinished(where, name), path.join(moveFolder(where), name));
  syncFolder(moveFolder(where));
}

/** The key folder is the station's as a whole: whatever lies in it goes along. */
export function partsOf(where: Where, { keys }: Snapshot): Part[] {
  const isSmallFile = (file: string): boolean =>
    existsSync(file) && statSync(file).isFile() && statSync(file).size <= KEY_FILE_BYTES_MAX;
  const from = (folder: 'data' | 'keys', root: string, names: string[]): Part[] =>
    names
      .map((name) => ({ folder, name, from: path.join(root, name) }))
      .filter((part) => isSmallFile(part.from));
  const keyNames = readdirSync(where.keyFolder).filter((name) => name !== KEYS && !NOT_OURS.test(name));
  return [
    ...from('keys', where.keyFolder, keyNames),
    { folder: 'keys', name: KEYS, text: keyLines(keys) },
    ...from('data', where.dataFolder, DATA_FILES),
    { folder: 'data', name: DATABASE, from: snapshotFile(where) },
  ];
}

export function dropSnapshot(where: Where): void {
  for (const suffix of ['', '-journal', '-wal', '-shm'])
    rmSync(snapshotFile(where) + suffix, { force: true });
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** After a crash: the one file that this station left in is finished, everything else half made is removed. */
export async function clearUpAfterCrash(where: Where, leftIn: string | null): Promise<void> {
  dropSnapshot(where);
  const folder = moveFolder(where);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((one) => one.endsWith(EXTENSION + UNFINISHED))) {
    const file = path.join(folder, name);
    if (leftIn !== null && (await sha256Of(file)) === leftIn)
      putInPlace(where, name.slice(0, -UNFINISHED.length));
    else rmSync(file, { force: true });
  }
}
