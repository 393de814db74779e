// Which doorbell this station has: the kind that the profile names, or the simulated one of practice mode.
import path from 'node:path';
import type { OfficeProfile } from '#contract/office-profile.ts';
import type { StationSettings } from '#contract/station-settings.ts';
import { bellKey } from '#core/doorbell/press.ts';
import type { Doorbell } from '#native/doorbell/doorbell.ts';
import type { StationSide } from '#native/doorbell/held/held-button.ts';
import { BELL_BOARDS } from '#native/port/find-device.ts';
import type { BellKeyboard } from './bell/bell-keyboard.ts';
import { chosenDoorbell } from './bell/chosen-doorbell.ts';
import type { Clock } from './clock.ts';
import { driverClock } from './driver-clock.ts';
import type { Engine } from './engine.ts';
import type { Log } from './log.ts';
import { type PracticeBell, practiceBell } from './practice-bell.ts';

export type FoundBell = { doorbell: Doorbell; practice: PracticeBell | null };

type Parts = {
  settings: StationSettings;
  clock: Clock;
  engine: Engine;
  log: Log;
  profile(): OfficeProfile;
  keyboard: BellKeyboard;
};

type Choice = Pick<OfficeProfile['bell'], 'kind' | 'key' | 'senders' | 'usb'>;

const choiceIn = ({ bell: { kind, key, senders, usb } }: OfficeProfile): Choice => ({
  kind,
  key,
  senders,
  usb,
});

export async function findDoorbell(parts: Parts): Promise<FoundBell> {
  const { settings, clock, engine, log, profile } = parts;
  const driver = driverClock(clock);
  if (settings.bell === 'simulated') return practiceBell(settings.dataFolder, driver, engine.topic.changed);
  const station = stationSide(parts);
  const doorbell = await chosenDoorbell({
    wanted: () => choiceIn(profile()),
    open: (choice) => openKind(choice, parts, station),
    changes: engine.topic.changes(undefined),
    log,
  });
  return { doorbell, practice: null };
}

/** Made only for a kind that needs it: our own device keeps its presses itself. */
function stationSide({ settings, clock, log }: Parts): () => Promise<StationSide> {
  let made: Promise<StationSide> | null = null;
  const make = async (): Promise<StationSide> => {
    const { openPressFile } = await import('#native/doorbell/held/press-file.ts');
    const file = path.join(settings.dataFolder, 'bell-presses');
    const memory = openPressFile(file, (error) => log.fault('bell-press-not-kept', error));
    return { clock: driverClock(clock), bootId: clock.now().bootId, memory };
  };
  return () => {
    made ??= make();
    return made;
  };
}

/** Each is loaded only where it hangs at the door: practice and a key start without serialport. */
async function openKind(
  { kind, key, senders, usb }: Choice,
  { settings: { bell }, clock, engine, keyboard }: Parts,
  station: () => Promise<StationSide>,
): Promise<Doorbell> {
  const find = bell === 'usb' ? { usb: [usb] } : { path: bell };
  keyboard.listenFor(kind === 'key' ? key : null);
  if (kind === 'loop') {
    const { loopDoorbell } = await import('#native/doorbell/loop/loop-doorbell.ts');
    return loopDoorbell({ station: await station(), find });
  }
  if (kind === 'enocean') {
    const { enoceanDoorbell } = await import('#native/doorbell/enocean/enocean-doorbell.ts');
    return enoceanDoorbell({ station: await station(), find, senders });
  }
  if (kind === 'key') {
    const { keyDoorbell } = await import('#native/doorbell/key/key-doorbell.ts');
    const button = keyDoorbell(await station());
    keyboard.onStroke(button.stroke);
    return button;
  }
  const { serialDoorbell } = await import('#native/doorbell/serial.ts');
  return serialDoorbell({
    clock: driverClock(clock),
    path: bell === 'usb' ? undefined : bell,
    usb: [...BELL_BOARDS, usb],
    lastCommitted: (what, device, deviceEpoch) => {
      const window = engine.stored().presses.get(bellKey({ device, deviceEpoch, number: 0 }));
      if (what !== 'press' || !window) return null;
      return window.seen.at(-1) ?? window.floor;
    },
  });
}
