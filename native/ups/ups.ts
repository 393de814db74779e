// One answer about the power: the UPS that was set, one that a NUT server on this machine knows, or the own battery.
import type { Clock } from '../clock.ts';
import { NUT_PORT, type NutPlace, readNut } from './nut.ts';
import type { PowerReader } from './power.ts';
import { readPowerSupply } from './power-supply.ts';

export type UpsOptions = {
  clock: Clock;
  /** Null: whatever this machine has. */
  place: NutPlace | null;
  /** Where the system shows its own batteries; another in tests. */
  supplyFolder?: string | undefined;
};

const HERE: NutPlace = { host: '127.0.0.1', port: NUT_PORT };

export function upsReader({ clock, place, supplyFolder }: UpsOptions): PowerReader {
  /** One that has answered and stops is broken; one that never did was never there, unless somebody set it. */
  let isExpected = place !== null;
  return async () => {
    const read = await readNut(place ?? HERE, clock);
    if (read.is === 'absent' || read.is === 'mute')
      return isExpected ? { is: 'silent' } : readPowerSupply(supplyFolder);
    isExpected = true;
    return read;
  };
}
