// Which ring stands on top, and which one the answering keys mean.
import type { DeskRing } from '#contract/desk/ring-view.ts';

const isRinging = (ring: DeskRing): boolean => ring.phase === 'ringing';
const isHeld = (ring: DeskRing): boolean => ring.chain.held;

/** Rings that ring now come first, the loudest and then the oldest of them; those somebody has answered follow. */
export function orderRings(rings: readonly DeskRing[]): DeskRing[] {
  const rank = (ring: DeskRing): number => (isRinging(ring) ? (isHeld(ring) ? 1 : 0) : 2);
  return [...rings].sort((a, b) => rank(a) - rank(b) || b.level - a.level || b.openMs - a.openMs);
}

/** The one that the answering keys act on: always the topmost, so that eyes and fingers agree. */
export const ringToAnswer = (ordered: readonly DeskRing[]): DeskRing | null =>
  ordered.find(isRinging) ?? null;

/** The one that a closing key means: the topmost that somebody has answered. */
export const ringToClose = (ordered: readonly DeskRing[]): DeskRing | null =>
  ordered.find((ring) => !isRinging(ring)) ?? null;

/** The one that "on the way" means. */
export const ringToGoTo = (ordered: readonly DeskRing[]): DeskRing | null =>
  ordered.find((ring) => ring.phase === 'seen') ?? null;
