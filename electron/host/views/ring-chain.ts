// The truth about a ring for those who look at it: what is stored, and what the desks were told before it was.
import type { RingChain } from '#contract/kiosk.ts';
import { hasBeenSent } from '#core/alert/alert.ts';
import { alertsOf, isNobodyReached } from '#core/alert/decide.ts';
import { isHeld, type Ring } from '#core/doorbell/ring.ts';
import type { FrontDesk } from '#core/front-desk.ts';

export function chainOf(ring: Ring, stored: boolean, desk: FrontDesk): RingChain {
  const later = alertsOf(desk, ring.id).filter(({ level }) => level > 0);
  return {
    alerted: later.findLast(hasBeenSent)?.target ?? null,
    isNobodyReached: isNobodyReached(desk, ring),
    rangAt: ring.rangAt[0] ?? ring.opened.wallMs,
    stored,
    seenAt: ring.seen?.at ?? null,
    comingAt: ring.coming?.at ?? null,
    doorOpenedAt: ring.doorOpened?.at ?? null,
    talkingAt: ring.talk?.at ?? null,
    escalatedCount: ring.level,
    seenAlone: ring.seenAlone !== null,
    held: isHeld(ring),
    withdrawn: ring.withdrawn?.what ?? null,
  };
}

const isFromBell = (ring: Ring): boolean => ring.sources.some((source) => source.from === 'bell');

/** The screen and the light belong to whoever rang last; an earlier person has come in by then. */
export const newestBellRing = (desk: FrontDesk): Ring | undefined =>
  [...desk.rings.values()].filter(isFromBell).at(-1);

export type ShownRing = { ring: Ring; stored: boolean };

/** Stored rings as they are stored, and then those told first; a ring that is told stays until the disk knows better. */
export function shownRings(stored: FrontDesk, ahead: FrontDesk): ShownRing[] {
  const toldFirst = [...ahead.rings.values()].filter((ring) => !stored.rings.has(ring.id));
  return [
    ...[...stored.rings.values()].map((ring) => ({ ring, stored: true })),
    ...toldFirst.map((ring) => ({ ring, stored: false })),
  ];
}
