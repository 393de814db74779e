// What calls for somebody right now: a ring nobody has taken, help called at a desk, or an acute visit before closing.
import type { Assistance } from '../assistance/assistance.ts';
import { ESCALATION_TARGETS, type EscalationTarget } from '../doorbell/policy.ts';
import { isHeld, isJoinable, type Ring } from '../doorbell/ring.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { AssistanceId, RingId, VisitId } from '../ids.ts';
import { visitsIn } from '../visit/linked-ring.ts';
import type { AlertTarget } from './alert.ts';

export type AlertSubject = RingId | AssistanceId | VisitId;

export type Cause =
  | { what: 'ring'; id: RingId; ring: Ring }
  | { what: 'assistance'; id: AssistanceId; at: number }
  | { what: 'same-day'; id: VisitId; at: number };

/** Somebody took it, and it was said afterwards that one alone cannot open. */
const needsAnother = ({ seen, seenAlone }: Ring): boolean =>
  seenAlone !== null && seenAlone.at >= (seen?.at ?? 0);

/** Rings for somebody to come: nobody has taken it, or whoever saw it cannot open alone. */
export const awaitsSomebody = (ring: Ring): boolean =>
  !isHeld(ring) && (ring.phase === 'ringing' || (isJoinable(ring) && needsAnother(ring)));

const ofRing = (ring: Ring): Cause => ({ what: 'ring', id: ring.id, ring });
const ofHelp = ({ id, called }: Assistance): Cause => ({ what: 'assistance', id, at: called.wallMs });

/** Registrations that everybody is to be told of before the office closes; one behind a ring is told of with it. */
function beforeClosing(desk: FrontDesk): Cause[] {
  const behindRings = new Set(
    [...desk.rings.values()].flatMap((ring) => [...visitsIn(ring), ...ring.linked]),
  );
  return [...desk.visits.values()]
    .filter(({ id, state }) => desk.alerts.has(id) && state.is !== 'talking' && !behindRings.has(id))
    .map(({ id, registered }) => ({ what: 'same-day', id, at: registered.wallMs }));
}

export const calling = (desk: FrontDesk): Cause[] => [
  ...[...desk.rings.values()].filter(awaitsSomebody).map(ofRing),
  ...[...desk.assistance.values()].filter(({ coming }) => coming.length === 0).map(ofHelp),
  ...beforeClosing(desk),
];

export function targetOf(cause: Cause, level: number): AlertTarget {
  if (cause.what === 'assistance') return 'all-staff';
  if (cause.what === 'same-day') return 'everybody';
  return cause.ring.policy.levels[level]?.target ?? 'everybody';
}

/** A repeat is for everybody whom the ladder names. */
export function targetsIn(cause: Cause, target: AlertTarget): readonly EscalationTarget[] {
  if (target !== 'everybody') return [target];
  if (cause.what !== 'ring') return ESCALATION_TARGETS;
  return [...new Set(cause.ring.policy.levels.map((level) => level.target))];
}
