// The built station as a bench starts it: on a data folder and an office profile made for the measurement.
import fs from 'node:fs';
import path from 'node:path';
import type { OfficeProfile } from '#contract/office-profile.ts';
import { WEEKDAYS, type Week } from '#core/hours/opening.ts';
import { type Launched, launch, PROJECT } from './launch.ts';

/** Round the clock, so that a bench measures the same at any time of day. */
export type OpenFor = 'drop-in' | 'appointments';

type Options = { data: string; openFor: OpenFor; bell?: string };

const ALWAYS = [{ from: '00:00', to: '24:00' }];
const NEVER: typeof ALWAYS = [];

const DAY_MS = 24 * 60 * 60 * 1000;
const onTheDays = (openOn: (day: number) => boolean) =>
  Object.fromEntries(WEEKDAYS.map((day, at) => [day, openOn(at) ? ALWAYS : NEVER])) as Week;

/** Drop-in comes next the day after tomorrow: the nearest that cannot begin while a bench is running. */
function dropInFor(openFor: OpenFor): Week {
  if (openFor === 'drop-in') return onTheDays(() => true);
  const next = (new Date(Date.now() + 2 * DAY_MS).getDay() + 6) % WEEKDAYS.length;
  return onTheDays((day) => day === next);
}

/** Writes the example profile with other hours, and perhaps another bell, and says where it lies. */
export function benchProfile(
  folder: string,
  openFor: OpenFor,
  bell: Partial<OfficeProfile['bell']> = {},
): string {
  const file = path.join(folder, 'profile.json');
  const example = path.join(PROJECT, 'resources/profiles/example.json');
  const profile = JSON.parse(fs.readFileSync(example, 'utf8')) as OfficeProfile;
  profile.hours = {
    dropIn: dropInFor(openFor),
    staffed: onTheDays(() => true),
    exceptions: [],
    closedOnHolidays: false,
  };
  profile.bell = { ...profile.bell, ...bell };
  fs.writeFileSync(file, JSON.stringify(profile));
  return file;
}

export function launchOurs({ data, openFor, bell }: Options): Promise<Launched> {
  const words = ['.', `--data=${data}`, `--profile=${benchProfile(data, openFor)}`, '--windows=kiosk,desk'];
  return launch(bell ? [...words, `--bell=${bell}`] : words);
}
