// A while on the driver's clock.
import type { Clock } from '../clock.ts';

export const pause = (clock: Clock, ms: number): Promise<void> =>
  new Promise((resolve) => {
    clock.setTimer(ms, resolve);
  });
