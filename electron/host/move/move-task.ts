// The slow parts of a move run in a thread of their own (the store worker's file, with another job): neither the bell
// nor the store waits for them.
import { Worker } from 'node:worker_threads';
import type { Arrived } from './arrived.ts';
import { asMoveFault, MoveFault, type MoveFaultCode } from './move-fault.ts';
import { type RestoreJob, restoreStation } from './restore-station.ts';
import { type SealedAs, type SealJob, sealStation } from './seal-station.ts';

export type MoveTask = { task: 'seal'; job: SealJob } | { task: 'restore'; job: RestoreJob };

type FromTask =
  | { is: 'progress'; done: number }
  | { is: 'done'; value: SealedAs | Arrived }
  | { is: 'fault'; code: MoveFaultCode; message: string };

/** A desk shows whole percents. */
const STEPS = 100;

export const isMoveTask = (data: unknown): data is MoveTask =>
  typeof data === 'object' && data !== null && 'task' in data;

/** In the worker. */
export function runHere({ task, job }: MoveTask, say: (message: FromTask) => void): void {
  let told = -1;
  const onProgress = (done: number): void => {
    const step = Math.floor(done * STEPS);
    if (step > told) say({ is: 'progress', done });
    told = Math.max(told, step);
  };
  try {
    say({
      is: 'done',
      value: task === 'seal' ? sealStation(job, onProgress) : restoreStation(job, onProgress),
    });
  } catch (error) {
    const { code, message } = asMoveFault(error);
    say({ is: 'fault', code, message });
  }
}

const OWN_WORKER = new URL('../store/store-worker.ts', import.meta.url);

export type Tasks = {
  seal(job: SealJob, onProgress: (done: number) => void): Promise<SealedAs>;
  restore(job: RestoreJob, onProgress: (done: number) => void): Promise<Arrived>;
};

/** workerFile: the built worker; the sources run without. Rejects with a MoveFault. */
export function moveTasks(workerFile: string | null): Tasks {
  const run = <V>(workerData: MoveTask, onProgress: (done: number) => void): Promise<V> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(workerFile ?? OWN_WORKER, { workerData });
      worker.on('message', (message: FromTask) => {
        if (message.is === 'progress') onProgress(message.done);
        else if (message.is === 'done') resolve(message.value as V);
        else reject(new MoveFault(message.code, message.message));
      });
      worker.on('error', (error) => reject(asMoveFault(error)));
      worker.on('exit', () => reject(new MoveFault('disk', 'the worker ended')));
    });
  return {
    seal: (job, onProgress) => run({ task: 'seal', job }, onProgress),
    restore: (job, onProgress) => run({ task: 'restore', job }, onProgress),
  };
}
