// Puts the host together: bell first, so that it listens and alarms before the store has opened (design decision 8).
import fs from 'node:fs';
import type { StationSettings } from '#contract/station-settings.ts';
import { type BellDesk, runBell } from './bell/bell-desk.ts';
import { type Boxes, makeBoxes } from './boxes/boxes.ts';
import { makeCarrier, type Port } from './carrier.ts';
import type { Clock } from './clock.ts';
import { makeEngine } from './engine.ts';
import { eraseWhenEnded } from './erase-when-ended.ts';
import { findDoorbell } from './find-doorbell.ts';
import type { Caller, Host } from './host-parts.ts';
import { randomIds } from './ids.ts';
import { openLog } from './log.ts';
import { makePeople } from './people.ts';
import { makePinGuard } from './pins.ts';
import { policyOf, readProfile } from './profile.ts';
import { runStore } from './run-store.ts';
import { runSync } from './run-sync.ts';
import { startTicker } from './ticker.ts';

/** On a small machine the windows get their first picture before the store's thread starts; a press is told at once. */
const FIRST_PICTURE_MS = 300;

export type Composed = { connect(port: Port, caller: Caller): void; host: Host; stop(): Promise<void> };

export async function compose(settings: StationSettings, clock: Clock): Promise<Composed> {
  fs.mkdirSync(settings.dataFolder, { recursive: true });
  const log = openLog(settings.dataFolder);
  const { profile, problem } = readProfile(settings.profileFile, settings.dataFolder);
  if (problem) log.fault('profile-not-read', problem);
  const hours = () => profile.hours;

  const boxes: { current: Boxes | null } = { current: null };
  const store = runStore({ settings, clock, log, changed: () => engine.topic.changed() });
  const engine = makeEngine({ clock, ids: randomIds(), committer: store.committer });
  const { doorbell, practice } = await findDoorbell(settings, clock, engine);
  const bell: BellDesk = runBell({ engine, doorbell, hours, policy: () => policyOf(profile), log });
  bell.start();

  const host: Host = {
    engine,
    profile,
    practice: settings.practice,
    people: makePeople({
      seal: (content) => need(boxes.current).seal(content),
      read: (ref) => boxes.current?.read(ref) ?? null,
      forget: (ref) => boxes.current?.forget(ref),
    }),
    pins: makePinGuard(clock),
    bell,
    practiceBell: practice,
    desks: { anyOpen: () => carrier.anyDeskOpen() },
    health: () => ({
      bell: { ...bell.health(), simulated: settings.bell === 'simulated' },
      store: store.state(),
      restored: store.restored(),
      office: sync.state(),
    }),
  };
  const sync = runSync({ settings, clock, log, engine, store: store.current });
  const carrier = makeCarrier(host, clock, log);
  const stopTicker = startTicker(engine, hours, log);
  const firstPicture = new Promise<void>((resolve) => setTimeout(resolve, FIRST_PICTURE_MS));
  const opening = firstPicture.then(() =>
    store.open(engine, (opened) => {
      boxes.current = makeBoxes(opened.wrappingKey, opened.loaded);
      void eraseWhenEnded({ engine, store, log, forget: boxes.current.forget, kept: opened.loaded.boxes });
    }),
  );
  void engine.whenOpen.then(bell.takeUpEarly);
  void opening.then(sync.begin);
  void followLed(host);

  return {
    host,
    connect: (port, caller) => carrier.connect(port, caller),
    async stop() {
      stopTicker();
      await bell.stop();
      await opening;
      await sync.stop();
      await store.close();
    },
  };
}

function need<T>(value: T | null): T {
  if (value === null) throw new Error('asked before the store has opened');
  return value;
}

async function followLed({ engine, bell }: Host): Promise<void> {
  for await (const _ of engine.topic.changes(undefined)) bell.showLed();
}
