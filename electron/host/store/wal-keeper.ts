// Folds the WAL into the database while nobody waits, so that it neither grows nor slows a commit down.
import type { Clock } from '../clock.ts';
import {
  CHECKPOINT_DELAY_MS,
  CHECKPOINT_PAGES,
  CHECKPOINT_PAGES_URGENT,
  CHECKPOINT_PAUSE_MS,
} from './limits.ts';
import type { Db } from './open-database.ts';

export type WalKeeper = {
  /** rowLength: characters of the rows it wrote. */
  afterBatch(factCount: number, rowLength: number): void;
  /** Also cuts the file to nothing: for an erasure and for the end. */
  foldInAndEmpty(): void;
  /** Between batches, when it asked for it. */
  foldIn(): void;
  stop(): void;
};

/** Counting frames would cost a call into SQLite each time; these are what a batch was seen to write, roughly. */
const PAGES_PER_BATCH = 10;
const PAGES_PER_FACT = 2;
const PAGE_BYTES = 4_096;

/** onDue: asks to be called back (foldIn) between batches. */
export function walKeeper(db: Db, clock: Clock, onDue: () => void): WalKeeper {
  let pages = 0;
  let cancelDelay: (() => void) | null = null;
  let cancelPause: (() => void) | null = null;
  const stop = (): void => {
    cancelDelay?.();
    cancelPause?.();
    cancelDelay = null;
    cancelPause = null;
  };
  const fold = (how: 'RESTART' | 'TRUNCATE'): void => {
    stop();
    pages = 0;
    db.pragma(`wal_checkpoint(${how})`);
  };
  return {
    afterBatch: (factCount, rowLength) => {
      pages += PAGES_PER_BATCH + factCount * PAGES_PER_FACT + Math.ceil(rowLength / PAGE_BYTES);
      if (pages >= CHECKPOINT_PAGES_URGENT) return fold('RESTART');
      cancelDelay ??= clock.after(CHECKPOINT_DELAY_MS, onDue);
      if (pages < CHECKPOINT_PAGES) return;
      cancelPause?.();
      cancelPause = clock.after(CHECKPOINT_PAUSE_MS, onDue);
    },
    // RESTART keeps the file: writing over it is faster than lengthening it anew, and it stays below its limit.
    foldIn: () => fold('RESTART'),
    foldInAndEmpty: () => fold('TRUNCATE'),
    stop,
  };
}
