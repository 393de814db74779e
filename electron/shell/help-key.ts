// The key that calls colleagues, also while another program is in front: whoever is threatened cannot look for a window.
import type { GlobalShortcut, MessageEvent } from 'electron';
import { HELP_KEY, type HelpKeyTold } from '#contract/help-key.ts';

/** A key that is held down repeats; until it has been let go for this long it is the same call. */
const HELD_MS = 1_000;
/** The program that has the key may be closed any minute, and nobody would press a button to try again. */
const RETRY_MS = 15_000;

/** What of Electron is used here: its test needs neither a screen nor a page. */
type Keys = Pick<GlobalShortcut, 'register' | 'unregister'>;
export type HelpKeyPort = {
  on(event: 'message', listener: (message: Pick<MessageEvent, 'data'>) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  postMessage(told: HelpKeyTold): void;
  start(): void;
};

/** Undefined for what no desk says: no key of other programs is taken for it. */
function wantedIn(data: unknown): string | null | undefined {
  const key: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'key') : undefined;
  if (key === null) return null;
  return typeof key === 'string' && HELP_KEY.test(key) ? key : undefined;
}

/** One at a time: a page that is loaded anew brings a new port, and the old one's key goes with it. */
export function makeHelpKey(keys: Keys): { serve(port: HelpKeyPort): void } {
  let mine: HelpKeyPort | null = null;
  let held: string | null = null;
  let retry: NodeJS.Timeout | undefined;
  let pressedMs = Number.NEGATIVE_INFINITY;

  function drop(): void {
    clearTimeout(retry);
    if (held !== null) keys.unregister(held);
    held = null;
  }

  function pressed(): void {
    const nowMs = performance.now();
    const isHeld = nowMs - pressedMs < HELD_MS;
    pressedMs = nowMs;
    if (!isHeld) mine?.postMessage({ type: 'pressed' });
  }

  function take(accelerator: string): void {
    if (keys.register(accelerator, pressed)) held = accelerator;
    else retry = setTimeout(take, RETRY_MS, accelerator);
    mine?.postMessage({ type: 'reach', reach: held === null ? 'refused' : 'everywhere' });
  }

  return {
    serve(port) {
      drop();
      mine = port;
      port.on('message', ({ data }) => {
        const key = wantedIn(data);
        if (mine !== port || key === undefined) return;
        drop();
        if (key !== null) take(key.replace('Ctrl', 'Control'));
      });
      port.on('close', () => {
        if (mine !== port) return;
        drop();
        mine = null;
      });
      port.start();
    },
  };
}
