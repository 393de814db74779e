// What the rules ask of a profile: hours and numbers with their holidays, and the ladder of the bell.
import type { OfficeProfile, PhoneId } from '#contract/office-profile.ts';
import type { EscalationPolicy } from '#core/doorbell/policy.ts';
import type { Hours, Phone } from '#core/hours/opening.ts';
import type { SameDayRule } from '#core/same-day/tick.ts';
import { publicHolidays } from './norwegian-holidays.ts';

const MINUTE_MS = 60_000;

const closedDays = (isClosed: boolean) => (isClosed ? { closedDays: publicHolidays() } : {});

export function hoursOf({ hours }: OfficeProfile): Hours {
  const { dropIn, staffed, exceptions, closedOnHolidays } = hours;
  return { dropIn, staffed, exceptions, ...closedDays(closedOnHolidays) };
}

/** The number for when everything else is closed is the one that answers on a holiday. */
const ANSWERS_ON_HOLIDAYS: Record<PhoneId, boolean> = { duty: false, nav: false, 'out-of-hours': true };

export const phonesOf = ({ phones }: OfficeProfile): Phone[] =>
  phones.map(({ id, number, hours, exceptions, closedOnHolidays }) => ({
    id,
    number,
    hours,
    exceptions,
    ...closedDays(closedOnHolidays ?? !ANSWERS_ON_HOLIDAYS[id]),
  }));

export function policyOf({ escalation, alerting }: OfficeProfile): EscalationPolicy {
  const { levels, repeatMinutes, doorLimitMinutes } = escalation;
  // Where some desks keep silent, everybody else is called sooner.
  const { desks, faster } = alerting.quiet;
  const levelMs = (minutes: number) => Math.round((minutes * MINUTE_MS) / (desks.length > 0 ? faster : 1));
  return {
    levels: levels.map(({ target, afterMinutes }) => ({ target, afterMs: levelMs(afterMinutes) })),
    repeatMs: levelMs(repeatMinutes),
    doorLimitMs: doorLimitMinutes * MINUTE_MS,
  };
}

export const sameDayRuleOf = (profile: OfficeProfile, hours: Hours): SameDayRule => ({
  hours,
  beforeMs: profile.sameDay.minutesBeforeClosing * MINUTE_MS,
});

export const idleLockMsOf = ({ desk }: OfficeProfile): number => desk.idleLockMinutes * MINUTE_MS;
