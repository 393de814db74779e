// Takes a station out of its file and puts it in place. Nothing is in place before everything has proven itself.
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { type Identity, identityFrom, identityText } from '../identity.ts';
import { PRIVATE_FILE, PRIVATE_FOLDER, writeDurably } from '../store/durable-file.ts';
import { tellSetAside } from '../store/epoch.ts';
import { countFacts } from '../store/fact-table.ts';
import { inspectDatabase } from '../store/inspect-database.ts';
import { openLock } from '../store/open-database.ts';
import { saveSetting } from '../store/settings-table.ts';
import type { LiveRow } from '../store/store-types.ts';
import { ARRIVED_SETTING, type Arrived } from './arrived.ts';
import { COPY_EPOCH_GAP, COPY_HOURS_MAX } from './limits.ts';
import { type About, assertSigned, DATABASE, type FileEntry, IDENTITY, readManifest } from './manifest.ts';
import { asMoveFault, MoveFault } from './move-fault.ts';
import { assertFree } from './room.ts';
import { openSealed, type SealedReader } from './sealed-file.ts';
import { clearUp, commitRestore, type Folders, finishRestore, holdsStation, stagedFile } from './staging.ts';

export type RestoreJob = {
  file: string;
  passphrase: string;
  folders: Folders;
  nativeBinding?: string;
  /** By this machine's wall clock. */
  nowMs: number;
};

const HOUR_MS = 3_600_000;

/** Throws a MoveFault, and then the folders are as empty as before. onProgress: from 0 to 1. */
export function restoreStation(job: RestoreJob, onProgress: (done: number) => void = () => {}): Arrived {
  const { folders } = job;
  for (const folder of [folders.folder, folders.journalFolder, folders.keyFolder])
    mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
  const lock = openLock(path.join(folders.folder, 'lock.db'), { nativeBinding: job.nativeBinding });
  if (!lock) throw new MoveFault('has-data', 'another Ringeklokke uses these folders');
  try {
    if (holdsStation(folders)) throw new MoveFault('has-data', 'a station lives in these folders already');
    clearUp(folders);
    assertFree(folders.folder, fileBytes(job.file));
    const { about, sha256 } = unpack(job, onProgress);
    const arrived = settle(job, about);
    commitRestore(folders, { sha256, name: path.basename(job.file) }, about.files);
    finishRestore(folders);
    return arrived;
  } catch (error) {
    const fault = asMoveFault(error);
    if (fault.code !== 'has-data') clearUp(folders);
    throw fault;
  } finally {
    lock.close();
  }
}

const fileBytes = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

function openMoveFile(file: string): number {
  if (!existsSync(file)) throw new MoveFault('not-found', `${file} is not there`);
  return openSync(file, 'r');
}

/** Every file beside its place, and proven against the list; the list is proven by the key that is in it. */
function unpack(job: RestoreJob, onProgress: (done: number) => void): { about: About; sha256: string } {
  const descriptor = openMoveFile(job.file);
  try {
    const reader = openSealed(descriptor, job.passphrase);
    const signed = readManifest(reader);
    for (const entry of signed.about.files) unpackOne(job, reader, entry, onProgress);
    const { sha256 } = reader.end();
    assertSigned(signed, stagedIdentity(job).publicKey);
    return { about: signed.about, sha256 };
  } finally {
    closeSync(descriptor);
  }
}

function unpackOne(
  { folders }: RestoreJob,
  reader: SealedReader,
  entry: FileEntry,
  onProgress: (done: number) => void,
): void {
  const descriptor = openSync(stagedFile(folders, entry), 'wx', PRIVATE_FILE);
  const hash = createHash('sha256');
  try {
    reader.pour(entry.bytes, (piece) => {
      hash.update(piece);
      for (let done = 0; done < piece.length; ) done += writeSync(descriptor, piece, done);
      onProgress(reader.progress());
    });
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  if (hash.digest('hex') !== entry.sha256)
    throw new MoveFault('contents', `${entry.name} is not what the list says`);
}

const keysEntry = { folder: 'keys', name: IDENTITY } as const;
const databaseEntry = { folder: 'data', name: DATABASE } as const;

function stagedIdentity({ folders }: RestoreJob): Identity {
  const identity = identityFrom(stagedFile(folders, keysEntry));
  if (!identity) throw new MoveFault('contents', 'it holds no identity that can be read');
  return identity;
}

/** Every page, every fact, every signature; then the new epoch is written down, and what was carried. */
function settle(job: RestoreJob, about: About): Arrived {
  const identity = stagedIdentity(job);
  const file = stagedFile(job.folders, databaseEntry);
  const how = { nativeBinding: job.nativeBinding };
  const found = existsSync(file) ? inspectDatabase(file, { how, identity, whole: true }) : null;
  if (found?.is === 'damaged') found.db?.close();
  if (found?.is !== 'healthy')
    throw new MoveFault('contents', `its database is ${found?.is === 'damaged' ? found.why : 'not there'}`);
  const { db, tail, contents } = found;
  try {
    if (tail.hash !== about.tail.hash || tail.seq !== about.tail.seq || tail.epoch !== about.tail.epoch)
      throw new MoveFault('contents', 'its log ends elsewhere than its list says');
    const arrived: Arrived = {
      ...carried(contents.rows),
      kind: about.kind,
      madeAt: about.madeAt,
      at: job.nowMs,
    };
    const why = about.kind === 'move' ? 'moved' : 'copy-restored';
    tellSetAside(db, { highest: tail, restored: countFacts(db), why });
    saveSetting(db, ARRIVED_SETTING, arrived);
    const epoch = epochAfter(Math.max(tail.epoch, identity.epoch), about, job.nowMs);
    writeDurably(stagedFile(job.folders, keysEntry), identityText({ ...identity, epoch }));
    return arrived;
  } finally {
    // Folds its WAL in: from here on it is one file.
    db.close();
  }
}

/** A moved station has left nothing behind that could begin an epoch; a copied one went on. */
function epochAfter(last: number, { kind, madeAt }: About, nowMs: number): number {
  if (kind === 'move') return last + 1;
  const hours = Math.floor((nowMs - madeAt) / HOUR_MS);
  return last + COPY_EPOCH_GAP + Math.min(Math.max(hours, 0), COPY_HOURS_MAX);
}

function carried(rows: LiveRow[]): Pick<Arrived, 'rings' | 'visits' | 'staff' | 'machines'> {
  const count = (kind: LiveRow['kind']): number => rows.filter((row) => row.kind === kind).length;
  return { rings: count('ring'), visits: count('visit'), staff: count('staff'), machines: count('machine') };
}
