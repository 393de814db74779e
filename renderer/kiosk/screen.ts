// Where a visitor is between home and a ticket: one question per screen, at most three taps (R41).
import type { AcuteNeed, VisitRequest } from '#contract/kiosk.ts';
import type { KioskKey } from './kiosk-text.ts';

export type Screen = 'home' | 'acute' | 'errands' | 'hours' | 'privacy';
export type Errand = VisitRequest['errand'];

/** What a visitor touched, and the words that stood on it: they stay while the answer is on its way. */
export type Choice = { errand: Errand; label: string };

type NeedRow = { need: AcuteNeed; title: KioskKey; more?: KioskKey };

/** NAV's own three, then the two that keep anybody from being left out (R14, R15). */
export const NEEDS: readonly NeedRow[] = [
  { need: 'no-food', title: 'noFood' },
  { need: 'no-shelter', title: 'noShelter' },
  { need: 'no-power', title: 'noPower', more: 'noPowerMore' },
  { need: 'other-urgent', title: 'otherUrgent', more: 'otherUrgentMore' },
  { need: 'not-said', title: 'notSaid', more: 'notSaidMore' },
];
