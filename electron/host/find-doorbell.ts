// Which doorbell this station has: a serial port by path or by USB identity, or the simulated one of practice mode.
import type { StationSettings } from '#contract/station-settings.ts';
import { bellKey } from '#core/doorbell/press.ts';
import type { Doorbell } from '#native/doorbell/doorbell.ts';
import type { Clock } from './clock.ts';
import { driverClock } from './driver-clock.ts';
import type { Engine } from './engine.ts';
import { type PracticeBell, practiceBell } from './practice-bell.ts';

export type FoundBell = { doorbell: Doorbell; practice: PracticeBell | null };

export async function findDoorbell(
  { bell, dataFolder }: StationSettings,
  clock: Clock,
  engine: Engine,
): Promise<FoundBell> {
  const driver = driverClock(clock);
  if (bell === 'simulated') return practiceBell(dataFolder, driver, engine.topic.changed);
  // Loaded only where there is a serial bell: practice starts without it.
  const { serialDoorbell } = await import('#native/doorbell/serial.ts');
  const doorbell = serialDoorbell({
    clock: driver,
    path: bell === 'usb' ? undefined : bell,
    lastCommitted: (kind, device, deviceEpoch) => {
      const window = engine.stored().presses.get(bellKey({ device, deviceEpoch, number: 0 }));
      if (kind !== 'press' || !window) return null;
      return window.seen.at(-1) ?? window.floor;
    },
  });
  return { doorbell, practice: null };
}
