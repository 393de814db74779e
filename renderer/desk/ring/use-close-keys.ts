// One key closes a ring that somebody has answered: the topmost, and only as its phase allows.
import type { DeskRing } from '#contract/desk/ring-view.ts';
import type { RingOutcome } from '#core/fact.ts';
import { type Action, type Shortcuts, shownKey } from '../keys/shortcuts.ts';
import { useShortcut } from '../keys/use-shortcut.ts';
import { ringOutcomes } from './ring-steps.ts';

export const CLOSE_ACTIONS = {
  'let-in': 'endLetIn',
  'had-appointment': 'endAppointment',
  delivery: 'endDelivery',
  'general-question': 'endQuestion',
  'nobody-there': 'endNobody',
  'handed-over': 'endHandedOver',
} as const satisfies Record<RingOutcome, Action>;

/** "1–6" beside the button that asks; the whole list when the keys were moved apart; null while letters are off. */
export function closeKeysHint(shortcuts: Shortcuts): string | undefined {
  const keys = Object.values(CLOSE_ACTIONS).flatMap((action) => shownKey(action, shortcuts) ?? []);
  if (keys.length === 0) return undefined;
  const isRow = keys.every((key, place) => key === String(place + 1));
  return isRow ? `1–${keys.length}` : keys.join(' ');
}

/** null: the keys mean another ring, or nothing just now. */
export function useCloseKeys(ring: DeskRing, end: ((outcome: RingOutcome) => void) | null): void {
  const allowed = ringOutcomes(ring.phase);
  const act = (outcome: RingOutcome) => (end && allowed.includes(outcome) ? () => end(outcome) : null);
  useShortcut(CLOSE_ACTIONS['let-in'], act('let-in'));
  useShortcut(CLOSE_ACTIONS['had-appointment'], act('had-appointment'));
  useShortcut(CLOSE_ACTIONS.delivery, act('delivery'));
  useShortcut(CLOSE_ACTIONS['general-question'], act('general-question'));
  useShortcut(CLOSE_ACTIONS['nobody-there'], act('nobody-there'));
  useShortcut(CLOSE_ACTIONS['handed-over'], act('handed-over'));
}
