// Work that has a deadline: what is late counts as `late`, and what fails counts as `failed`.
import type { Clock } from '../../clock.ts';

export type Within = <T, L>(ms: number, work: Promise<T>, late: L) => Promise<T | L>;

/** The late work goes on by itself; whoever starts it sees to it that it ends. */
export const makeWithin =
  (clock: Pick<Clock, 'after'>): Within =>
  (ms, work, late) =>
    new Promise((resolve) => {
      const cancel = clock.after(ms, () => resolve(late));
      void work
        .catch(() => late)
        .then((value) => {
          cancel();
          resolve(value);
        });
    });
