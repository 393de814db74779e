// One ring as a desk shows it: who has done what, how long it has been, and who is alerted next.
import type { DeskRing } from '#contract/desk/ring-view.ts';
import { alertsOf, isNobodyReached } from '#core/alert/decide.ts';
import { receiptOf } from '#core/doorbell/receipt.ts';
import { awaitsDoor, isCalm, type Ring } from '#core/doorbell/ring.ts';
import { rungCount } from '#core/doorbell/rung.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import type { StaffId } from '#core/ids.ts';
import { elapsedMs, type Moment, msUntil } from '#core/moment.ts';
import { visitsIn } from '#core/visit/linked-ring.ts';
import type { CanReach } from '../notify/can-reach.ts';
import { shownAlerts } from './alerting-view.ts';
import { chainOf, type ShownRing } from './ring-chain.ts';

/** A finger already on its way to a key must not answer a ring it has not seen (decision 13). */
const ARMED_AFTER_MS = 1_000;

function nextLevel(ring: Ring, now: Moment, canReach: CanReach): DeskRing['nextLevel'] {
  if (!ring.nextDue) return null;
  const target = ring.phase === 'ringing' ? (ring.policy.levels[ring.level + 1]?.target ?? 'again') : 'again';
  const at = now.wallMs + msUntil(ring.nextDue, now);
  return { target, at, canReach: target !== 'again' && canReach(target) };
}

export function deskRing(
  { ring, stored }: ShownRing,
  desk: FrontDesk,
  now: Moment,
  nameOf: (staff: StaffId | null) => string | null,
  canReach: CanReach,
): DeskRing {
  return {
    id: ring.id,
    chain: chainOf(ring, stored, desk),
    // Told before it was stored: whatever somebody answered is not stored either, so it still rings.
    phase: stored ? ring.phase : 'ringing',
    regime: ring.regime,
    pressCount: rungCount(ring),
    receipt: receiptOf(ring.id),
    wishes: [],
    tickets: visitsIn(ring).flatMap((visit) => desk.visits.get(visit)?.ticket ?? []),
    level: ring.level,
    nextLevel: nextLevel(ring, now, canReach),
    alerts: shownAlerts(alertsOf(desk, ring.id)),
    isNobodyReached: isNobodyReached(desk, ring),
    seenBy: nameOf(ring.seen?.by ?? ring.seenAlone?.by ?? null),
    comingBy: nameOf(ring.coming?.by ?? null),
    adviser: nameOf(ring.talk?.adviser ?? null),
    comingWith: nameOf(ring.companion),
    place: ring.talk?.place ?? null,
    awaitsDoor: awaitsDoor(ring),
    isCalm: isCalm(ring),
    isTest: desk.office.bellTest?.heard?.ring === ring.id,
    linked: ring.linked.flatMap((visit) => desk.visits.get(visit)?.ticket ?? []),
    peopleCount: ring.peopleCount,
    rangAgainCount: ring.rangAgainCount,
    openMs: elapsedMs(ring.opened, now),
    armedAfterMs: ARMED_AFTER_MS,
  };
}
