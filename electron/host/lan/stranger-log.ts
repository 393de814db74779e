// What strangers were refused for, by kind and count: a flood of them must not fill the disk with lines about it.
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';

/** The first of a kind is logged at once; what follows is one line a minute. */
const SUM_UP_MS = 60_000;

export function makeStrangerLog(log: Log, clock: Clock): (why: string) => void {
  const counts = new Map<string, number>();
  return (why) => {
    const count = counts.get(why);
    counts.set(why, (count ?? 0) + 1);
    if (count !== undefined) return;
    log.event('lan-refused', { why });
    clock.after(SUM_UP_MS, () => {
      const more = (counts.get(why) ?? 1) - 1;
      counts.delete(why);
      if (more > 0) log.event('lan-refused', { why, more });
    });
  };
}
