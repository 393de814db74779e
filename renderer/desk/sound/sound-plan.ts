// What this desk must sound right now. Nothing here can be muted by any key but an answer from a named person.
import type { DeskRing } from '#contract/desk/ring-view.ts';
import type { DeskAssistance } from '#contract/desk/safety-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import { isQuiet, type Quiet } from '../ring/answering.ts';

export type SoundPlan = {
  /** 0 is silent, 1 as loud as it gets. */
  ring: number;
  /** The low tone that says: this screen no longer hears the station. */
  lost: boolean;
  /** A colleague at another desk has called, and nobody has said yet that they come. */
  help: boolean;
  /** The office has closed, and nobody has said why somebody was not talked with. */
  closing: boolean;
  /** Whether a break that begins now is told by its own short tone: not into a ring, and not where the counter keeps quiet. */
  knocks: boolean;
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

/** The whole ladder in vain, or once through without an answer: no desk is spared any more. */
const isForEverybody = ({ isNobodyReached, alerts }: DeskRing): boolean =>
  isNobodyReached || alerts.some(({ target }) => target === 'everybody');

/** Whoever rang says it was nothing: still heard, and no louder. Each time the door stayed shut it is louder. */
const levelOf = ({ isCalm, level, rangAgainCount }: DeskRing): number =>
  isCalm ? 0 : level + rangAgainCount;

/** The desk that called keeps silent: whoever stands there must not hear that help is on its way. */
const needsHelp = (alarms: readonly DeskAssistance[]): boolean =>
  alarms.some(({ isHere, coming }) => !isHere && coming.length === 0);

type Now = {
  assistance: readonly DeskAssistance[];
  rings: readonly DeskRing[];
  /** This desk shows light only, as long as another one sounds; and whether the daily test asks here. */
  alerting: { isQuiet: boolean; asksHere: boolean };
  /** As the station says: not through the night. */
  isClosing: boolean;
  isSignedIn: boolean;
  isLost: boolean;
  quiet: Quiet;
  localMs: number;
};

type Heard = Omit<Now, 'isLost' | 'quiet' | 'localMs'>;

/** Null: no view yet, or a station that this desk does not belong to. */
export const heardOf = (view: DeskView | null): Heard => ({
  rings: view?.rings ?? [],
  assistance: view?.safety.assistance ?? [],
  alerting: {
    isQuiet: view?.alerting.isQuiet ?? false,
    asksHere: view?.alerting.test?.asksHere === true,
  },
  isClosing: view?.sameDay.isSounding === true,
  isSignedIn: view?.access.state === 'signed-in',
});

export function soundPlan({
  rings,
  assistance,
  alerting,
  isClosing,
  isSignedIn,
  isLost,
  quiet,
  localMs,
}: Now): SoundPlan {
  const loud = rings.filter(
    (ring) =>
      sounds(ring, isSignedIn) &&
      !isQuiet(quiet, ring.id, localMs) &&
      // Without a wire nobody knows that another desk sounds.
      (!alerting.isQuiet || isLost || isForEverybody(ring)),
  );
  const test = alerting.asksHere && !isLost ? FIRST_LEVEL : 0;
  const ring = Math.max(test, ...loud.map((one) => loudness(levelOf(one))));
  return {
    ring,
    lost: isLost,
    help: needsHelp(assistance) && !alerting.isQuiet,
    closing: isClosing && !isLost && !alerting.isQuiet,
    knocks: ring === 0 && !isLost && !alerting.isQuiet,
  };
}
