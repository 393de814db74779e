// Taking the bell into use (R9): refused until the office has what makes a ring end in a person. Until then every screen
// says that this is a trial. Nothing of the bell itself waits for it: whoever rings is heard from the first minute.
import type { Fact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { StaffId, StationId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';

/** What an office must have; each has a sentence of its own and a place where it is mended. */
export const LIVE_NEEDS = [
  'duty-phone',
  'roster',
  'second-person',
  'escalation',
  'reach',
  'out-of-hours',
  'bell-test',
  'supervised-bell',
] as const;
export type LiveNeed = (typeof LIVE_NEEDS)[number];

/** A manager answers for it by name. */
export type Signed = { by: StaffId | null; at: number };

type Refused = 'needs-manager' | 'not-ready';

const isManager = (desk: FrontDesk, staff: StaffId): boolean => desk.staff.get(staff)?.role === 'manager';

/** missing: what the host has found; core reads no profile. */
export function goLive(
  desk: FrontDesk,
  by: StaffId,
  station: StationId,
  missing: readonly LiveNeed[],
): Result<Fact[], Refused> {
  if (!isManager(desk, by)) return refuse('needs-manager');
  if (missing.length > 0) return refuse('not-ready');
  return ok(desk.office.live ? [] : [{ type: 'office-went-live', subject: station, data: {} }]);
}

/** A bell that cannot say by itself that it is dead is taken into use only with a manager's name under it. */
export function signBellException(
  desk: FrontDesk,
  by: StaffId,
  station: StationId,
): Result<Fact[], 'needs-manager'> {
  if (!isManager(desk, by)) return refuse('needs-manager');
  if (desk.office.bellException) return ok([]);
  return ok([{ type: 'office-bell-exception-signed', subject: station, data: {} }]);
}
