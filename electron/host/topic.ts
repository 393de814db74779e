// Something that changes, and those who want to know. A listener that is slow skips to the newest; nothing queues.

export type Topic = {
  changed(): void;
  /** Yields at once, then after each change; several changes while the listener was busy are one. */
  changes(signal: AbortSignal | undefined): AsyncGenerator<void>;
};

export function makeTopic(): Topic {
  const wakers = new Set<() => void>();
  return {
    changed() {
      for (const wake of wakers) wake();
    },
    async *changes(signal) {
      let isDirty = true;
      let resume: (() => void) | null = null;
      const wake = () => {
        isDirty = true;
        resume?.();
      };
      wakers.add(wake);
      signal?.addEventListener('abort', wake);
      try {
        while (!signal?.aborted) {
          if (isDirty) {
            isDirty = false;
            yield;
          } else {
            await new Promise<void>((resolve) => {
              resume = resolve;
            });
          }
        }
      } finally {
        wakers.delete(wake);
        signal?.removeEventListener('abort', wake);
      }
    },
  };
}
