// Makes guessing slow, for one person at one desk: a prankster there delays nobody else, and that person nowhere else.
import type { DeskId } from '#core/ids.ts';
import type { Clock } from '../clock.ts';

/** Five slips of a finger are human; after that each further try waits, longer every time. */
const FREE_TRIES = 5;
/** The last one goes on for ever: ten thousand PINs then take more than a month at one desk. */
const WAITS_MS = [30_000, 60_000, 120_000, 300_000];

/** Counts wrong tries in boot time, so that no clock change shortens the wait. `who`: a known person, or the code. */
export function makePinGuard(clock: Clock) {
  const tries = new Map<string, { wrongCount: number; lastBootMs: number }>();
  const keyOf = (who: string, desk: DeskId) => `${desk} ${who}`;
  return {
    mustWait(who: string, desk: DeskId): boolean {
      const tried = tries.get(keyOf(who, desk));
      if (!tried || tried.wrongCount < FREE_TRIES) return false;
      const waitMs = WAITS_MS[Math.min(tried.wrongCount - FREE_TRIES, WAITS_MS.length - 1)] ?? 0;
      return clock.now().bootMs - tried.lastBootMs < waitMs;
    },
    wrong(who: string, desk: DeskId): void {
      const wrongCount = (tries.get(keyOf(who, desk))?.wrongCount ?? 0) + 1;
      tries.set(keyOf(who, desk), { wrongCount, lastBootMs: clock.now().bootMs });
    },
    right(who: string, desk: DeskId): void {
      tries.delete(keyOf(who, desk));
    },
  };
}
