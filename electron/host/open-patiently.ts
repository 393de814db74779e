// Opens a disk however long it takes: one that fails is tried again, until the host itself ends. The bell rings meanwhile.
import type { Clock } from './clock.ts';

const OPEN_AGAIN_MS = 2_000;

type Parts<T> = { clock: Clock; open(): Promise<T>; onFault(error: unknown): void };

export function openPatiently<T>({ clock, open, onFault }: Parts<T>) {
  let isGivenUp = false;
  let stopWaiting: () => void = () => undefined;

  async function opened(): Promise<T | null> {
    while (!isGivenUp) {
      try {
        return await open();
      } catch (error) {
        onFault(error);
        await new Promise<void>((resolve) => {
          stopWaiting = resolve;
          clock.after(OPEN_AGAIN_MS, resolve);
        });
      }
    }
    return null;
  }

  return {
    /** Null: given up. */
    opened,
    giveUp(): void {
      isGivenUp = true;
      stopWaiting();
    },
  };
}
