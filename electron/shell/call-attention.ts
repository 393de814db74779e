// A desk that rings comes to the front and blinks in the taskbar, also when it was minimised or covered, and never
// takes the focus from somebody who is typing elsewhere (design decision 13).
import type { BrowserWindow } from 'electron';
import { isRingingTitle } from '#contract/ringing-title.ts';

/** What of a window is used here: its test needs no screen. */
export type Callable = Pick<
  BrowserWindow,
  'flashFrame' | 'setAlwaysOnTop' | 'showInactive' | 'moveTop' | 'isFocused' | 'isDestroyed'
>;

export function makeAttention(window: Callable): (title: string) => void {
  let isCalling = false;

  function begin(): void {
    // Shown without being activated: keys go on to whatever has them. A minimised window comes back the same way.
    window.showInactive();
    // Above what covers it for as long as it rings; a program in full screen keeps the keys all the same.
    window.setAlwaysOnTop(true, 'pop-up-menu');
    window.moveTop();
    if (!window.isFocused()) window.flashFrame(true);
  }

  function end(): void {
    window.setAlwaysOnTop(false);
    window.flashFrame(false);
  }

  return (title) => {
    const calls = isRingingTitle(title);
    if (calls === isCalling || window.isDestroyed()) return;
    isCalling = calls;
    if (calls) begin();
    else end();
  };
}
