// The open store inside its worker: commits, reads, erasure and the nightly look, one at a time.
import { writeFileSync } from 'node:fs';
import type { PersonRef } from '#core/ids.ts';
import type { Tail } from '../chain.ts';
import { systemClock } from '../clock.ts';
import { signer } from '../identity.ts';
import { addCheckpoint, lastCheckpoint } from './checkpoint-table.ts';
import { change, recentTickets } from './contents-tables.ts';
import { factsAfter } from './fact-table.ts';
import type { Folders } from './healed.ts';
import { jobQueue, type Waiting } from './job-queue.ts';
import { ANSWERS_KEPT, FACTS_PER_CHECKPOINT, FACTS_READ_MAX, TICKETS_LOADED_MAX } from './limits.ts';
import type { Db } from './open-database.ts';
import { readSetting, saveSetting } from './settings-table.ts';
import { type Started, verifyMarker } from './start-store.ts';
import { asFault, StoreFault } from './store-fault.ts';
import type { Commit, Loaded, Store } from './store-types.ts';
import { verifySteps } from './verify-all.ts';
import { walKeeper } from './wal-keeper.ts';
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

export function storeCore(started: Started, folders: Folders): Store {
  const { db, lock, journal, keyFile, identity } = started;
  const writers: Writers = {
    db,
    journal,
    keyFile,
    identity,
    signer: signer(identity.privateKey),
    unsigned: { count: unsignedCount(db) },
  };
  let tail = started.tail;
  /** After a failed commit the end of the log is unknown: only a new start can tell (never retry an fsync). */
  let broken: StoreFault | null = null;

  const breakDown = (error: unknown): StoreFault => {
    broken = new StoreFault('needs-reopening', asFault(error).message);
    return asFault(error);
  };
  const batch = async (items: Waiting[]): Promise<void> => {
    const { taken, end } = takeable(items, tail, broken, identity.station);
    if (taken.length === 0) return;
    try {
      await writeBatch(
        writers,
        taken.map(({ checked }) => checked),
      );
      const factCount = end.epoch === tail.epoch ? end.seq - tail.seq : end.seq;
      tail = end;
      for (const { waiting } of taken) waiting.resolve();
      guarded(() => afterBatch(factCount));
    } catch (error) {
      const fault = breakDown(error);
      for (const { waiting } of taken) waiting.reject(fault);
    }
  };
  const guarded = (work: () => void): void => {
    if (broken) return;
    try {
      work();
    } catch (error) {
      // The commits are in the WAL, but a disk that fails here is not to be trusted with the next ones.
      breakDown(error);
    }
  };
  const afterBatch = (factCount: number): void => {
    keeper.afterBatch(factCount);
    journal.makeRoom();
  };
  const queue = jobQueue(batch);
  const keeper = walKeeper(db, systemClock(), () => void queue.run(() => guarded(() => keeper.foldIn())));

  const run = <T>(work: () => T | Promise<T>): Promise<T> =>
    queue.run(() => {
      if (broken) throw broken;
      return work();
    });

  return {
    commit: (commit) => queue.commit(commit),
    factsAfter: (mark, limit) => run(() => factsAfter(db, mark, Math.min(limit, FACTS_READ_MAX))),
    readSetting: (name) => run(() => readSetting(db, CALLER_PREFIX + name)),
    saveSetting: (name, value) => run(() => saveSetting(db, CALLER_PREFIX + name, value)),
    eraseBox: (ref) => run(() => erase(ref)),
    verifyAll: () => verifyAll(),
    close: () => queue.run(() => close()),
  };

  /** The key first: whatever happens next, the content can no longer be read anywhere. */
  function erase(ref: PersonRef): void {
    keyFile.erase(ref);
    db.transaction(() => change(db, null, (changes) => changes.dropBox(ref))).immediate();
    keeper.foldInAndEmpty();
  }

  async function verifyAll(): Promise<{ factCount: number; problem: string | null }> {
    const steps = verifySteps(db, identity, folders.journalFolder);
    let step = await run(() => steps.next());
    while (!step.done) step = await run(() => steps.next());
    if (step.value.problem) writeFileSync(verifyMarker(folders.folder), step.value.problem);
    return step.value;
  }

  function close(): void {
    keeper.stop();
    guarded(() => {
      if (tail.seq > 0) addCheckpoint(db, identity.station, tail, writers.signer);
      keeper.foldInAndEmpty();
    });
    broken ??= new StoreFault('closed', 'the store is closed');
    for (const open of [db, journal, keyFile, lock]) open.close();
  }
}

type Taken = { waiting: Waiting; checked: Checked };

/** Commits that do not continue the log are sent back alone; the others still go. */
function takeable(
  items: Waiting[],
  from: Tail,
  broken: StoreFault | null,
  station: string,
): { taken: Taken[]; end: Tail } {
  const taken: Taken[] = [];
  let end = from;
  for (const waiting of items) {
    const checked = broken ? null : checkCommit(waiting.item as Commit, end, station);
    if (checked) {
      taken.push({ waiting, checked });
      end = checked.end;
    } else {
      waiting.reject(broken ?? new StoreFault('not-next', 'the facts do not follow the last one'));
    }
  }
  return { taken, end };
}
