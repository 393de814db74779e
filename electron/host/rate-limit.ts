// How often one window may call: a window of one minute per call name, in boot time.
import type { Clock } from './clock.ts';

const MINUTE_MS = 60_000;

export type RateLimit = { take(name: string, perMinute: number): boolean };

export function makeRateLimit(clock: Clock): RateLimit {
  const windows = new Map<string, { startMs: number; count: number }>();
  return {
    take(name, perMinute) {
      const nowMs = clock.now().bootMs;
      const open = windows.get(name);
      const window = open && nowMs - open.startMs < MINUTE_MS ? open : { startMs: nowMs, count: 0 };
      window.count += 1;
      windows.set(name, window);
      return window.count <= perMinute;
    },
  };
}
