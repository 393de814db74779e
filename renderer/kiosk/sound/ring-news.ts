// When the person outside is to look up: each step that a fact stands behind, told by tone and light beside the words (R40).
import type { RingChain } from '#contract/kiosk.ts';

/** heard: it has begun. closer: somebody has done something. not-yet: nobody has, and others are alerted. */
export type News = 'heard' | 'closer' | 'not-yet';

/** Grows with every step; two equal ones are no news. */
type Step = { id: string; closer: number; notYet: number; isStored: boolean };

export const stepOf = (id: string, chain: RingChain): Step => ({
  id,
  closer: [chain.seenAt, chain.comingAt, chain.doorOpenedAt, chain.talkingAt].filter((at) => at !== null)
    .length,
  notYet: chain.escalatedCount + (chain.seenAlone ? 1 : 0),
  isStored: chain.stored,
});

/** was: what was shown before, null at the first sight of it. */
export function newsSince(was: Step | null, is: Step): News | null {
  if (was === null || was.id !== is.id) return is.isStored ? 'heard' : null;
  if (is.closer > was.closer) return 'closer';
  // Fewer than before: a door that stayed closed rings again.
  if (is.closer < was.closer || is.notYet > was.notYet) return 'not-yet';
  return is.isStored && !was.isStored ? 'heard' : null;
}
