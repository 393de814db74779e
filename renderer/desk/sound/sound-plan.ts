// What this desk must sound right now. Nothing here can be muted by any key but an answer from a named person.
import type { DeskRing } from '#contract/desk/ring-view.ts';
import { isQuiet, type Quiet } from '../ring/answering.ts';

export type SoundPlan = {
  /** 0 is silent, 1 as loud as it gets. */
  ring: number;
  /** The low tone that says: this screen no longer hears the station. */
  lost: boolean;
};

const FIRST_LEVEL = 0.4;
const LOUDER_BY_LEVEL = 0.2;

const loudness = (level: number): number => Math.min(1, FIRST_LEVEL + LOUDER_BY_LEVEL * level);

/**
 * A ring kept for the morning sounds only where somebody is signed in: through the night there is nobody to hear
 * it, and the station takes it up, loud, when the office is staffed again.
 */
const sounds = (ring: DeskRing, isSignedIn: boolean): boolean =>
  ring.phase === 'ringing' && (!ring.chain.held || isSignedIn);

type Now = {
  rings: readonly DeskRing[];
  isSignedIn: boolean;
  isLost: boolean;
  quiet: Quiet;
  localMs: number;
};

export function soundPlan({ rings, isSignedIn, isLost, quiet, localMs }: Now): SoundPlan {
  const loud = rings.filter((ring) => sounds(ring, isSignedIn) && !isQuiet(quiet, ring.id, localMs));
  return { ring: Math.max(0, ...loud.map((ring) => loudness(ring.level))), lost: isLost };
}
