// A value that changes, for those who follow it: the newest at once, then each change; who is slow skips to the newest.

export type LiveValue<T> = {
  set(value: T): void;
  follow(signal: AbortSignal | undefined): AsyncGenerator<T>;
};

export function liveValue<T>(first: T): LiveValue<T> {
  let current = { value: first };
  const wakers = new Set<() => void>();

  const untilChanged = (seen: object): Promise<void> =>
    new Promise((resolve) => {
      if (current !== seen) return resolve();
      wakers.add(resolve);
    });

  const wakeAll = () => {
    for (const wake of wakers) wake();
    wakers.clear();
  };

  return {
    set(value) {
      current = { value };
      wakeAll();
    },
    async *follow(signal) {
      // Whoever else is woken looks again and sees nothing new.
      signal?.addEventListener('abort', wakeAll);
      let seen: object | null = null;
      while (!signal?.aborted) {
        if (seen !== current) {
          const { value } = current;
          seen = current;
          yield value;
        } else await untilChanged(current);
      }
    },
  };
}
