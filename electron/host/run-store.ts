// The store in the life of the host: opened once, opened again after a fault, and what it found told to the engine.
import path from 'node:path';
import type { DeskHealth } from '#contract/desk.ts';
import type { StationSettings } from '#contract/station-settings.ts';
import type { Fact } from '#core/fact.ts';
import { ok } from '#core/result.ts';
import type { Clock } from './clock.ts';
import { makeCommitter } from './committer.ts';
import type { Engine } from './engine.ts';
import type { Log } from './log.ts';
import { stillToStore } from './reopen.ts';
import { frontDeskFrom } from './store/rows.ts';
import { openStore } from './store/store.ts';
import type { Loaded } from './store/store-types.ts';

type Parts = { settings: StationSettings; clock: Clock; log: Log; changed(): void };
export type OpenedStore = Awaited<ReturnType<typeof openStore>>;

/** A disk that cannot be opened is tried again this often; the bell rings meanwhile. */
const OPEN_AGAIN_MS = 2_000;

export function runStore({ settings, clock, log, changed }: Parts) {
  let current: OpenedStore | null = null;
  let engine: Engine | null = null;
  let restored: DeskHealth['restored'] = null;
  let isOpening = true;

  const open = (): Promise<OpenedStore> =>
    openStore({
      folder: settings.dataFolder,
      journalFolder: settings.journalFolder,
      keyFolder: path.join(settings.dataFolder, 'keys'),
      ...(settings.sqliteBinding ? { nativeBinding: settings.sqliteBinding } : {}),
      ...(settings.storeWorkerFile ? { workerFile: settings.storeWorkerFile } : {}),
    });

  const committer = makeCommitter({
    clock,
    commit: (commit) =>
      current ? current.store.commit(commit) : Promise.reject(new Error('the store is not open')),
    async reopen() {
      await current?.store.close().catch(() => undefined);
      current = null;
      const opened = await open();
      current = opened;
      tellSetAside(opened.loaded);
      const renumber = engine?.renumber ?? ((commits) => commits);
      return (pending) => stillToStore(pending, opened.loaded.tail, renumber);
    },
    onState(state) {
      log.event(state);
      changed();
    },
  });

  function tellSetAside({ setAside }: Loaded): void {
    if (setAside) restored = { at: clock.now().wallMs, factCount: setAside.restored };
  }

  async function keepOpening(): Promise<OpenedStore> {
    for (;;) {
      try {
        return await open();
      } catch (error) {
        log.fault('store-not-opened', error);
        await new Promise<void>((resolve) => clock.after(OPEN_AGAIN_MS, resolve));
      }
    }
  }

  return {
    committer,
    state: (): DeskHealth['store'] => (isOpening ? 'storing' : committer.state()),
    restored: () => restored,

    /** Opens the store and hands the engine what it found; onOpen is called before anything else can be asked. */
    async open(into: Engine, onOpen: (opened: OpenedStore) => void): Promise<OpenedStore> {
      engine = into;
      const opened = await keepOpening();
      current = opened;
      isOpening = false;
      const { loaded } = opened;
      tellSetAside(loaded);
      for (const { requestId, answer } of loaded.recentAnswers) into.remember(requestId, answer);
      const desk = frontDeskFrom(loaded.rows, loaded.recentTickets);
      onOpen(opened);
      into.open({ station: loaded.station, desk, tail: loaded.tail });
      const began = startFacts(loaded, settings.version);
      into
        .act(() => ok(began), { actor: { kind: 'system' }, answer: () => null })
        .catch((error: unknown) => log.fault('start-not-stored', error));
      return opened;
    },

    current: () => current,
    close: async () => current?.store.close(),
  };
}

function startFacts({ station, firstStart, setAside }: Loaded, version: string): Fact[] {
  const started: Fact = { type: 'host-started', subject: station, data: { version } };
  if (!firstStart && !setAside) return [started];
  const { lastEpoch, lastSeq, restored } = setAside ?? { lastEpoch: 0, lastSeq: 0, restored: 0 };
  const reason = setAside ? 'damaged-store' : 'first-start';
  const data = { reason, lastEpoch, lastSeq, restored } as const;
  return [{ type: 'epoch-began', subject: station, data }, started];
}
