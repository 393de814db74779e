// The host's clock as a driver wants it: boot time only, since a driver must not care what the wall says.
import type { Clock as DriverClock } from '#native/clock.ts';
import type { Clock } from './clock.ts';

export const driverClock = (clock: Clock): DriverClock => ({
  bootMs: () => clock.now().bootMs,
  setTimer: (ms, fn) => clock.after(ms, fn),
});
