// The keys of the desk: which there are, how one is changed, and which key press means which (WCAG 2.1.4).

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
} as const;

export const RING_ACTIONS = { takeRing: 'F8', cannotOpenAlone: 'F9', coming: 'F10' } as const;

export const DEFAULT_KEYS = { ...LETTER_ACTIONS, ...RING_ACTIONS } as const;

export type Action = keyof typeof DEFAULT_KEYS;
export const ACTIONS = Object.keys(DEFAULT_KEYS) as Action[];
export type Shortcuts = { lettersOn: boolean; keys: Record<Action, string> };

export const DEFAULT_SHORTCUTS: Shortcuts = { lettersOn: true, keys: { ...DEFAULT_KEYS } };

export const isRingAction = (action: Action): boolean => Object.hasOwn(RING_ACTIONS, action);

/** F5 loads the page anew, F11 fills the screen and F12 opens tools where a browser shows the desk. */
const RING_KEY = /^F([2-4]|[6-9]|10)$/;
const LETTER_KEY = /^[a-zæøå0-9]$/;

export type Taken = { ok: true; shortcuts: Shortcuts } | { ok: false; refusal: 'wrong-kind' | 'taken' };

export function withKey(shortcuts: Shortcuts, action: Action, pressed: string): Taken {
  const key = isRingAction(action) ? pressed : pressed.toLowerCase();
  const fits = (isRingAction(action) ? RING_KEY : LETTER_KEY).test(key);
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
};

/** A held-down key is one wish, and a key with Ctrl, Alt or Meta belongs to the system. */
export function isPressOf(action: Action, shortcuts: Shortcuts, press: Press): boolean {
  if (press.isRepeat || press.hasModifier) return false;
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
