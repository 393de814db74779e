// A clock moved by hand, for tests: timers fire in order, at their own time, with promises settled in between.
import type { Clock } from './clock.ts';

export type HandClock = Clock & { elapse(ms: number): Promise<void>; pendingCount(): number };

type Timer = { atMs: number; fn: () => void };

/** Turns of the event loop that settle any chain of promises a driver makes between two timers. */
const SETTLE_TURNS = 3;

export function handClock(): HandClock {
  let nowMs = 1_000;
  const timers = new Set<Timer>();

  const nextUntil = (endMs: number): Timer | undefined =>
    [...timers].filter((timer) => timer.atMs <= endMs).sort((a, b) => a.atMs - b.atMs)[0];

  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < SETTLE_TURNS; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };

  return {
    bootMs: () => nowMs,
    setTimer: (ms, fn) => {
      const timer = { atMs: nowMs + Math.max(0, ms), fn };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    elapse: async (ms) => {
      const endMs = nowMs + ms;
      await settle();
      for (let timer = nextUntil(endMs); timer; timer = nextUntil(endMs)) {
        timers.delete(timer);
        nowMs = timer.atMs;
        timer.fn();
        await settle();
      }
      nowMs = endMs;
    },
    pendingCount: () => timers.size,
  };
}
