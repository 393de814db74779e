// The machine's own battery, from folders as Linux lays them out.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { readPowerSupply } from './power-supply.ts';

type Files = Record<string, string>;

function laidOut(supplies: Record<string, Files>): string {
  const folder = freshFolder('power');
  for (const [name, files] of Object.entries(supplies)) {
    fs.mkdirSync(path.join(folder, name));
    for (const [file, text] of Object.entries(files))
      fs.writeFileSync(path.join(folder, name, file), `${text}\n`);
  }
  return folder;
}

const battery = (status: string, capacity: string, more: Files = {}): Files => ({
  type: 'Battery',
  status,
  capacity,
  ...more,
});
const plug = (online: string): Files => ({ type: 'Mains', online });

test.each<[string, Record<string, Files>, object]>([
  ['a machine without any', {}, { is: 'none' }],
  ['only a mouse', { mouse: battery('Discharging', '50', { scope: 'Device' }) }, { is: 'none' }],
  ['only a plug', { AC: plug('1') }, { is: 'none' }],
  ['on the mains', { AC: plug('1'), BAT0: battery('Charging', '90') }, { is: 'mains' }],
  ['full', { AC: plug('1'), BAT0: battery('Full', '100') }, { is: 'mains' }],
  ['pulled out', { AC: plug('0'), BAT0: battery('Discharging', '90') }, { is: 'battery', percent: 90 }],
  ['nearly empty', { AC: plug('0'), BAT0: battery('Discharging', '15') }, { is: 'battery-low', percent: 15 }],
  [
    'says itself that it is low',
    { BAT0: { type: 'UPS', status: 'Discharging', capacity_level: 'Critical' } },
    { is: 'battery-low', percent: null },
  ],
])('%s', async (_name, supplies, power) => {
  expect(await readPowerSupply(laidOut(supplies))).toEqual(power);
});

test('no such folder is no battery', async () => {
  expect(await readPowerSupply('/nowhere/power_supply')).toEqual({ is: 'none' });
});
