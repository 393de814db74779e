// What has been tried to reach somebody about a ring. Sent is not reached: only a person's answer stops the chain.
import { ESCALATION_TARGETS } from '../doorbell/policy.ts';

/** In the order in which they are told. The desks are always one of them. */
export const ALERT_WAYS = ['desks', 'siren', 'sms', 'webhook', 'email'] as const;
export type AlertWay = (typeof ALERT_WAYS)[number];
/** Those that need a password, a key or a code. */
export const SECRET_WAYS = ['sms', 'webhook', 'email'] as const satisfies AlertWay[];
export type SecretWay = (typeof SECRET_WAYS)[number];

export const ALERT_OUTCOMES = [
  'sent',
  'nobody-to-reach',
  'unreachable',
  'refused',
  'timed-out',
  'fault',
] as const;
export type AlertOutcome = (typeof ALERT_OUTCOMES)[number];

/** Beyond the ladder it repeats, and then it is for everybody whom the ladder names. */
export const ALERT_TARGETS = [...ESCALATION_TARGETS, 'everybody'] as const;
export type AlertTarget = (typeof ALERT_TARGETS)[number];

/** One firing of a level: the same level fires anew when an answered ring, whose door stayed closed, rings again. */
export type Firing = { level: number; again: number };

export type Tried = {
  way: AlertWay;
  /** Null while it is under way, or the host died before it heard what came of it. */
  outcome: AlertOutcome | null;
};

export type RingAlert = Firing & {
  target: AlertTarget;
  /** How many people the target meant just then, as the roster says. */
  people: number;
  /** By the wall clock. */
  at: number;
  tried: readonly Tried[];
};

export type RingAlerts = {
  /** Levels that have fired and of which nobody has been told yet, in order: several may fire in one moment. */
  due: readonly Firing[];
  begun: readonly RingAlert[];
};

/** A desk shows the last few; a ring that repeats through a whole day must not make its row grow. */
export const ALERTS_KEPT = 12;

export const isSameFiring = (a: Firing, b: Firing): boolean => a.level === b.level && a.again === b.again;

export const hasBeenSent = (alert: RingAlert): boolean =>
  alert.tried.some(({ outcome }) => outcome === 'sent');

/** Nobody is there whom it could reach, or nothing that was tried went through. */
export function isInVain(alert: RingAlert): boolean {
  if (alert.tried.every(({ outcome }) => outcome !== null && outcome !== 'sent')) return true;
  // Whether a desk is open is what its try finds out; the roster does not know.
  if (alert.people > 0 || alert.target === 'desks') return false;
  if (alert.target !== 'everybody') return true;
  const desks = alert.tried.find(({ way }) => way === 'desks')?.outcome;
  return desks !== null && desks !== 'sent';
}
