// Whom a level means just now, and where each of them can be reached. The roster says who; sealed boxes say where.
import type { OfficeProfile } from '#contract/office-profile.ts';
import type { AlertTarget, AlertWay } from '#core/alert/alert.ts';
import type { EscalationTarget } from '#core/doorbell/policy.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import type { StaffId } from '#core/ids.ts';
import type { Moment } from '#core/moment.ts';
import { reachable } from '#core/roster/on-duty.ts';
import type { Contact } from './way.ts';

export type Whom = {
  staff: StaffId[];
  /** The duty phone itself is alerted with whoever is to answer it. */
  withDutyPhone: boolean;
};

export const whom = (desk: FrontDesk, targets: readonly EscalationTarget[], now: Moment): Whom => ({
  staff: [...new Set(targets.flatMap((target) => reachable(desk, target, now)))],
  withDutyPhone: targets.includes('duty-adviser'),
});

/** Which ways a level uses besides the desks, in the order in which they are tried. */
export function waysFor(
  { alerting }: OfficeProfile,
  targets: readonly EscalationTarget[],
  had: readonly AlertWay[],
): AlertWay[] {
  const asked = new Set<AlertWay>(targets.flatMap((target) => alerting.levels[target]));
  return ['desks', ...had.filter((way) => asked.has(way))];
}

/** A mobile number in Norway: nothing else takes an SMS. */
const MOBILE = /^[49]\d{7}$/;

function dutyPhone({ phones }: OfficeProfile): Contact[] {
  const number = phones.find(({ id }) => id === 'duty')?.number.replaceAll(' ', '');
  return number && MOBILE.test(number) ? [{ staff: null, phone: number, email: null }] : [];
}

type Known = { phone: string | null; email: string | null };

/** One message to one number: the duty phone may be the only one that somebody carries. */
export function contactsOf(
  { staff, withDutyPhone }: Whom,
  profile: OfficeProfile,
  known: (staff: StaffId) => Known | null,
): Contact[] {
  const theirs = staff.flatMap((id) => {
    const contact = known(id);
    return contact ? [{ staff: id, ...contact }] : [];
  });
  const duty = withDutyPhone ? dutyPhone(profile) : [];
  const isTheirs = (phone: string | null) => theirs.some((one) => one.phone?.replaceAll(' ', '') === phone);
  return [...duty.filter(({ phone }) => !isTheirs(phone)), ...theirs];
}

/** The desks reach the one who sits at one of them; at the first level, and when all are meant, any open desk does. */
export function isAtDesk(
  target: AlertTarget,
  { staff }: Whom,
  desk: FrontDesk,
  openDesks: readonly string[],
): boolean {
  if (target === 'desks' || target === 'everybody') return openDesks.length > 0;
  return [...desk.sessions].some(([at, who]) => openDesks.includes(at) && staff.includes(who));
}
