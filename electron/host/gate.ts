// Holds the station still for the moment in which it becomes a file: nothing new begins, and what has begun ends.

export function makeGate() {
  let unstored = 0;
  let freed: Promise<void> | null = null;
  const settled: (() => void)[] = [];

  return {
    isHeld: (): boolean => freed !== null,
    async whenFree(): Promise<void> {
      // It may have been shut again by whoever was let in first.
      while (freed) await freed;
    },
    hold(): () => void {
      let free = (): void => undefined;
      freed = new Promise((resolve) => {
        free = resolve;
      });
      return () => {
        freed = null;
        free();
      };
    },
    begins(): void {
      unstored += 1;
    },
    /** The disk has it: not merely that whoever asked has stopped waiting. */
    ends(): void {
      unstored -= 1;
      if (unstored > 0) return;
      for (const resolve of settled.splice(0)) resolve();
    },
    whenSettled: (): Promise<void> =>
      unstored === 0 ? Promise.resolve() : new Promise((resolve) => settled.push(resolve)),
  };
}
