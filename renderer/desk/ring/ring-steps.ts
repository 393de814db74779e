// What can be done about a ring in each phase. The host decides; the desk only avoids offering what it would refuse.
import type { DeskRing } from '#contract/desk/ring-view.ts';
import type { RingOutcome } from '#core/fact.ts';

export type RingStep = 'coming' | 'door' | 'people' | 'talk' | 'end';

const STEPS: Record<DeskRing['phase'], readonly RingStep[]> = {
  ringing: [],
  seen: ['coming', 'door', 'end'],
  coming: ['door', 'end'],
  'door-open': ['people', 'talk', 'end'],
  talking: ['people', 'end'],
};

export const ringSteps = (ring: DeskRing): readonly RingStep[] => STEPS[ring.phase];

const BEFORE_THE_DOOR: readonly RingOutcome[] = ['nobody-there', 'handed-over'];

const AFTER_THE_DOOR: readonly RingOutcome[] = [
  'let-in',
  'had-appointment',
  'delivery',
  'general-question',
  'nobody-there',
  'handed-over',
];

/** No outcome says "not urgent" without a meeting (R11), and somebody who is talking is not "nobody there". */
export function ringOutcomes(phase: DeskRing['phase']): readonly RingOutcome[] {
  switch (phase) {
    case 'ringing':
      return [];
    case 'seen':
    case 'coming':
      return BEFORE_THE_DOOR;
    case 'door-open':
      return AFTER_THE_DOOR;
    case 'talking':
      return AFTER_THE_DOOR.filter((outcome) => outcome !== 'nobody-there');
  }
}

/** People remember round numbers; a door cannot have been opened before the bell rang. */
const LATE_MINUTES = [1, 2, 3, 5, 10, 15, 30, 60];

export const lateDoorMinutes = (openMs: number): number[] =>
  LATE_MINUTES.filter((minutes) => minutes * 60_000 <= openMs);

/** One digit, one button. Larger parties are rare, and the number can be told again. */
export const PEOPLE_CHOICES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
