// The keys of the desk: which there are, how one is changed, and which key press means which (WCAG 2.1.4).
import { HELP_KEY } from '#contract/help-key.ts';

/** Letters can be switched off. The bell's own keys can only be moved: an alarm must always have a key. */
export const LETTER_ACTIONS = {
  callNext: 'n',
  startTalk: 's',
  callAgain: 'g',
  notMet: 'm',
  endTalk: 'a',
  register: 'r',
  handOver: 'b',
  privacy: 'p',
  peek: 'v',
  endLetIn: '1',
  endAppointment: '2',
  endDelivery: '3',
  endQuestion: '4',
  endNobody: '5',
  endHandedOver: '6',
} as const;

export const RING_ACTIONS = {
  takeRing: 'F8',
  cannotOpenAlone: 'F9',
  coming: 'F10',
  answerHelp: 'F7',
} as const;

/** With Ctrl: a finger that slips calls no colleagues. Alt is left alone, which writes signs on many keyboards. */
const COMBO_ACTIONS = { callHelp: 'Ctrl+F2' } as const;

export const DEFAULT_KEYS = { ...LETTER_ACTIONS, ...RING_ACTIONS, ...COMBO_ACTIONS } as const;

export type Action = keyof typeof DEFAULT_KEYS;
export const ACTIONS = Object.keys(DEFAULT_KEYS) as Action[];
export type Shortcuts = { lettersOn: boolean; keys: Record<Action, string> };

export const DEFAULT_SHORTCUTS: Shortcuts = { lettersOn: true, keys: { ...DEFAULT_KEYS } };

export const isComboAction = (action: Action): boolean => Object.hasOwn(COMBO_ACTIONS, action);

/** The keys that can be moved and never be off: those of the bell, and the call for help. */
export const isRingAction = (action: Action): boolean =>
  Object.hasOwn(RING_ACTIONS, action) || isComboAction(action);

/** F5 loads the page anew, F11 fills the screen and F12 opens tools where a browser shows the desk. */
const RING_KEY = /^F([2-4]|[6-9]|10)$/;
const LETTER_KEY = /^[a-zæøå0-9]$/;

const shapeOf = (action: Action): RegExp =>
  isComboAction(action) ? HELP_KEY : isRingAction(action) ? RING_KEY : LETTER_KEY;

export type Taken = { ok: true; shortcuts: Shortcuts } | { ok: false; refusal: 'wrong-kind' | 'taken' };

export function withKey(shortcuts: Shortcuts, action: Action, pressed: string): Taken {
  const key = isRingAction(action) ? pressed : pressed.toLowerCase();
  const fits = shapeOf(action).test(key);
  if (!fits) return { ok: false, refusal: 'wrong-kind' };
  const isTaken = ACTIONS.some((other) => other !== action && shortcuts.keys[other] === key);
  if (isTaken) return { ok: false, refusal: 'taken' };
  return { ok: true, shortcuts: { ...shortcuts, keys: { ...shortcuts.keys, [action]: key } } };
}

export type Press = {
  key: string;
  isTyping: boolean;
  isRepeat: boolean;
  hasModifier: boolean;
  /** As "Ctrl+F2"; left out for a press without Ctrl, or with Alt or Meta. */
  combo?: string;
};

/** A held-down key is one wish, and a key with Ctrl, Alt or Meta belongs to the system. */
export function isPressOf(action: Action, shortcuts: Shortcuts, press: Press): boolean {
  if (press.isRepeat) return false;
  if (isComboAction(action)) return press.combo === shortcuts.keys[action];
  if (press.hasModifier) return false;
  if (isRingAction(action)) return press.key === shortcuts.keys[action];
  return shortcuts.lettersOn && !press.isTyping && press.key.toLowerCase() === shortcuts.keys[action];
}

/** What the button shows beside its words; null while the key does nothing. */
export function shownKey(action: Action, shortcuts: Shortcuts): string | null {
  if (isRingAction(action)) return shortcuts.keys[action];
  return shortcuts.lettersOn ? shortcuts.keys[action].toUpperCase() : null;
}

/** Kept in the desk's own storage, which anybody may have changed: what does not fit is the default again. */
export function parseShortcuts(stored: string | null): Shortcuts {
  try {
    const parsed: unknown = JSON.parse(stored ?? 'null');
    if (typeof parsed !== 'object' || parsed === null) return DEFAULT_SHORTCUTS;
    const { lettersOn, keys } = parsed as { lettersOn?: unknown; keys?: unknown };
    const start = { ...DEFAULT_SHORTCUTS, lettersOn: lettersOn !== false };
    return ACTIONS.reduce((so, action) => keepStored(so, action, keys), start);
  } catch {
    return DEFAULT_SHORTCUTS;
  }
}

function keepStored(so: Shortcuts, action: Action, keys: unknown): Shortcuts {
  const key = (keys as Partial<Record<Action, unknown>> | null | undefined)?.[action];
  const kept = typeof key === 'string' ? withKey(so, action, key) : null;
  return kept?.ok ? kept.shortcuts : so;
}
