// The store in the life of the host: opened once, opened again after a fault, and what it found told to the engine.
import type { DeskHealth } from '#contract/desk/health.ts';
import type { StationSettings } from '#contract/station-settings.ts';
import { ok } from '#core/result.ts';
import type { Clock } from './clock.ts';
import { makeCommitter } from './committer.ts';
import type { Engine } from './engine.ts';
import type { Log } from './log.ts';
import { startNightlyCheck } from './nightly-check.ts';
import { openPatiently } from './open-patiently.ts';
import { stillToStore } from './reopen.ts';
import { isArrival, startFacts } from './start-facts.ts';
import { frontDeskFrom } from './store/rows.ts';
import { openStore } from './store/store.ts';
import { StoreFault } from './store/store-fault.ts';
import type { Loaded } from './store/store-types.ts';

type Parts = {
  settings: StationSettings;
  clock: Clock;
  log: Log;
  changed(): void;
  /** Before a failed store is opened again: a full disk may have a reserve to give. */
  makeRoom(): Promise<void>;
};
export type OpenedStore = Awaited<ReturnType<typeof openStore>>;

const openFrom = (settings: StationSettings, onExit: () => void): Promise<OpenedStore> =>
  openStore({
    folder: settings.dataFolder,
    journalFolder: settings.journalFolder,
    keyFolder: settings.keyFolder,
    onExit,
    ...(settings.sqliteBinding ? { nativeBinding: settings.sqliteBinding } : {}),
    ...(settings.storeWorkerFile ? { workerFile: settings.storeWorkerFile } : {}),
  });

export function runStore({ settings, clock, log, changed, makeRoom }: Parts) {
  let current: OpenedStore | null = null;
  let engine: Engine | null = null;
  let restored: DeskHealth['restored'] = null;
  let opening: DeskHealth['store'] | null = 'storing';

  const open = (): Promise<OpenedStore> => openFrom(settings, () => committer.fault());
  const patience = openPatiently({
    ...{ clock, open },
    onFault(error) {
      log.fault('store-not-opened', error);
      opening = whyNot(error);
      changed();
    },
  });

  const committer = makeCommitter({
    clock,
    commit: (commit) =>
      current ? current.store.commit(commit) : Promise.reject(new Error('the store is not open')),
    async reopen() {
      await current?.store.close().catch(() => undefined);
      current = null;
      await makeRoom();
      const opened = await open();
      current = opened;
      tellSetAside(opened.loaded);
      if (opened.loaded.setAside) recordNewEpoch(opened.loaded);
      const renumber = engine?.renumber ?? ((commits) => commits);
      return (pending) => stillToStore(pending, opened.loaded.tail, renumber);
    },
    onState(state) {
      log.event(state);
      changed();
    },
  });

  function tellSetAside({ setAside }: Loaded): void {
    if (setAside && !isArrival(setAside.reason))
      restored = { at: clock.now().wallMs, factCount: setAside.restored };
  }

  /** A new epoch while running: its numbers follow what was found, so the record of it may be decided at once. */
  function recordNewEpoch(loaded: Loaded): void {
    const facts = startFacts(loaded, settings.version);
    void engine
      ?.act(() => ok(facts), { actor: { kind: 'system' }, answer: () => null })
      .catch((error: unknown) => log.fault('new-epoch-not-stored', error));
  }

  function checkAtNight(): void {
    startNightlyCheck({
      clock,
      verify: () => current?.store.verifyAll() ?? null,
      onProblem(problem) {
        log.event('store-damaged', { problem });
        committer.fault();
      },
    });
  }

  return {
    committer,
    state: (): DeskHealth['store'] => opening ?? committer.state(),
    restored: () => restored,

    /**
     * Opens the store and hands the engine what it found; onOpen is called before anything else can be asked.
     * Null: the host ends before the disk could be read.
     */
    async open(into: Engine, onOpen: (opened: OpenedStore) => void): Promise<OpenedStore | null> {
      engine = into;
      const opened = await patience.opened();
      if (!opened) return null;
      current = opened;
      opening = null;
      const { loaded } = opened;
      tellSetAside(loaded);
      for (const { requestId, answer } of loaded.recentAnswers) into.remember(requestId, answer);
      const desk = frontDeskFrom(loaded.rows, loaded.recentTickets);
      onOpen(opened);
      const found = { station: loaded.station, desk, tail: loaded.tail };
      into
        .open(found, startFacts(loaded, settings.version))
        .catch((error: unknown) => log.fault('start-not-stored', error));
      checkAtNight();
      return opened;
    },

    current: () => current,
    /** The host ends: a disk that cannot be opened is not waited for. */
    giveUp: patience.giveUp,
    close: async () => current?.store.close(),
  };
}

const whyNot = (error: unknown): DeskHealth['store'] =>
  error instanceof StoreFault && (error.code === 'already-running' || error.code === 'newer-schema')
    ? error.code
    : 'not-storing';
