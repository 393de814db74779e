// Who is to be alerted now, what came of it, and when the next level follows at once because this one was in vain.
import type { Ring } from '../doorbell/ring.ts';
import type { Fact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import {
  type AlertOutcome,
  type AlertTarget,
  type AlertWay,
  type Firing,
  hasBeenSent,
  isInVain,
  isSameFiring,
  type RingAlert,
} from './alert.ts';
import { type AlertSubject, awaitsSomebody, type Cause, calling, targetOf } from './cause.ts';

/** The level it stands at now. */
const firingOf = (ring: Ring): Firing => ({ level: ring.level, again: ring.rangAgainCount });

/** Those that have begun, the newest last. */
export const alertsOf = (desk: FrontDesk, id: AlertSubject): readonly RingAlert[] =>
  desk.alerts.get(id)?.begun ?? [];

const alertOf = (desk: FrontDesk, id: AlertSubject, firing: Firing): RingAlert | undefined =>
  alertsOf(desk, id).find((alert) => isSameFiring(alert, firing));

export type DueAlert = Firing & { cause: Cause; target: AlertTarget };

/** Levels that have fired and whom nobody has been told about yet; also those that fired before the host died. */
export const alertsDue = (desk: FrontDesk): DueAlert[] =>
  calling(desk).flatMap((cause) =>
    (desk.alerts.get(cause.id)?.due ?? []).map((firing) => ({
      cause,
      ...firing,
      target: targetOf(cause, firing.level),
    })),
  );

export type AlertPlan = { people: number; ways: readonly AlertWay[] };

/** No facts: it has begun already, or somebody has answered meanwhile. */
export function beginAlert(desk: FrontDesk, id: AlertSubject, firing: Firing, plan: AlertPlan): Fact[] {
  const due = alertsDue(desk).find(({ cause, ...one }) => cause.id === id && isSameFiring(one, firing));
  if (!due) return [];
  const { level, again, target, cause } = due;
  const { people, ways } = plan;
  const began: Fact = {
    type: 'alert-began',
    subject: id,
    data: { level, again, target, people, ways: [...ways] },
  };
  const alert = { level, again, target, people, at: 0, tried: ways.map((way) => ({ way, outcome: null })) };
  return cause.what === 'ring' ? [began, ...skipped(cause.ring, alert)] : [began];
}

/** No facts: it is over, or what came of it is known already. */
export function recordTry(
  desk: FrontDesk,
  id: AlertSubject,
  firing: Firing,
  way: AlertWay,
  outcome: AlertOutcome,
): Fact[] {
  const alert = alertOf(desk, id, firing);
  const was = alert?.tried.find((one) => one.way === way);
  if (!alert || !was || was.outcome !== null) return [];
  const { level, again } = firing;
  const tried = alert.tried.map((one) => (one.way === way ? { way, outcome } : one));
  const ring = [...desk.rings.values()].find((one) => one.id === id);
  return [
    { type: 'alert-tried', subject: id, data: { level, again, way, outcome } },
    // Skipped already when it began, if it was for nobody.
    ...(ring && !isInVain(alert) ? skipped(ring, { ...alert, tried }) : []),
  ];
}

/**
 * A level that was in vain gives way to the next at once. The repeat that follows the ladder never does: it is for
 * everybody already, so there is nobody left to go on to, and what is in vain then is an alarm instead of a loop.
 */
function skipped(ring: Ring, alert: RingAlert): Fact[] {
  const isNow = awaitsSomebody(ring) && isSameFiring(firingOf(ring), alert);
  if (!isNow || !isInVain(alert) || ring.level >= ring.policy.levels.length) return [];
  return [
    {
      type: 'ring-escalated',
      subject: ring.id,
      data: { level: ring.level + 1, because: 'nobody-reached' },
    },
  ];
}

export type PendingTry = { cause: Cause; alert: RingAlert; way: AlertWay };

/** Everything that has begun and has no outcome, while somebody is still called for. */
export const pendingTries = (desk: FrontDesk): PendingTry[] =>
  calling(desk).flatMap((cause) =>
    alertsOf(desk, cause.id).flatMap((alert) =>
      alert.tried.flatMap(({ way, outcome }) => (outcome === null ? [{ cause, alert, way }] : [])),
    ),
  );

/** A repeat that reached nobody at all: nothing more can be tried until somebody mends it. */
export function isNobodyReached(desk: FrontDesk, ring: Ring): boolean {
  if (!awaitsSomebody(ring)) return false;
  // While it is tried once more, what is known from before stands.
  const known = alertsOf(desk, ring.id).findLast((alert) => isInVain(alert) || hasBeenSent(alert));
  return known?.target === 'everybody' && isInVain(known);
}
