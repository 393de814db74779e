// Which presses of one button are already known. A bell repeats a press until it is acknowledged, in any order.
import { PRESS_WINDOW } from '../limits.ts';

/** Every number up to floor is known; above it, those in seen (ascending). */
export type PressWindow = { floor: number; seen: number[] };

export const emptyPressWindow: PressWindow = { floor: 0, seen: [] };

export const knowsPress = (window: PressWindow | undefined, number: number): boolean =>
  window !== undefined && (number <= window.floor || window.seen.includes(number));

/** Numbers begin at 1 (PROTOCOL.md); a known number changes nothing. */
export function rememberPress(window: PressWindow, number: number): PressWindow {
  if (knowsPress(window, number)) return window;
  const seen = [...window.seen, number].sort((a, b) => a - b);
  let floor = window.floor;
  while (seen[0] === floor + 1) {
    floor += 1;
    seen.shift();
  }
  while (seen.length > PRESS_WINDOW) floor = seen.shift() ?? floor;
  return { floor, seen };
}
