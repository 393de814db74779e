// What must be asked to be known: the disk, the clock, the power, the office's port, and each desk's loudspeaker.
import type { StationSettings } from '#contract/station-settings.ts';
import type { PowerSign } from '#core/supervision/breaks.ts';
import type { PowerReader } from '#native/ups/power.ts';
import { upsReader } from '#native/ups/ups.ts';
import type { Clock } from '../clock.ts';
import { driverClock } from '../driver-clock.ts';
import type { Skew } from '../known-skew.ts';
import type { Log } from '../log.ts';
import { type ClockWatch, watchClock } from './clock-watch.ts';
import { type DiskWatch, watchDisk } from './disk-watch.ts';
import { type OfficeWatch, watchOffice } from './office-watch.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { makeSoundReports, type SoundReports } from './sound-reports.ts';

type PowerWatch = { sign(): PowerSign; look(): Promise<void> };

export type Watches = {
  disk: DiskWatch;
  clock: ClockWatch;
  power: PowerWatch;
  office: OfficeWatch;
  sounds: SoundReports;
};

function watchPower(read: PowerReader): PowerWatch {
  let sign: PowerSign = { is: 'none' };
  return {
    sign: () => sign,
    look: oneAtATime(async () => {
      sign = await read();
    }),
  };
}

type Parts = {
  settings: StationSettings;
  clock: Clock;
  skew: Skew;
  log: Log;
  onClockJump(): void;
  readPower?: PowerReader;
};

export function makeWatches(parts: Parts): Watches {
  const { settings, clock, skew, log, onClockJump, readPower } = parts;
  const { dataFolder, journalFolder, office, ups } = settings;
  const read = readPower ?? upsReader({ clock: driverClock(clock), place: ups ?? null });
  return {
    disk: watchDisk([dataFolder, journalFolder], clock, log),
    clock: watchClock(skew, onClockJump),
    power: watchPower(read),
    office: watchOffice(office?.url ?? null, clock),
    sounds: makeSoundReports(),
  };
}
