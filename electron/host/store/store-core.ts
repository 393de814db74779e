// The open store inside its worker: commits, reads, erasure and the nightly look, one at a time.
import { writeFileSync } from 'node:fs';
import type { FactRecord } from '#core/fact.ts';
import type { PersonRef } from '#core/ids.ts';
import { EMPTY_LOG, type Tail, tailOf } from '../chain.ts';
import { systemClock } from '../clock.ts';
import { signer } from '../identity.ts';
import { PAGES_PER_STEP } from '../move/limits.ts';
import { addCheckpoint, lastCheckpoint } from './checkpoint-table.ts';
import { change, recentTickets } from './contents-tables.ts';
import { DamagedFact, factAt, factsAfter, lastPlace } from './fact-table.ts';
import type { Folders } from './healed.ts';
import { jobQueue, type Waiting } from './job-queue.ts';
import { ANSWERS_KEPT, FACTS_PER_CHECKPOINT, FACTS_READ_MAX, TICKETS_LOADED_MAX } from './limits.ts';
import type { Db } from './open-database.ts';
import { readSetting, saveSetting } from './settings-table.ts';
import { type Started, verifyMarker } from './start-store.ts';
import { asFault, StoreFault } from './store-fault.ts';
import type { Commit, Loaded, Mark, Snapshot, Store, Verified } from './store-types.ts';
import { verifySteps } from './verify-all.ts';
import { type WalKeeper, walKeeper } from './wal-keeper.ts';
import { type Checked, checkCommit, type Writers, writeBatch } from './write-batch.ts';

/** Callers may not touch what the store keeps for itself. */
const CALLER_PREFIX = 'caller.';

export function loadedFrom({
  db,
  identity,
  tail,
  contents,
  keyFile,
  setAside,
  firstStart,
  repairs,
}: Started): Loaded {
  return {
    station: identity.station,
    tail,
    rows: contents.rows,
    boxes: contents.boxes,
    keys: keyFile.keys(),
    recentTickets: recentTickets(db, TICKETS_LOADED_MAX),
    recentAnswers: contents.answers.slice(-ANSWERS_KEPT),
    firstStart,
    setAside,
    repairs,
  };
}

/** How many facts a start would have to verify; at least one checkpoint comes for every 256 of them. */
function unsignedCount(db: Db): number {
  const { epoch, seq } = lastCheckpoint(db) ?? { epoch: 0, seq: 0 };
  return factsAfter(db, { epoch, seq }, FACTS_PER_CHECKPOINT).length;
}

type Open = {
  started: Started;
  folders: Folders;
  writers: Writers;
  tail: Tail;
  /** After a failed commit the end of the log is unknown: only a new start can tell (never retry an fsync). */
  broken: StoreFault | null;
};

function breakDown(open: Open, error: unknown): StoreFault {
  open.broken = new StoreFault('needs-reopening', asFault(error).message);
  return asFault(error);
}

/** Housekeeping: what was committed is safe, but a disk that fails here is not to be trusted with the next commit. */
function guarded(open: Open, work: () => void): void {
  if (open.broken) return;
  try {
    work();
  } catch (error) {
    breakDown(open, error);
  }
}

async function commitBatch(open: Open, items: Waiting[], keeper: WalKeeper): Promise<void> {
  const { taken, end } = takeable(items, open);
  if (taken.length === 0) return;
  let rowLength: number;
  try {
    rowLength = await writeBatch(
      open.writers,
      taken.map(({ checked }) => checked),
    );
  } catch (error) {
    const fault = breakDown(open, error);
    for (const { waiting } of taken) waiting.reject(fault);
    return;
  }
  const factCount = end.seq - open.tail.seq;
  open.tail = end;
  for (const { waiting } of taken) waiting.resolve();
  guarded(open, () => {
    keeper.afterBatch(factCount, rowLength);
    open.writers.journal.makeRoom();
  });
}

export function storeCore(started: Started, folders: Folders): Store {
  const { db, journal, keyFile, identity, tail } = started;
  const unsigned = { count: unsignedCount(db) };
  const writers: Writers = { db, journal, keyFile, identity, signer: signer(identity.privateKey), unsigned };
  const open: Open = { started, folders, writers, tail, broken: null };
  const queue = jobQueue((items) => commitBatch(open, items, keeper));
  const foldIn = (): void => guarded(open, () => keeper.foldIn());
  const keeper = walKeeper(db, systemClock(), () => void queue.run(foldIn));
  const run = <T>(work: () => T | Promise<T>): Promise<T> =>
    queue.run(() => {
      if (open.broken) throw open.broken;
      return work();
    });
  return {
    commit: (commit) => queue.commit(commit),
    factsAfter: (mark, limit) => run(() => readFacts(open, mark, limit)),
    readSetting: (name) => run(() => readSetting(db, CALLER_PREFIX + name)),
    saveSetting: (name, value) => run(() => saveSetting(db, CALLER_PREFIX + name, value)),
    eraseBox: (ref) => run(() => erase(open, ref, keeper)),
    verifyAll: () => verifyAll(open, run),
    snapshot: (file) => snapshot(open, file),
    close: () => queue.run(() => close(open, keeper)),
  };
}

/** A damaged fact is repaired by a thorough start, which the refusal of the next commit asks for. */
function readFacts(open: Open, mark: Mark, limit: number): FactRecord[] {
  try {
    return factsAfter(open.writers.db, mark, Math.min(limit, FACTS_READ_MAX));
  } catch (error) {
    if (error instanceof DamagedFact) writeFileSync(verifyMarker(open.folders.folder), error.message);
    throw breakDown(open, error);
  }
}

/** The key first: whatever happens next, the content can no longer be read anywhere. */
function erase({ writers: { db, keyFile } }: Open, ref: PersonRef, keeper: WalKeeper): void {
  keyFile.erase(ref);
  db.transaction(() => change(db, null, (changes) => changes.dropBox(ref))).immediate();
  keeper.foldInAndEmpty();
}

/** Step by step through the queue, so that commits go on meanwhile. */
async function verifyAll(open: Open, run: <T>(work: () => T) => Promise<T>): Promise<Verified> {
  const { folders, writers } = open;
  const steps = verifySteps(writers.db, writers.identity, folders.journalFolder);
  let step = await run(() => steps.next());
  while (!step.done) step = await run(() => steps.next());
  if (step.value.problem) writeFileSync(verifyMarker(folders.folder), step.value.problem);
  return step.value;
}

/**
 * SQLite's own backup, through this very connection: what is committed while it runs is written into the copy too. It
 * stands outside the queue, so that commits go on between its steps.
 */
async function snapshot(open: Open, file: string): Promise<Snapshot> {
  if (open.broken) throw open.broken;
  const { db, keyFile } = open.writers;
  await db.backup(file, { progress: () => PAGES_PER_STEP });
  // Right after its last step, before anything else has a turn: all three are of the same moment.
  const last = lastPlace(db);
  const tail = last ? factAt(db, last) : null;
  return { tail: tail ? tailOf(tail) : EMPTY_LOG, keys: keyFile.keys() };
}

function close(open: Open, keeper: WalKeeper): void {
  const { writers, started, tail } = open;
  if (open.broken?.code === 'closed') return;
  keeper.stop();
  guarded(open, () => {
    if (tail.seq > 0) addCheckpoint(writers.db, writers.identity.station, tail, writers.signer);
    keeper.foldInAndEmpty();
  });
  open.broken = new StoreFault('closed', 'the store is closed');
  for (const file of [writers.db, writers.journal, writers.keyFile, started.lock]) file.close();
}

type Taken = { waiting: Waiting; checked: Checked };

/** Commits that do not continue the log are sent back alone; the others still go. */
function takeable(items: Waiting[], { tail, broken, started }: Open): { taken: Taken[]; end: Tail } {
  const taken: Taken[] = [];
  let end = tail;
  for (const waiting of items) {
    const checked = broken ? null : checkCommit(waiting.item as Commit, end, started.identity.station);
    if (checked) {
      taken.push({ waiting, checked });
      end = checked.end;
    } else {
      waiting.reject(broken ?? new StoreFault('not-next', 'the facts do not follow the last one'));
    }
  }
  return { taken, end };
}
