// Opens the store in a thread of its own and speaks for it on this side.
import { Worker } from 'node:worker_threads';
import { signer } from '../identity.ts';
import { CLOSE_DEADLINE_MS } from './limits.ts';
import { StoreFault } from './store-fault.ts';
import type { Loaded, Store, StoreSettings } from './store-types.ts';
import type { Call, FromWorker, WorkerSettings } from './worker-messages.ts';

export type { Commit, Loaded, Store, StoreSettings } from './store-types.ts';

export type OpenedStore = {
  store: Store;
  loaded: Loaded;
  /** Ed25519 with the station's key, base64url. */
  sign(bytes: Uint8Array | string): string;
  /** SPKI PEM of the key that signs. */
  publicKey: string;
  /** For makeBoxes. */
  wrappingKey: Buffer;
};

type Pending = { resolve(value: unknown): void; reject(fault: StoreFault): void };
type Opened = Extract<FromWorker, { is: 'opened' }>;

const OWN_WORKER = new URL('./store-worker.ts', import.meta.url);

/** Rejects with a StoreFault: 'already-running', 'newer-schema' or 'disk'. Damage is no reason to reject. */
export function openStore(settings: StoreSettings): Promise<OpenedStore> {
  const { folder, journalFolder, keyFolder, nativeBinding, workerFile, onExit } = settings;
  const workerData: WorkerSettings = { folder, journalFolder, keyFolder, nativeBinding };
  const worker = new Worker(workerFile ?? OWN_WORKER, { workerData });
  const pending = new Map<number, Pending>();
  const closing = { isAsked: false };

  return new Promise((resolve, reject) => {
    let isOpen = false;
    let reason = 'the worker ended';
    worker.on('message', (message: FromWorker) => {
      if (message.is === 'refused') reject(new StoreFault(message.fault.code, message.fault.message));
      else if (message.is === 'opened') {
        isOpen = true;
        resolve(opened(message, storeOn(worker, pending, closing)));
      } else settle(pending, message);
    });
    worker.on('error', (error) => {
      reason = error instanceof Error ? error.message : String(error);
    });
    worker.on('exit', () => {
      const code = closing.isAsked ? 'closed' : 'worker-died';
      reject(new StoreFault(code, reason));
      for (const waiting of pending.values()) waiting.reject(new StoreFault(code, reason));
      pending.clear();
      if (isOpen && !closing.isAsked) onExit?.();
    });
  });
}

function opened({ loaded, identity, wrappingKey }: Opened, store: Store): OpenedStore {
  const { sign } = signer(identity.privateKey);
  return {
    store,
    loaded,
    sign,
    publicKey: identity.publicKey,
    wrappingKey: Buffer.from(wrappingKey, 'base64'),
  };
}

type Settled = Extract<FromWorker, { is: 'answer' | 'fault' }>;

function settle(pending: Map<number, Pending>, message: Settled): void {
  const waiting = pending.get(message.id);
  pending.delete(message.id);
  if (message.is === 'answer') waiting?.resolve(message.value);
  else waiting?.reject(new StoreFault(message.fault.code, message.fault.message));
}

function storeOn(worker: Worker, pending: Map<number, Pending>, closing: { isAsked: boolean }): Store {
  let lastId = 0;
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      hasEnded = true;
      resolve();
    });
  });
  const ask = <T>(call: Call, ...args: unknown[]): Promise<T> =>
    new Promise((resolve, reject) => {
      if (closing.isAsked || hasEnded) return reject(new StoreFault('closed', 'the store is closed'));
      lastId += 1;
      pending.set(lastId, { resolve: resolve as (value: unknown) => void, reject });
      worker.postMessage({ id: lastId, call, args });
    });
  const close = async (): Promise<void> => {
    if (closing.isAsked || hasEnded) return ended;
    const done = ask<void>('close');
    closing.isAsked = true;
    const byForce = setTimeout(() => void worker.terminate(), CLOSE_DEADLINE_MS);
    try {
      await done;
      await ended;
    } finally {
      clearTimeout(byForce);
    }
  };
  return {
    commit: (commit) => ask('commit', commit),
    factsAfter: (mark, limit) => ask('factsAfter', mark, limit),
    readSetting: (name) => ask('readSetting', name),
    saveSetting: (name, value) => ask('saveSetting', name, value),
    eraseBox: (ref) => ask('eraseBox', ref),
    verifyAll: () => ask('verifyAll'),
    snapshot: (file) => ask('snapshot', file),
    close,
  };
}
