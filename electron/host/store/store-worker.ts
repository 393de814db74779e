// A thread of its own for what is slow and synchronous: the store, or one part of a move. SQLite is synchronous, and a stalled disk must never freeze the bell or a timer.
import { parentPort, workerData } from 'node:worker_threads';
import { isMoveTask, runHere } from '../move/move-task.ts';
import { startStore } from './start-store.ts';
import { loadedFrom, storeCore } from './store-core.ts';
import { asFault } from './store-fault.ts';
import type { Store } from './store-types.ts';
import type { Fault, FromWorker, ToWorker, WorkerSettings } from './worker-messages.ts';

const port = parentPort;
if (!port) throw new Error('the store runs in a worker thread');

const say = (message: FromWorker): void => port.postMessage(message);

const faultOf = (error: unknown): Fault => {
  const { code, message } = asFault(error);
  return { code, message };
};

/** The arguments come from store.ts in this very app, typed there. */
function call(store: Store, { call: name, args }: ToWorker): Promise<unknown> {
  return (store[name] as (...args: unknown[]) => Promise<unknown>)(...args);
}

async function answer(store: Store, message: ToWorker): Promise<void> {
  try {
    say({ is: 'answer', id: message.id, value: await call(store, message) });
  } catch (error) {
    say({ is: 'fault', id: message.id, fault: faultOf(error) });
  }
  // Nothing else keeps this thread alive: it ends by itself.
  if (message.call === 'close') port?.close();
}

async function main(folders: WorkerSettings): Promise<void> {
  try {
    const started = await startStore(folders);
    const store = storeCore(started, folders);
    port?.on('message', (message: ToWorker) => void answer(store, message));
    const { identity, wrappingKey } = started;
    say({ is: 'opened', loaded: loadedFrom(started), identity, wrappingKey: wrappingKey.toString('base64') });
  } catch (error) {
    say({ is: 'refused', fault: faultOf(error) });
    port?.close();
  }
}

if (isMoveTask(workerData)) runHere(workerData, (message) => port.postMessage(message));
else await main(workerData as WorkerSettings);
