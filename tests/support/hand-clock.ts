// A clock that a test moves by hand: both the wall's and the boot's, timers included.
import type { Clock } from '#host/clock.ts';

export type HandClock = Clock & {
  /** Lets time pass, firing what is due on the way. Real work (disk, threads) goes on in real time. */
  advance(ms: number): void;
  /** The wall clock jumps; boot time does not notice. */
  setWall(wallMs: number): void;
};

type Timer = { atMs: number; run: () => void };

export function handClock(wallMs: number): HandClock {
  let bootMs = 1_000_000;
  let wall = wallMs;
  const timers = new Set<Timer>();

  const earliest = (): Timer | undefined => [...timers].sort((a, b) => a.atMs - b.atMs)[0];

  return {
    now: () => ({ wallMs: wall, bootMs, bootId: 'hand', skewMs: null }),
    after(ms, run) {
      const timer = { atMs: bootMs + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance(ms) {
      const endMs = bootMs + ms;
      for (let next = earliest(); next && next.atMs <= endMs; next = earliest()) {
        timers.delete(next);
        wall += Math.max(0, next.atMs - bootMs);
        bootMs = Math.max(bootMs, next.atMs);
        next.run();
      }
      wall += endMs - bootMs;
      bootMs = endMs;
    },
    setWall(ms) {
      wall = ms;
    },
  };
}
