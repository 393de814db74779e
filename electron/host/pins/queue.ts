// Hashing costs memory and a tenth of a second: few at once, one a desk, and whoever answers the bell goes first.
import type { DeskId } from '#core/ids.ts';

/** Two times 32 MiB, and two of libuv's four threads: the rest of the host goes on as if nothing were hashed. */
const RUNNING_MAX = 2;
/** More than hands can ask for at one desk; the rest are told to wait. */
const WAITING_MAX = 8;

type Job = { desk: DeskId; isAlarm: boolean; run: () => Promise<void> };

export function makePinQueue() {
  const waiting: Job[] = [];
  const running = new Set<Job>();

  /** One desk never takes both places, however much is asked there. */
  function startable(): Job | undefined {
    const busy = new Set([...running].map(({ desk }) => desk));
    const free = waiting.filter(({ desk }) => !busy.has(desk));
    return free.find(({ isAlarm }) => isAlarm) ?? free[0];
  }

  function start(): void {
    for (let job = startable(); job && running.size < RUNNING_MAX; job = startable()) {
      const started = job;
      waiting.splice(waiting.indexOf(started), 1);
      running.add(started);
      void started.run().finally(() => {
        running.delete(started);
        start();
      });
    }
  }

  return {
    isFull: (desk: DeskId): boolean => waiting.filter((job) => job.desk === desk).length >= WAITING_MAX,

    run: <T>(desk: DeskId, isAlarm: boolean, work: () => Promise<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        waiting.push({ desk, isAlarm, run: () => work().then(resolve, reject) });
        start();
      }),
  };
}
