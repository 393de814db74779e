// What the office lacks before its bell is taken into use (R9), and whether it is a trial until then.

import { STARTING_PROFILE } from '#contract/starting-profile.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import { LIVE_NEEDS, type LiveNeed } from '#core/office/go-live.ts';
import type { Host } from '../host-parts.ts';

/** Somebody besides the manager must be able to answer. */
const STAFF_MIN = 2;

export function missingFor(desk: FrontDesk, { profile, bell, alerting }: Host): LiveNeed[] {
  const hasPhone = (id: string): boolean => profile.phones.some((phone) => phone.id === id);
  const beyond = profile.escalation.levels.filter(({ target }) => target !== 'desks');
  const isMissing: Record<LiveNeed, boolean> = {
    'duty-phone': !hasPhone('duty'),
    roster: desk.shifts.size === 0,
    'second-person': desk.staff.size < STAFF_MIN,
    escalation: beyond.length === 0,
    reach: beyond.length > 0 && !beyond.some(({ target }) => alerting.canReach(target)),
    // Words that the wizard began with are nobody's arrangement.
    'out-of-hours': !hasPhone('out-of-hours') && profile.outOfHours.nb === STARTING_PROFILE.outOfHours.nb,
    'bell-test': !desk.office.bellTested,
    'supervised-bell': !bell.declares().supervised && desk.office.bellException === null,
  };
  return LIVE_NEEDS.filter((need) => isMissing[need]);
}

export const isTrial = ({ practice, office, engine }: Host): boolean =>
  !practice && office.isSetUp() && engine.isOpen() && engine.stored().office.live === null;
