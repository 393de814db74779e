// What can be done about a ring in each phase. The host decides; the desk only avoids offering what it would refuse.
import type { DeskRing } from '#contract/desk/ring-view.ts';
import type { SafetyView } from '#contract/desk/safety-view.ts';
import type { RingOutcome, TalkPlace } from '#core/fact.ts';

export type RingStep = 'coming' | 'release' | 'door' | 'talk-through' | 'people' | 'talk' | 'link' | 'end';

const STEPS: Record<DeskRing['phase'], readonly RingStep[]> = {
  ringing: [],
  seen: ['coming', 'release', 'door', 'talk-through', 'end'],
  coming: ['release', 'door', 'talk-through', 'end'],
  'door-open': ['people', 'talk', 'link', 'end'],
  talking: ['people', 'link', 'end'],
};

/** Somebody talks with the person through the door: it may still be opened, and nobody has come in yet. */
const TALKING_THROUGH: readonly RingStep[] = ['release', 'door', 'end'];

export const ringSteps = (ring: DeskRing): readonly RingStep[] =>
  ring.phase === 'talking' && ring.awaitsDoor ? TALKING_THROUGH : STEPS[ring.phase];

export const RING_OUTCOMES: readonly RingOutcome[] = [
  'let-in',
  'had-appointment',
  'delivery',
  'general-question',
  'nobody-there',
  'handed-over',
];

/** No outcome says "not urgent" without a meeting (R11), and somebody who is talking is not "nobody there". */
export function ringOutcomes(phase: DeskRing['phase']): readonly RingOutcome[] {
  if (phase === 'ringing') return [];
  return phase === 'talking' ? RING_OUTCOMES.filter((outcome) => outcome !== 'nobody-there') : RING_OUTCOMES;
}

export type MetChoice = 'door' | 'intercom' | 'phone';

/** How an end was met when no door is told as opened; 'ask' when only a person can know. */
export function metBy(
  { phase }: Pick<DeskRing, 'phase'>,
  outcome: RingOutcome,
  hasIntercom: boolean,
): MetChoice | null | 'ask' {
  if (phase === 'door-open' || phase === 'talking') return null;
  if (outcome === 'nobody-there' || outcome === 'handed-over') return null;
  const isSettledThrough = outcome === 'delivery' || outcome === 'general-question';
  return isSettledThrough && hasIntercom ? 'ask' : 'door';
}

/** Where a talk may be held, by whether the door was opened for it. */
export const talkPlaces = (
  isThrough: boolean,
  { hasIntercom }: Pick<SafetyView, 'hasIntercom'>,
): readonly TalkPlace[] =>
  isThrough ? [...(hasIntercom ? ['intercom' as const] : []), 'phone'] : ['room', 'counter'];

/** People remember round numbers; a door cannot have been opened before the bell rang. */
const LATE_MINUTES = [1, 2, 3, 5, 10, 15, 30, 60];

export const lateDoorMinutes = (openMs: number): number[] =>
  LATE_MINUTES.filter((minutes) => minutes * 60_000 <= openMs);

/** One digit, one button. Larger parties are rare, and the number can be told again. */
export const PEOPLE_CHOICES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
