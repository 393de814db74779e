// Waits for a port no longer than a deadline. What comes later is nobody's: a driver may never answer.
import type { Clock } from '../clock.ts';

/** work must not reject; late is what it counts as when the deadline has passed. */
export function within<T, L>(clock: Clock, ms: number, work: Promise<T>, late: L): Promise<T | L> {
  return new Promise((resolve) => {
    const cancel = clock.setTimer(ms, () => resolve(late));
    void work.then((value) => {
      cancel();
      resolve(value);
    });
  });
}
