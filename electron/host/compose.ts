// Puts the host together: bell first, so that it listens and alarms before the store has opened (design decision 8).
import fs from 'node:fs';
import type { StationSettings } from '#contract/station-settings.ts';
import type { AlarmButton } from '#native/alarm-button/alarm-button.ts';
import { makeAccess } from './access.ts';
import { alsoDue } from './also-due.ts';
import { type BellDesk, runBell } from './bell/bell-desk.ts';
import { type BellKeyboard, NO_KEYBOARD } from './bell/bell-keyboard.ts';
import { afterOpening } from './bell-only/after-opening.ts';
import { storeFor } from './bell-only/store-for.ts';
import type { Boxes } from './boxes/boxes.ts';
import { makeCarrier, type Port } from './carrier.ts';
import type { Clock } from './clock.ts';
import { makeEngine } from './engine.ts';
import { findDoorbell } from './find-doorbell.ts';
import type { Caller, Host } from './host-parts.ts';
import { randomIds } from './ids.ts';
import { withSkew } from './known-skew.ts';
import { runLan } from './lan/run-lan.ts';
import { openLog } from './log.ts';
import { makeHost } from './make-host.ts';
import { moveTasks } from './move/move-task.ts';
import { runMove } from './move/run-move.ts';
import type { MakeWays } from './notify/live-ways.ts';
import { runAlerting } from './notify/run-alerting.ts';
import { runProfile } from './profile/live-profile.ts';
import { runSetUp } from './profile/silent-set-up.ts';
import { relayLines } from './relay-lines.ts';
import { startRosterWatch } from './roster-watch.ts';
import { runAlarmButton } from './run-alarm-button.ts';
import { runDoorOpener } from './run-door-opener.ts';
import { runSync } from './run-sync.ts';
import { type Supervised, superviseStation } from './supervision/run-supervision.ts';
import { startTicker } from './ticker.ts';

/** On a small machine the windows get their first picture before the store's thread starts; a press is told at once. */
const FIRST_PICTURE_MS = 300;

export type Composed = {
  connect(port: Port, caller: Caller): void;
  host: Host;
  /** Resolves when this process has to end and another takes its place: a station was put here, or the whole one is to be tried. */
  whenRestored: Promise<void>;
  stop(): Promise<void>;
};

/** What a test puts in the place of hardware and networks. */
export type Outside = {
  makeWays?: MakeWays;
  bellKeyboard?: BellKeyboard;
  alarmButton?: AlarmButton;
} & Supervised;

export async function compose(
  settings: StationSettings,
  given: Clock,
  outside: Outside = {},
): Promise<Composed> {
  const { clock, skew } = withSkew(given);
  fs.mkdirSync(settings.dataFolder, { recursive: true });
  const log = openLog(settings.dataFolder);

  const boxes: { current: Boxes | null } = { current: null };
  const store = storeFor({
    ...{ settings, clock, log, boxes, changed: () => engine.topic.changed() },
    makeRoom: () => supervision.makeRoom(),
  });
  const engine = makeEngine({ clock, ids: randomIds(), committer: store.committer });
  const move = runMove({
    ...{ settings, clock, log, engine, store: store.current },
    isStoring: () => store.state() === 'storing',
    tasks: moveTasks(settings.storeWorkerFile),
    takeUpEarly: () => bell.takeUpEarly(),
  });
  const office = runProfile({ engine, log, settings });
  const { hours, policy } = office;
  const { doorbell, practice } = await findDoorbell({
    ...{ settings, clock, engine, log, profile: office.profile },
    keyboard: outside.bellKeyboard ?? NO_KEYBOARD,
  });
  const bell: BellDesk = runBell({ engine, doorbell, hours, policy, log });
  bell.start();

  const { newManagerUntilAt } = settings;
  const access = makeAccess({ clock, engine, idleLockMs: office.idleLockMs, newManagerUntilAt });

  const others = runLan({
    ...{ settings, clock, log, engine },
    connect: (port, caller) => carrier.connect(port, caller),
  });

  const lines = relayLines(clock);
  const alerting = runAlerting({
    ...{ engine, log, lines, profile: office.profile, openDesks: () => carrier.openDesks() },
    contact: (desk, staff) => host.people.contact(desk, staff),
    keyFolder: settings.keyFolder,
    // Practice alarms nobody outside the room: no siren, and no telephone of anybody.
    makeWays: outside.makeWays ?? (settings.practice ? () => [] : undefined),
  });

  const desks = { anyOpen: () => carrier.anyDeskOpen(), open: () => carrier.openDesks() };
  const supervision = superviseStation({
    ...{ settings, clock, skew, log, engine, office, access, bell, desks, outside },
    ...{ isStoring: () => move.isAway() || store.state() === 'storing', sync: () => sync.state() },
    onClockJump: () => sync.askNow(),
  });

  const ownAlarm = runAlarmButton({ settings, clock, engine, log, button: outside.alarmButton });

  const opener = runDoorOpener({ settings, clock, engine, log, lines, bell, profile: office.profile });

  const host = makeHost({
    ...{ engine, settings, office, boxes, access, bell, alerting, practice, move, store, ownAlarm, opener },
    lan: others.lan,
    sync: () => sync,
    desks,
    supervision,
    setUpTrouble: () => setUpTrouble,
  });
  const setUpTrouble = runSetUp(host, settings.setUpFile, log);
  const onSkew = supervision.officeSaysSkew;
  const sync = runSync({ settings, clock, log, engine, onSkew, store: store.current });
  const carrier = makeCarrier(host, clock, log);
  const stopTicker = startTicker(engine, hours, alsoDue(office, access), log);
  const stopRosterWatch = startRosterWatch(engine, hours);
  const firstPicture = new Promise<void>((resolve) => void clock.after(FIRST_PICTURE_MS, resolve));
  // A station that is still in its file has no store to open: the desks ask for the passphrase, and the bell is heard.
  const opening = move.isRestoring() ? null : firstPicture.then(() => store.open(engine));
  for (const begin of [bell.takeUpEarly, others.begin]) void engine.whenOpen.then(begin);
  void opening?.then((opened) => opened && sync.begin(opened));
  void engine.whenOpen.then(move.begin);
  void afterOpening({ settings, engine, log, hours, policy, supervision, openDesks: desks.open });
  void followLed(host);

  return {
    host,
    whenRestored: Promise.race([move.whenRestored, supervision.whenLeft]),
    connect: (port, caller) => carrier.connect(port, caller),
    async stop() {
      for (const end of [stopTicker, stopRosterWatch, supervision.stop, store.giveUp]) end();
      await alerting.stop();
      await others.stop();
      await Promise.all([bell.stop(), ownAlarm.stop(), opener.stop()]);
      await opening;
      await sync.stop();
      await store.close();
    },
  };
}

async function followLed({ engine, bell }: Host): Promise<void> {
  for await (const _ of engine.topic.changes(undefined)) bell.showLed();
}
