// Waits until nothing is under way in this process: every promise has had its turn, every file has been written.
import { setImmediate as turn } from 'node:timers/promises';

let writingCount = 0;

/** Work that leaves this thread for a while (a journal's write): simulated time stands still for it. */
export async function underWay<T>(work: Promise<T>): Promise<T> {
  writingCount += 1;
  try {
    return await work;
  } finally {
    writingCount -= 1;
  }
}

export async function settled(): Promise<void> {
  do await turn();
  while (writingCount > 0);
}
