// The built station as a bench starts it: on a data folder and an office profile made for the measurement.
import fs from 'node:fs';
import path from 'node:path';
import type { OfficeProfile } from '#contract/office-profile.ts';
import { WEEKDAYS } from '#core/hours/opening.ts';
import { type Launched, launch, PROJECT } from './launch.ts';

/** Round the clock, so that a bench measures the same at any time of day. */
export type OpenFor = 'drop-in' | 'appointments';

type Options = { data: string; openFor: OpenFor; bell?: string };

const ALWAYS = [{ from: '00:00', to: '24:00' }];
const NEVER: typeof ALWAYS = [];

const everyDay = (spans: typeof ALWAYS): OfficeProfile['hours']['staffed'] =>
  Object.fromEntries(WEEKDAYS.map((day) => [day, spans])) as OfficeProfile['hours']['staffed'];

/** Writes the example profile with other hours, and says where it lies. */
export function benchProfile(folder: string, openFor: OpenFor): string {
  const file = path.join(folder, 'profile.json');
  const example = path.join(PROJECT, 'resources/profiles/example.json');
  const profile = JSON.parse(fs.readFileSync(example, 'utf8')) as OfficeProfile;
  const dropIn = everyDay(openFor === 'drop-in' ? ALWAYS : NEVER);
  profile.hours = { dropIn, staffed: everyDay(ALWAYS), exceptions: [] };
  fs.writeFileSync(file, JSON.stringify(profile));
  return file;
}

export function launchOurs({ data, openFor, bell }: Options): Promise<Launched> {
  const words = ['.', `--data=${data}`, `--profile=${benchProfile(data, openFor)}`, '--windows=kiosk,desk'];
  return launch(bell ? [...words, `--bell=${bell}`] : words);
}
