// One thing at a time, in the order it was asked; commits that wait side by side go together (group commit).
import { BATCH_MAX } from './limits.ts';

export type Waiting = { item: unknown; resolve(): void; reject(error: unknown): void };

type Job = { is: 'commit'; waiting: Waiting } | { is: 'other'; run(): Promise<void> };

export type JobQueue = {
  commit(item: unknown): Promise<void>;
  run<T>(work: () => T | Promise<T>): Promise<T>;
};

/** batch: settles each of its items itself, for one bad commit must not fail the others; never rejects. */
export function jobQueue(batch: (items: Waiting[]) => Promise<void>): JobQueue {
  const jobs: Job[] = [];
  let isRunning = false;

  const takeBatch = (): Waiting[] => {
    const taken: Waiting[] = [];
    for (let job = jobs[0]; job?.is === 'commit' && taken.length < BATCH_MAX; job = jobs[0]) {
      taken.push(job.waiting);
      jobs.shift();
    }
    return taken;
  };
  const runNext = async (): Promise<void> => {
    const first = jobs[0];
    if (first?.is === 'other') {
      jobs.shift();
      await first.run();
      return;
    }
    await batch(takeBatch());
  };
  const runAll = async (): Promise<void> => {
    isRunning = true;
    while (jobs.length > 0) await runNext();
    isRunning = false;
  };
  const add = (job: Job): void => {
    jobs.push(job);
    if (!isRunning) void runAll();
  };
  return {
    commit: (item) =>
      new Promise((resolve, reject) => add({ is: 'commit', waiting: { item, resolve, reject } })),
    run: (wanted) =>
      new Promise((resolve, reject) => {
        const run = async (): Promise<void> => {
          try {
            resolve(await wanted());
          } catch (error) {
            reject(error);
          }
        };
        add({ is: 'other', run });
      }),
  };
}
