// A ringing desk is seen wherever it was, and nobody who types loses a key to it.
import { expect, test } from 'vitest';
import { type Callable, makeAttention } from './call-attention.ts';

function aWindow(isFocused = false) {
  const done: string[] = [];
  const window: Callable = {
    flashFrame: (isOn) => void done.push(`flash ${isOn}`),
    setAlwaysOnTop: (isOn) => void done.push(`on top ${isOn}`),
    showInactive: () => void done.push('show without focus'),
    moveTop: () => void done.push('move to the top'),
    isFocused: () => isFocused,
    isDestroyed: () => false,
  };
  return { done, told: makeAttention(window) };
}

test('it comes to the front when it rings, blinks until somebody answers, and is an ordinary window again', () => {
  const { done, told } = aWindow();
  told('Ringeklokke – skranke 1');
  expect(done).toEqual([]);
  told('● Ringer! Skranke 1');
  told('● Ringer! Skranke 1');
  expect(done).toEqual(['show without focus', 'on top true', 'move to the top', 'flash true']);
  done.length = 0;
  told('Ringeklokke – skranke 1');
  expect(done).toEqual(['on top false', 'flash false']);
});

test('whoever works in the desk itself is not blinked at', () => {
  const { done, told } = aWindow(true);
  told('● Ringer!');
  expect(done).not.toContain('flash true');
});
