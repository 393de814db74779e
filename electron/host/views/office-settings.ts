// The office's settings as a manager is shown them, with who changed them last and what the office still lacks.
import type { OfficeSettings } from '#contract/desk/profile-calls.ts';
import { addDays, osloTime } from '#core/hours/oslo.ts';
import type { StaffId } from '#core/ids.ts';
import type { Host } from '../host-parts.ts';
import { publicHolidays } from '../profile/norwegian-holidays.ts';
import { missingFor } from './go-live.ts';

/** A year ahead is what anybody plans by. */
const HOLIDAYS_AHEAD_DAYS = 365;

function holidaysFrom(today: string): string[] {
  const last = addDays(today, HOLIDAYS_AHEAD_DAYS);
  return [...publicHolidays()].filter((date) => date >= today && date <= last).sort();
}

export function officeSettings(host: Host): OfficeSettings {
  const desk = host.engine.stored();
  const known = desk.office.profile;
  const { live } = desk.office;
  const nameOf = (staff: StaffId | null) => (staff ? (host.people.staff(desk, staff)?.name ?? null) : null);
  return {
    profile: host.profile,
    digest: known?.digest ?? null,
    changed: known ? { at: known.at, by: nameOf(known.by), from: known.from } : null,
    holidays: holidaysFrom(osloTime(host.engine.clock.now().wallMs).date),
    missing: missingFor(desk, host),
    live: live ? { at: live.at, by: nameOf(live.by) } : null,
  };
}
