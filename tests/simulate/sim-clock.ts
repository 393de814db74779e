// The clock of a simulated machine: one line of true time, and on it a boot clock, a wall clock and every timer.
// Timers belong to the outside (the button, people) or to one life of the host, which may be frozen or dead.
import type { Clock } from '#host/clock.ts';
import type { Clock as DriverClock } from '#native/clock.ts';
import { settled } from './settle.ts';

export type Life = { clock: Clock; isOver: boolean };
/** Whose it is: a person's or a disk's, the board's, or one life of the host's. */
type Owner = Life | 'world' | 'board';
type Timer = { at: number; order: number; owner: Owner; run: () => void };

export type SimClock = ReturnType<typeof simClock>;

export function simClock(wallAtStart: number) {
  const timers = new Set<Timer>();
  const boots = new Map<string, number>();
  let now = 0;
  let order = 0;
  let wallFault = 0;
  let bootId = '';
  let frozenUntil = 0;
  let slowMs = 0;

  function boot(): void {
    bootId = `boot-${boots.size + 1}`;
    // A machine is some seconds old before a program of it runs.
    boots.set(bootId, now - 10_000);
  }
  boot();

  const bootMs = (): number => now - (boots.get(bootId) ?? 0);

  function add(ms: number, owner: Owner, run: () => void): () => void {
    order += 1;
    const timer = { at: now + Math.max(0, ms), order, owner, run };
    timers.add(timer);
    return () => timers.delete(timer);
  }

  /** What belongs to a frozen host waits for the thaw. */
  const dueAt = ({ at, owner }: Timer): number => (isHosts(owner) ? Math.max(at, frozenUntil) : at);

  function next(until: number): Timer | null {
    let first: Timer | null = null;
    for (const timer of timers) {
      const at = dueAt(timer);
      if (at > until) continue;
      const before = first ? at - dueAt(first) || timer.order - first.order : -1;
      if (before < 0) first = timer;
    }
    return first;
  }

  return {
    now: (): number => now,
    wall: (): number => wallAtStart + now + wallFault,
    isFrozen: (): boolean => now < frozenUntil,
    thawedAt: (): number => frozenUntil,
    bootId: (): string => bootId,
    /** True time of a boot clock's reading. */
    trueTime: (boot: string, ms: number): number => (boots.get(boot) ?? Number.NaN) + ms,

    /** For what stands outside the host and never stops: the button's own board. */
    outside: {
      bootMs: () => now,
      setTimer: (ms, run) => add(ms, 'board', run),
    } satisfies DriverClock,

    later: (ms: number, run: () => void): (() => void) => add(ms, 'world', run),

    live(): Life {
      const life: Life = {
        isOver: false,
        clock: {
          now: () => ({ wallMs: wallAtStart + now + wallFault, bootMs: bootMs(), bootId, skewMs: null }),
          after: (ms, run) => add(ms + slowMs, life, () => (life.isOver ? undefined : run())),
        },
      };
      return life;
    },
    end(life: Life): void {
      life.isOver = true;
      for (const timer of timers) if (timer.owner === life) timers.delete(timer);
    },

    /** A planted fault: the host's timers come late. */
    slowBy(ms: number): void {
      slowMs = ms;
    },
    setWallFault(ms: number): void {
      wallFault = ms;
    },
    boot,
    freeze(ms: number): void {
      frozenUntil = Math.max(frozenUntil, now + ms);
    },

    /** Time passes and everything that is due happens, one thing after the other. */
    async runTo(until: number): Promise<void> {
      for (let timer = next(until); timer; timer = next(until)) {
        timers.delete(timer);
        now = Math.max(now, dueAt(timer));
        timer.run();
        await settled();
      }
      now = Math.max(now, until);
    },

    /**
     * A stretch in which nothing can happen: time passes, and looks that come more often than this are put off together,
     * so that a night costs as little as a minute. What waits longer comes at the end of the stretch at the latest;
     * people, and what waits longest, keep their time and end it.
     */
    doze(until: number, { shortMs, longMs }: { shortMs: number; longMs: number }): void {
      const isPutOff = ({ at, owner }: Timer): boolean => owner !== 'world' && at - now <= shortMs;
      const keeps = ({ at, owner }: Timer): boolean => owner === 'world' || at - now > longMs;
      const keeping = [...timers].filter(keeps).map(dueAt);
      const passed = Math.max(0, Math.min(until, ...keeping) - now);
      const putOff = [...timers].filter(isPutOff);
      now += passed;
      // The board is heard first: it was not silent, its signs of life were only not played.
      for (const timer of putOff)
        timer.at = timer.owner === 'board' ? now : Math.max(timer.at + passed, now + 1);
    },
  };
}

const isHosts = (owner: Owner): boolean => owner !== 'world' && owner !== 'board';
