// Sees every commit through to the disk. While the disk fails, nothing is dropped: the store is reopened, what was
// decided is stored in its order, and whoever waits too long hears the truth instead of "received" (promise P5).
import type { Clock } from './clock.ts';
import type { Commit } from './store/store-types.ts';

export type StoreState = 'storing' | 'not-storing';

/** The commit goes on being tried, but whoever asked must not be kept waiting with an empty screen. */
export class NotStoredInTime extends Error {
  override name = 'NotStoredInTime';
}

/** A person at a screen waits this long before the screen must say that it is not stored. */
const PATIENCE_MS = 5_000;
/** A disk that fails is asked again this often: quick enough for a full disk just emptied. */
const REOPEN_MS = 1_000;

export type CommitterParts = {
  clock: Clock;
  commit(unstored: Commit): Promise<void>;
  /**
   * Opens the store anew after a fault. What it answers says for each pending commit what is still to be stored: null when the
   * failed commit was there after all, and with new numbers when a new epoch began.
   */
  reopen(): Promise<(pending: Commit[]) => (Commit | null)[]>;
  onState(state: StoreState): void;
};

type Waiting = { unstored: Commit | null; stored: () => void };

export function makeCommitter(parts: CommitterParts) {
  const pending: Waiting[] = [];
  let state: StoreState = 'storing';

  function become(next: StoreState): void {
    if (state === next) return;
    state = next;
    parts.onState(next);
  }

  function done(waiting: Waiting): void {
    const at = pending.indexOf(waiting);
    if (at < 0) return;
    pending.splice(at, 1);
    waiting.stored();
  }

  async function recover(): Promise<void> {
    try {
      const stillToStore = await parts.reopen();
      // In one go with the renumbering: what was decided while it opened stands in line as well.
      const waiting = pending.filter(({ unstored }) => unstored);
      const rest = stillToStore(waiting.flatMap(({ unstored }) => unstored ?? []));
      for (const [index, commit] of rest.entries()) Object.assign(waiting[index] ?? {}, { unstored: commit });
      await storeAll();
      become('storing');
    } catch {
      parts.clock.after(REOPEN_MS, () => void recover());
    }
  }

  /** In order, and with whatever was decided meanwhile; a null was stored already. */
  async function storeAll(): Promise<void> {
    for (let next = pending[0]; next; next = pending[0]) {
      if (next.unstored) await parts.commit(next.unstored);
      done(next);
    }
  }

  function failed(): void {
    if (state === 'not-storing') return;
    become('not-storing');
    void recover();
  }

  return {
    state: (): StoreState => state,

    /** The store was found wanting outside a commit: its worker died, or the nightly check found damage. */
    fault: failed,

    /** whenStored is called once, in the order of the commits, as soon as the disk has it. */
    async commit(unstored: Commit, whenStored: () => void): Promise<void> {
      const outcome = new Promise<void>((resolve) => {
        const waiting = {
          unstored,
          stored: () => {
            whenStored();
            resolve();
          },
        };
        pending.push(waiting);
        if (state === 'storing') parts.commit(unstored).then(() => done(waiting), failed);
      });
      await Promise.race([outcome, patience(parts.clock, outcome)]);
    },
  };
}

function patience(clock: Clock, outcome: Promise<void>): Promise<never> {
  return new Promise((_, reject) => {
    const cancel = clock.after(PATIENCE_MS, () => reject(new NotStoredInTime('not stored in time')));
    void outcome.then(cancel);
  });
}

export type Committer = ReturnType<typeof makeCommitter>;
