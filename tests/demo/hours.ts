// The office's hours in the demo: the same at every time of day, because nobody can move the clock of a real station.
import fs from 'node:fs';
import type { OfficeProfile } from '#contract/office-profile.ts';
import { WEEKDAYS } from '#core/hours/opening.ts';
import { profileWith } from '#tests/support/profile.ts';

export type Hours = 'appointments' | 'drop-in';

/** A ring nobody answers reaches the next level in seconds; long enough that one who hurries comes first. */
const LEVELS: OfficeProfile['escalation']['levels'] = [
  { target: 'desks', afterMinutes: 0 },
  { target: 'duty-adviser', afterMinutes: 0.15 },
  { target: 'all-staff', afterMinutes: 2 },
  { target: 'leader', afterMinutes: 4 },
];

const DAY_MS = 24 * 60 * 60 * 1000;

/** Open to everybody from the day after tomorrow on, so that the screen has a next time to tell. */
function laterThisWeek(): OfficeProfile['hours']['dropIn'] {
  const soon = [0, 1].map((days) => weekdayIn(days));
  const spans = (day: string) => (soon.includes(day) ? [] : [{ from: '10:00', to: '14:00' }]);
  return Object.fromEntries(WEEKDAYS.map((day) => [day, spans(day)])) as OfficeProfile['hours']['dropIn'];
}

const weekdayIn = (days: number): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'Europe/Oslo' })
    .format(Date.now() + days * DAY_MS)
    .toLowerCase();

export function writeProfile(file: string, hours: Hours): void {
  const profile = profileWith({ regime: hours === 'drop-in' ? 'dropIn' : 'appointmentOnly', levels: LEVELS });
  if (hours === 'appointments') profile.hours.dropIn = laterThisWeek();
  fs.writeFileSync(file, JSON.stringify(profile));
}
