// In place of worker_threads' Worker: the shipped store runs in this very thread, behind a disk that can be slow, full
// or gone in the middle of a commit. SQLite and both other files are written for real, with the pragmas that ship.
import { EventEmitter } from 'node:events';
import path from 'node:path';
import { startStore } from '#host/store/start-store.ts';
import { loadedFrom, storeCore } from '#host/store/store-core.ts';
import { asFault, StoreFault } from '#host/store/store-fault.ts';
import type { Commit, Store, Verified } from '#host/store/store-types.ts';
import type { FromWorker, ToWorker, WorkerSettings } from '#host/store/worker-messages.ts';
import { machine } from './machine.ts';
import { underWay } from './settle.ts';

const isWithin = (folder: string, file: string): boolean => file.startsWith(`${folder}${path.sep}`);

/** What a look through everything says, when there was none. */
const NOT_LOOKED: Verified = { factCount: 0, problem: null };

const FULL = new StoreFault('disk', 'no space left on the simulated disk');

export class Worker extends EventEmitter {
  readonly #life: { isOver: boolean };
  readonly #ready: Promise<Store | null>;
  #slow: Promise<void> = Promise.resolve();
  /** The newest commit that has begun, whatever comes of it. */
  #newest: Promise<unknown> = Promise.resolve();
  #isDying = false;

  constructor(_file: unknown, { workerData }: { workerData: WorkerSettings }) {
    super();
    // A host that was killed still has promises in this process; what it opens now is nobody's.
    this.#life = isWithin(machine().folder(), workerData.folder) ? machine().life : { isOver: true };
    this.#ready = underWay(this.#open(workerData));
  }

  async #open(folders: WorkerSettings): Promise<Store | null> {
    // A Worker's first message comes after its maker has had time to listen.
    await Promise.resolve();
    try {
      if (machine().disk.isFull || this.#life.isOver) throw FULL;
      const started = await startStore(folders);
      const { identity, wrappingKey } = started;
      const loaded = structuredClone(loadedFrom(started));
      const store = storeCore(started, folders);
      if (!this.#life.isOver) await machine().opened(store, loaded.tail);
      this.#say({ is: 'opened', loaded, identity, wrappingKey: wrappingKey.toString('base64') });
      return store;
    } catch (error) {
      const { code, message } = asFault(error);
      this.#say({ is: 'refused', fault: { code, message } });
      this.#exit();
      return null;
    }
  }

  postMessage({ id, call, args }: ToWorker): void {
    void this.#answer(id, this.#do(call, args), call === 'close');
  }

  async terminate(): Promise<number> {
    return 0;
  }

  async #answer(id: number, work: Promise<unknown>, isLast: boolean): Promise<void> {
    try {
      this.#say({ is: 'answer', id, value: await work });
    } catch (error) {
      const { code, message } = asFault(error);
      this.#say({ is: 'fault', id, fault: { code, message } });
    }
    if (isLast) this.#exit();
  }

  async #do(call: ToWorker['call'], args: unknown[]): Promise<unknown> {
    const store = await this.#ready;
    if (!store) throw new StoreFault('closed', 'never opened');
    if (call === 'commit') return this.#commit(store, args[0] as Commit);
    if (call === 'verifyAll' && !machine().looksThrough()) return NOT_LOOKED;
    return underWay((store[call] as (...all: unknown[]) => Promise<unknown>)(...args));
  }

  async #commit(store: Store, commit: Commit): Promise<void> {
    const { disk, clock, committed } = machine();
    if (disk.slowMs > 0) {
      const slow = this.#slow.then(() => new Promise<void>((done) => void clock.later(disk.slowMs, done)));
      this.#slow = slow;
      await slow;
    }
    if (this.#life.isOver || this.#isDying) return new Promise<never>(() => undefined);
    if (disk.isFull) throw FULL;
    if (disk.lies?.(commit.records)) return;
    if (disk.killAt) return this.#interrupted(store, commit);
    const written = underWay(store.commit(commit));
    this.#newest = written.catch(() => undefined);
    await written;
    committed(commit.records);
    if (!disk.losesAnswer) return;
    disk.losesAnswer = false;
    throw new StoreFault('disk', 'the answer of the simulated disk was lost');
  }

  async #interrupted(store: Store, commit: Commit): Promise<void> {
    const { disk, beforeKill, kill } = machine();
    const point = disk.killAt ?? 'nothing-written';
    disk.killAt = null;
    this.#isDying = true;
    await underWay(this.#newest);
    beforeKill();
    if (point !== 'nothing-written') await underWay(store.commit(commit));
    kill(point);
  }

  #say(message: FromWorker): void {
    if (!this.#life.isOver) this.emit('message', message);
  }

  #exit(): void {
    queueMicrotask(() => this.emit('exit', 0));
  }
}
