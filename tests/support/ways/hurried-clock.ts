// The machine's clock, hurried: a way's deadline of a minute is waited for in seconds, with real wires all the same.
import { type Clock, systemClock } from '#host/clock.ts';

export function hurriedClock(times: number): Clock {
  const real = systemClock();
  const startMs = real.now().bootMs;
  return {
    now: () => {
      const now = real.now();
      return { ...now, bootMs: startMs + (now.bootMs - startMs) * times };
    },
    after: (ms, run) => real.after(ms / times, run),
  };
}
