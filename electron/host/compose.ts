// Puts the host together: bell first, so that it listens and alarms before the store has opened (design decision 8).
import fs from 'node:fs';
import type { StationSettings } from '#contract/station-settings.ts';
import { makeAccess } from './access.ts';
import { type BellDesk, runBell } from './bell/bell-desk.ts';
import { type Boxes, makeBoxes } from './boxes/boxes.ts';
import { makeCarrier, type Port } from './carrier.ts';
import type { Clock } from './clock.ts';
import { makeEngine } from './engine.ts';
import { eraseWhenEnded } from './erase-when-ended.ts';
import { findDoorbell } from './find-doorbell.ts';
import type { Caller, Host } from './host-parts.ts';
import { randomIds } from './ids.ts';
import { runLan } from './lan/run-lan.ts';
import { openLog } from './log.ts';
import { makeHost } from './make-host.ts';
import { moveTasks } from './move/move-task.ts';
import { runMove } from './move/run-move.ts';
import { runProfile } from './profile/live-profile.ts';
import { runSetUp } from './profile/silent-set-up.ts';
import { startRosterWatch } from './roster-watch.ts';
import { runStore } from './run-store.ts';
import { runSync } from './run-sync.ts';
import { startTicker } from './ticker.ts';

/** On a small machine the windows get their first picture before the store's thread starts; a press is told at once. */
const FIRST_PICTURE_MS = 300;

export type Composed = {
  connect(port: Port, caller: Caller): void;
  host: Host;
  /** Resolves when a station was put in place here: this process has to end, and the next one lives with it. */
  whenRestored: Promise<void>;
  stop(): Promise<void>;
};

export async function compose(settings: StationSettings, clock: Clock): Promise<Composed> {
  fs.mkdirSync(settings.dataFolder, { recursive: true });
  const log = openLog(settings.dataFolder);

  const boxes: { current: Boxes | null } = { current: null };
  const store = runStore({ settings, clock, log, changed: () => engine.topic.changed() });
  const engine = makeEngine({ clock, ids: randomIds(), committer: store.committer });
  const move = runMove({
    ...{ settings, clock, log, engine, store: store.current },
    isStoring: () => store.state() === 'storing',
    tasks: moveTasks(settings.storeWorkerFile),
    takeUpEarly: () => bell.takeUpEarly(),
  });
  const office = runProfile({ engine, log, settings });
  const { hours, policy } = office;
  const { doorbell, practice } = await findDoorbell(settings, clock, engine);
  const bell: BellDesk = runBell({ engine, doorbell, hours, policy, log });
  bell.start();

  const { newManagerUntilAt } = settings;
  const access = makeAccess({ clock, engine, idleLockMs: office.idleLockMs, newManagerUntilAt });

  const others = runLan({
    ...{ settings, clock, log, engine },
    connect: (port, caller) => carrier.connect(port, caller),
  });

  const host = makeHost({
    ...{ engine, settings, office, boxes, access, bell, practice, move, store },
    lan: others.lan,
    sync: () => sync,
    desks: { anyOpen: () => carrier.anyDeskOpen() },
    setUpTrouble: () => setUpTrouble,
  });
  const setUpTrouble = runSetUp(host, settings.setUpFile, log);
  const sync = runSync({ settings, clock, log, engine, store: store.current });
  const carrier = makeCarrier(host, clock, log);
  const stopTicker = startTicker(engine, hours, access.idleLock.due, log);
  const stopRosterWatch = startRosterWatch(engine, hours);
  const firstPicture = new Promise<void>((resolve) => setTimeout(resolve, FIRST_PICTURE_MS));
  const openStore = () =>
    store.open(engine, (opened) => {
      boxes.current = makeBoxes(opened.wrappingKey, opened.loaded);
      void eraseWhenEnded({ engine, store, log, forget: boxes.current.forget, kept: opened.loaded.boxes });
    });
  // A station that is still in its file has no store to open: the desks ask for the passphrase, and the bell is heard.
  const opening = move.isRestoring() ? null : firstPicture.then(openStore);
  void engine.whenOpen.then(bell.takeUpEarly);
  void engine.whenOpen.then(others.begin);
  void opening?.then(sync.begin);
  void engine.whenOpen.then(move.begin);
  void followLed(host);

  return {
    host,
    whenRestored: move.whenRestored,
    connect: (port, caller) => carrier.connect(port, caller),
    async stop() {
      stopTicker();
      await others.stop();
      stopRosterWatch();
      await bell.stop();
      await opening;
      await sync.stop();
      await store.close();
    },
  };
}

async function followLed({ engine, bell }: Host): Promise<void> {
  for await (const _ of engine.topic.changes(undefined)) bell.showLed();
}
