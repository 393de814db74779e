// The desk's keys: they can be moved and switched off, but the bell always keeps one.
import { describe, expect, test } from 'vitest';
import { DEFAULT_SHORTCUTS, isPressOf, parseShortcuts, shownKey, withKey } from './shortcuts.ts';

const press = (key: string, more = {}) => ({
  key,
  isTyping: false,
  isRepeat: false,
  hasModifier: false,
  ...more,
});
const lettersOff = { ...DEFAULT_SHORTCUTS, lettersOn: false };

describe('a key press', () => {
  test('means its action, in either case', () => {
    expect(isPressOf('callNext', DEFAULT_SHORTCUTS, press('n'))).toBe(true);
    expect(isPressOf('callNext', DEFAULT_SHORTCUTS, press('N'))).toBe(true);
    expect(isPressOf('callNext', DEFAULT_SHORTCUTS, press('s'))).toBe(false);
  });

  test('a letter means nothing while somebody types, is held down, or goes with Ctrl', () => {
    expect(isPressOf('callNext', DEFAULT_SHORTCUTS, press('n', { isTyping: true }))).toBe(false);
    expect(isPressOf('callNext', DEFAULT_SHORTCUTS, press('n', { isRepeat: true }))).toBe(false);
    expect(isPressOf('callNext', DEFAULT_SHORTCUTS, press('n', { hasModifier: true }))).toBe(false);
  });

  test('letters can be switched off; the keys of the bell cannot', () => {
    expect(isPressOf('callNext', lettersOff, press('n'))).toBe(false);
    expect(shownKey('callNext', lettersOff)).toBeNull();
    expect(isPressOf('takeRing', lettersOff, press('F8'))).toBe(true);
    expect(shownKey('takeRing', lettersOff)).toBe('F8');
  });

  test('the bell is answered in the middle of typing too: no text needs F8', () => {
    expect(isPressOf('takeRing', DEFAULT_SHORTCUTS, press('F8', { isTyping: true }))).toBe(true);
  });

  test('Enter and Space never answer the bell', () => {
    for (const key of ['Enter', ' ']) {
      expect(isPressOf('takeRing', DEFAULT_SHORTCUTS, press(key))).toBe(false);
      expect(withKey(DEFAULT_SHORTCUTS, 'takeRing', key)).toEqual({ ok: false, refusal: 'wrong-kind' });
    }
  });
});

describe('moving a key', () => {
  test('a free letter takes over', () => {
    const moved = withKey(DEFAULT_SHORTCUTS, 'callNext', 'Q');
    expect(moved.ok && isPressOf('callNext', moved.shortcuts, press('q'))).toBe(true);
    expect(moved.ok && isPressOf('callNext', moved.shortcuts, press('n'))).toBe(false);
  });

  test('a key that is taken stays where it is', () => {
    expect(withKey(DEFAULT_SHORTCUTS, 'callNext', 's')).toEqual({ ok: false, refusal: 'taken' });
    expect(withKey(DEFAULT_SHORTCUTS, 'callNext', 'n').ok).toBe(true);
  });

  test('letters for letters, function keys for the bell', () => {
    expect(withKey(DEFAULT_SHORTCUTS, 'callNext', 'F8').ok).toBe(false);
    expect(withKey(DEFAULT_SHORTCUTS, 'takeRing', 'k').ok).toBe(false);
    expect(withKey(DEFAULT_SHORTCUTS, 'takeRing', 'F5').ok).toBe(false);
    expect(withKey(DEFAULT_SHORTCUTS, 'takeRing', 'F6').ok).toBe(true);
  });
});

describe('the call for help', () => {
  test('goes with Ctrl, in the middle of typing too, and with nothing else', () => {
    const combo = (more: object) => isPressOf('callHelp', lettersOff, press('F2', more));
    expect(combo({ combo: 'Ctrl+F2', hasModifier: true, isTyping: true })).toBe(true);
    expect(combo({ combo: 'Ctrl+Shift+F2', hasModifier: true })).toBe(false);
    expect(combo({})).toBe(false);
  });

  test('can be moved to another key with Ctrl', () => {
    const moved = withKey(DEFAULT_SHORTCUTS, 'callHelp', 'Ctrl+Shift+F9');
    expect(moved.ok && parseShortcuts(JSON.stringify(moved.shortcuts))).toEqual(moved.ok && moved.shortcuts);
    for (const key of ['F2', 'Ctrl+F4', 'Ctrl+w', 'Ctrl+Alt+F2', 'h'])
      expect(withKey(DEFAULT_SHORTCUTS, 'callHelp', key).ok).toBe(false);
  });
});

describe('what the desk remembers', () => {
  test('comes back as it was', () => {
    const moved = withKey(lettersOff, 'register', 'æ');
    expect(moved.ok && parseShortcuts(JSON.stringify(moved.shortcuts))).toEqual(moved.ok && moved.shortcuts);
  });

  test('nothing, or nonsense, is the default', () => {
    for (const stored of [null, '', 'x{', '7', '[]', '{"keys":7}', '{"keys":{"callNext":"Enter"}}'])
      expect(parseShortcuts(stored)).toEqual(DEFAULT_SHORTCUTS);
  });
});
