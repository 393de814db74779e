// The office's settings as a manager is shown them, with who changed them last and what the office still lacks.
import type { OfficeSettings } from '#contract/desk/profile-calls.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import { addDays, osloTime } from '#core/hours/oslo.ts';
import type { Host } from '../host-parts.ts';
import { publicHolidays } from '../profile/norwegian-holidays.ts';

/** A year ahead is what anybody plans by. */
const HOLIDAYS_AHEAD_DAYS = 365;

function holidaysFrom(today: string): string[] {
  const last = addDays(today, HOLIDAYS_AHEAD_DAYS);
  return [...publicHolidays()].filter((date) => date >= today && date <= last).sort();
}

function missingIn(desk: FrontDesk, { profile }: Host): OfficeSettings['missing'] {
  const isMissing = {
    'duty-phone': !profile.phones.some(({ id }) => id === 'duty'),
    roster: desk.shifts.size === 0,
    'bell-test': desk.office.setUp.steps.bell !== 'done',
    'second-person': desk.staff.size < 2,
  };
  return (Object.keys(isMissing) as (keyof typeof isMissing)[]).filter((what) => isMissing[what]);
}

export function officeSettings(host: Host): OfficeSettings {
  const desk = host.engine.stored();
  const known = desk.office.profile;
  const name = known?.by ? (host.people.staff(desk, known.by)?.name ?? null) : null;
  return {
    profile: host.profile,
    digest: known?.digest ?? null,
    changed: known ? { at: known.at, by: name, from: known.from } : null,
    holidays: holidaysFrom(osloTime(host.engine.clock.now().wallMs).date),
    missing: missingIn(desk, host),
  };
}
