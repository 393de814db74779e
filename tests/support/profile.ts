// An office profile whose hours are the same all week, so that no test depends on when it runs.
import fs from 'node:fs';
import path from 'node:path';
import type { OfficeProfile } from '#contract/office-profile.ts';
import { SafetyProfile } from '#contract/safety-profile.ts';
import { WEEKDAYS } from '#core/hours/opening.ts';
import type { Regime } from '#core/hours/regime.ts';
import { freshFolder } from './fresh-folder.ts';

const EXAMPLE = path.resolve(import.meta.dirname, '../../resources/profiles/example.json');

type Week = OfficeProfile['hours']['dropIn'];
type Level = OfficeProfile['escalation']['levels'][number];

const everyDay = (isOpen: boolean): Week => {
  const spans = isOpen ? [{ from: '00:00', to: '24:00' }] : [];
  return Object.fromEntries(WEEKDAYS.map((day) => [day, spans])) as Week;
};

export const exampleProfile = (): OfficeProfile => JSON.parse(fs.readFileSync(EXAMPLE, 'utf8'));

type Wanted = { regime: Regime; levels?: Level[]; safety?: Partial<SafetyProfile> };

/** Levels' minutes may be fractions: 0.05 is three seconds. */
export function profileWith({ regime, levels, safety = {} }: Wanted): OfficeProfile {
  const example = exampleProfile();
  const isStaffed = regime !== 'unstaffed';
  return {
    ...example,
    hours: {
      dropIn: everyDay(regime === 'dropIn'),
      staffed: everyDay(isStaffed),
      exceptions: [],
      closedOnHolidays: false,
    },
    // A telephone that answers whenever somebody is here.
    phones: example.phones.map((phone) => ({
      ...phone,
      hours: everyDay(isStaffed),
      closedOnHolidays: false,
    })),
    safety: SafetyProfile.parse(safety),
    escalation: { ...example.escalation, ...(levels ? { levels } : {}) },
  };
}

/** The same as a file, which is what a station is started with. */
export function profileFile(wanted: Wanted): string {
  const file = path.join(freshFolder('profile'), `${wanted.regime}.json`);
  fs.writeFileSync(file, JSON.stringify(profileWith(wanted)));
  return file;
}
