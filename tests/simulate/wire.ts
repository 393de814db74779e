// A wire between a window and the host, as a MessagePort is one, but without a thread between: the same order every time.
import type { Port } from '#host/carrier.ts';

type Heard = (event: { data: unknown }) => void;
type Listeners = { message: Heard[]; close: (() => void)[] };

const noListeners = (): Listeners => ({ message: [], close: [] });

/** hold: what the host is to hear waits in it while the host is frozen. */
export function makeWire(hold: (deliver: () => void) => void) {
  const atHost = noListeners();
  const atWindow = noListeners();
  let isOpen = true;
  const say = (to: Listeners, data: unknown): void => {
    if (isOpen) for (const heard of to.message) heard({ data });
  };
  const listen = (to: Listeners, name: 'message' | 'close', listener: unknown): void => {
    if (name === 'message') to.message.push(listener as Heard);
    else to.close.push(listener as () => void);
  };
  const host: Port = {
    postMessage: (message) => queueMicrotask(() => say(atWindow, message)),
    on: (name, listener) => listen(atHost, name, listener),
    start: () => undefined,
  };
  const window = {
    postMessage: (message: unknown) => queueMicrotask(() => hold(() => say(atHost, message))),
    addEventListener: (name: 'message' | 'close', listener: unknown) => listen(atWindow, name, listener),
  };
  return {
    host,
    window: window as unknown as MessagePort,
    cut(): void {
      if (!isOpen) return;
      isOpen = false;
      for (const closed of [...atHost.close, ...atWindow.close]) closed();
    },
  };
}
