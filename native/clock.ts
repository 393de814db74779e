// The little a driver needs of time, passed in so that tests move the clock.

export type Clock = {
  /** Milliseconds since some fixed moment of this boot; never goes back. */
  bootMs(): number;
  /** Calls `fn` once after `ms`; the returned function cancels it. */
  setTimer(ms: number, fn: () => void): () => void;
};

const NANOSECONDS_PER_MS = 1_000_000n;

/** For programs that stand alone, such as the simulated device; the host passes its own. */
export const machineClock: Clock = {
  bootMs: () => Number(process.hrtime.bigint() / NANOSECONDS_PER_MS),
  setTimer: (ms, fn) => {
    const timer = setTimeout(fn, ms);
    return () => clearTimeout(timer);
  },
};
