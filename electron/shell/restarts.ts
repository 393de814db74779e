// What is started after a program has ended by itself: the same again, or only the bell when it keeps failing (decision 8).

/** 'bell-only': the host without store, queue and office, on its own file. */
export type Mode = 'whole' | 'bell-only';

export type Next = { mode: Mode; waitMs: number };

/** Three in a minute is a loop, and each turn of it is some seconds in which the bell is deaf. */
const EXITS_MAX = 3;
const WITHIN_MS = 60_000;

/** At once the first time; after that a little apart, so that a broken disk is not hammered. */
const RESTART_MS = [0, 500, 1_000, 2_000];

/** How long the bell stays alone before the whole is tried again; each try in vain doubles it. */
export const ALONE_MS = { first: 5 * 60_000, max: 40 * 60_000 } as const;

/** A whole station that has lived this long after that is well again. */
const WELL_MS = 60_000;

type Ended = { mode: Mode; startedMs: number; atMs: number; wasAsked: boolean };

export type Restarts = {
  ended(how: Ended): Next;
  /** How long the bell stays alone this time. */
  aloneMs(): number;
};

/** mayBeAlone: a machine that only joins a station has no bell of its own. */
export function makeRestarts(mayBeAlone: boolean): Restarts {
  let exits: number[] = [];
  let triesInVain = 0;
  let isTrial = false;

  function wait(atMs: number): number {
    const recent = exits.filter((exitMs) => atMs - exitMs < WITHIN_MS).length;
    return RESTART_MS[Math.min(Math.max(recent - 1, 0), RESTART_MS.length - 1)] ?? 0;
  }

  function wholeEnded({ startedMs, atMs }: Ended): Next {
    exits = [...exits.filter((exitMs) => atMs - exitMs < WITHIN_MS), atMs];
    const wasTrial = isTrial && atMs - startedMs < WELL_MS;
    if (!wasTrial && isTrial) triesInVain = 0;
    isTrial = false;
    if (wasTrial) triesInVain += 1;
    const isLoop = exits.length >= EXITS_MAX || wasTrial;
    return isLoop && mayBeAlone ? { mode: 'bell-only', waitMs: 0 } : { mode: 'whole', waitMs: wait(atMs) };
  }

  return {
    ended(how) {
      if (how.mode === 'whole') return how.wasAsked ? { mode: 'whole', waitMs: 0 } : wholeEnded(how);
      if (!how.wasAsked) {
        exits = [...exits, how.atMs];
        return { mode: 'bell-only', waitMs: wait(how.atMs) };
      }
      exits = [];
      isTrial = true;
      return { mode: 'whole', waitMs: 0 };
    },
    aloneMs: () => Math.min(ALONE_MS.first * 2 ** triesInVain, ALONE_MS.max),
  };
}
