// The station watches itself: what is broken, for every desk to tell, and as facts for whoever counts afterwards (M9).
import type { Break } from '#contract/desk/break.ts';
import type { DeskSound } from '#contract/desk/supervision-calls.ts';
import type { Fact } from '#core/fact.ts';
import type { DeskId } from '#core/ids.ts';
import type { Moment } from '#core/moment.ts';
import { ok } from '#core/result.ts';
import type { WatchGap } from '#core/supervision/break-kind.ts';
import { breaksIn } from '#core/supervision/breaks.ts';
import type { PowerReader } from '#native/ups/power.ts';
import type { Clock } from '../clock.ts';
import type { Skew } from '../known-skew.ts';
import type { Log } from '../log.ts';
import { lastAliveAt, signOfLife } from './alive.ts';
import { makeBreakBook } from './break-book.ts';
import {
  ALIVE_EVERY_MS,
  DISK_LOOK_MS,
  LOOK_MS,
  OFFICE_LOOK_MS,
  POWER_LOOK_MS,
  STOPPED_MS,
} from './limits.ts';
import { type Seen, signReader } from './read-signs.ts';
import { makeWatches } from './watches.ts';

/** What a test puts in the place of a UPS. */
export type Supervised = { readPower?: PowerReader };

export type Supervision = ReturnType<typeof superviseStation>;

type Parts = Seen & { skew: Skew; log: Log; onClockJump(): void; outside: Supervised };

export function superviseStation({ log, skew, onClockJump, outside, ...seen }: Parts) {
  const { settings, clock, engine } = seen;
  const watches = makeWatches({ settings, clock, skew, log, onClockJump, ...outside });
  const signs = signReader(seen, watches);
  const book = makeBreakBook();
  const sayAlive = signOfLife(settings.dataFolder, log);
  const aliveBefore = lastAliveAt(settings.dataFolder);
  const rounds = makeRounds(clock);
  const hasStopped = stopWatch();
  let told = '';
  let leave: () => void = () => undefined;
  const whenLeft = new Promise<void>((resolve) => {
    leave = resolve;
  });

  function breaks(): Break[] {
    const now = clock.now();
    const found = breaksIn(signs(now));
    const since = book.note(found, now);
    return found.map(({ kind, desks, amount }) => ({
      kind,
      sinceAt: Math.max(0, since.get(kind) ?? now.wallMs),
      desks: [...desks],
      amount,
    }));
  }

  function write(facts: Fact[]): void {
    if (facts.length === 0 || !engine.isTaking()) return;
    engine
      .act(() => ok(facts), { actor: { kind: 'system' }, answer: () => null })
      .catch((error: unknown) => log.fault('supervision-not-stored', error));
  }

  const gap = (fromAt: number, because: WatchGap): Fact => ({
    type: 'watch-gap',
    subject: engine.station(),
    data: { fromAt, because },
  });

  function look(): void {
    const now = clock.now();
    watches.clock.look(now);
    const is = JSON.stringify(breaks());
    if (is !== told) engine.topic.changed();
    told = is;
    const stoppedAt = hasStopped(now);
    if (stoppedAt !== null) write([gap(stoppedAt, 'stopped')]);
    // Asked only while they can be taken: each is told once.
    if (engine.isTaking()) write(book.due(engine.station(), now));
  }

  /** What was asked for and found is told at once: the next round would take a second of the ten. */
  function tellAfter(looked: Promise<void>): void {
    void looked.then(() => {
      if (rounds.isRunning()) look();
    });
  }

  return {
    breaks,
    soundAt(desk: DeskId, sound: DeskSound): void {
      if (watches.sounds.reported(desk, sound)) engine.topic.changed();
    },
    /** A commit failed: if the disk is full, room is made for the next try. */
    makeRoom: watches.disk.look,
    officeSaysSkew: watches.clock.officeSays,

    /** A person asks for the whole station again, while only the bell works. */
    leave,
    whenLeft,

    /**
     * Once the store has opened: until then the start itself is what everybody waits for. bellOnlyFrom: since when only
     * the bell worked before this.
     */
    begin(bellOnlyFrom: number | null): void {
      if (bellOnlyFrom !== null) write([gap(bellOnlyFrom, 'bell-only')]);
      if (aliveBefore !== null) write([gap(aliveBefore, 'off')]);
      rounds.every(LOOK_MS, look);
      rounds.every(DISK_LOOK_MS, () => tellAfter(watches.disk.look()));
      rounds.every(OFFICE_LOOK_MS, () => tellAfter(watches.office.look()));
      rounds.every(POWER_LOOK_MS, () => tellAfter(watches.power.look()));
      // What only the bell saw is measured by nobody.
      if (!settings.bellOnly) rounds.every(ALIVE_EVERY_MS, () => sayAlive(clock.now().wallMs));
    },
    stop: rounds.stop,
  };
}

/** Whoever watches was stopped, or the machine slept: the answer says from when, by the wall clock. */
function stopWatch(): (now: Moment) => number | null {
  let last: Moment | null = null;
  return (now) => {
    const was = last;
    last = now;
    const isGap = was && was.bootId === now.bootId && now.bootMs - was.bootMs >= STOPPED_MS;
    return isGap ? was.wallMs : null;
  };
}

function makeRounds(clock: Clock) {
  const cancels = new Map<() => void, () => void>();
  let isRunning = true;
  return {
    every(ms: number, work: () => void): void {
      const run = (): void => {
        if (!isRunning) return;
        work();
        cancels.set(work, clock.after(ms, run));
      };
      run();
    },
    isRunning: () => isRunning,
    stop(): void {
      isRunning = false;
      for (const cancel of cancels.values()) cancel();
    },
  };
}
