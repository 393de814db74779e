// Lets a part of the desk answer to its key, wherever the focus is.
import { createContext, useContext, useEffect, useRef } from 'react';
import {
  type Action,
  DEFAULT_SHORTCUTS,
  isPressOf,
  isRingAction,
  type Press,
  type Shortcuts,
} from './shortcuts.ts';

type Keys = {
  shortcuts: Shortcuts;
  onChange: (shortcuts: Shortcuts) => void;
  /** False while a panel is open: its letters belong to what stands in it. */
  lettersListen: boolean;
  /** True while the desk is lost: no key may promise what reaches nobody. */
  isOff: boolean;
};

const KeysContext = createContext<Keys>({
  shortcuts: DEFAULT_SHORTCUTS,
  onChange: () => undefined,
  lettersListen: true,
  isOff: false,
});
export const KeysProvider = KeysContext.Provider;
export const useKeys = (): Keys => useContext(KeysContext);

/** Ticking a box or pressing a button is not typing; everything that takes text, or jumps by letters, is. */
const TYPING = 'input:not([type=checkbox], [type=button]), textarea, select, [contenteditable]';

/** Ctrl, and Shift when it is held too. */
export function comboOf({ key, ctrlKey, shiftKey, altKey, metaKey }: Combo): string | undefined {
  if (!ctrlKey || altKey || metaKey) return undefined;
  return `Ctrl+${shiftKey ? 'Shift+' : ''}${key}`;
}
type Combo = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey'>;

export const pressOf = (event: KeyboardEvent): Press => ({
  key: event.key,
  isTyping: event.target instanceof Element && event.target.matches(TYPING),
  isRepeat: event.repeat,
  hasModifier: event.ctrlKey || event.altKey || event.metaKey,
  combo: comboOf(event),
});

/** null: the key does nothing now. */
export function useShortcut(action: Action, act: (() => void) | null): void {
  const { shortcuts, lettersListen, isOff } = useKeys();
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const listens = act !== null && !isOff && (lettersListen || isRingAction(action));
  useEffect(() => {
    if (!listens) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isPressOf(action, shortcuts, pressOf(event))) return;
      event.preventDefault();
      latest.current?.();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [action, shortcuts, listens]);
}
