// The machine's own battery, as Linux shows it under /sys/class/power_supply: a laptop, a tablet, or a UPS with a driver.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { LOW_PERCENT, type Power } from './power.ts';

const FOLDER = '/sys/class/power_supply';

/** One of its folders, in the words of its files. */
export type Supply = {
  type: string | null;
  scope: string | null;
  online: string | null;
  status: string | null;
  capacity: string | null;
  capacityLevel: string | null;
};

async function supplyIn(folder: string): Promise<Supply> {
  const read = (name: string): Promise<string | null> =>
    readFile(path.join(folder, name), 'utf8').then(
      (text) => text.trim(),
      () => null,
    );
  const [type, scope, online, status, capacity, capacityLevel] = await Promise.all(
    ['type', 'scope', 'online', 'status', 'capacity', 'capacity_level'].map(read),
  );
  const given = { type, scope, online, status, capacity, capacityLevel };
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value ?? null])) as Supply;
}

/** A mouse and a headset have batteries too; they are of scope "Device". */
const isOfMachine = ({ scope, type }: Supply): boolean =>
  scope !== 'Device' && (type === 'Battery' || type === 'UPS');

const isPlug = ({ type }: Supply): boolean => type === 'Mains' || type === 'USB';

function percentOf({ capacity }: Supply): number | null {
  const percent = capacity === null ? Number.NaN : Number(capacity);
  return Number.isFinite(percent) ? percent : null;
}

export function powerFrom(supplies: readonly Supply[]): Power {
  const batteries = supplies.filter(isOfMachine);
  if (batteries.length === 0) return { is: 'none' };
  const isDraining = batteries.some(({ status }) => status === 'Discharging');
  const isPlugged = supplies.some((supply) => isPlug(supply) && supply.online === '1');
  if (!isDraining || isPlugged) return { is: 'mains' };
  const percents = batteries.flatMap((battery) => percentOf(battery) ?? []);
  const percent = percents.length > 0 ? Math.max(...percents) : null;
  const saysLow = batteries.every(
    ({ capacityLevel }) => capacityLevel === 'Low' || capacityLevel === 'Critical',
  );
  return { is: saysLow || (percent ?? 100) <= LOW_PERCENT ? 'battery-low' : 'battery', percent };
}

/** Never rejects; 'none' where the system shows no such folder. */
export async function readPowerSupply(folder = FOLDER): Promise<Power> {
  const names = await readdir(folder).catch(() => []);
  return powerFrom(await Promise.all(names.map((name) => supplyIn(path.join(folder, name)))));
}
