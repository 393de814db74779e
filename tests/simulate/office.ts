// The simulated world put together: one station, its board, its people, and whoever keeps count of what must be true.

import { OfficeProfile } from '#contract/office-profile.ts';
import type { FactRecord } from '#core/fact.ts';
import { osloInstant } from '#core/hours/oslo.ts';
import { regimeAt } from '#core/hours/regime.ts';
import type { Tail } from '#host/chain.ts';
import { hoursOf } from '#host/profile/profile-parts.ts';
import type { Store } from '#host/store/store-types.ts';
import { exampleProfile } from '#tests/support/profile.ts';
import { makeBoard } from './board.ts';
import { chanceOf } from './chance.ts';
import { makeChecker } from './checker.ts';
import { makeExpected } from './expected.ts';
import { makeFaults } from './faults.ts';
import type { Plan } from './plan.ts';
import { type SimClock, simClock } from './sim-clock.ts';
import { makeStaff } from './staff.ts';
import { makeStation, type WindowName } from './station.ts';
import { makeVisitors } from './visitors.ts';
import { makeWatch } from './watch.ts';

const FACTS_READ = 1_000;
/** Every night for some weeks; later when the log is longer by a fifth: a thousand looks through all of it take hours. */
const FACTS_LOOKED_EVERY_NIGHT = 4_000;
const LOOKED_AGAIN_AT = 1.2;

/** Since when each part of the machine is as it should be. */
function makeTroubles(clock: SimClock) {
  const since = { host: 0, disk: 0, line: 0, wall: 0, power: 0 };
  return {
    since,
    now(what: keyof typeof since): void {
      since[what] = clock.now();
    },
  };
}

export type SimOffice = ReturnType<typeof makeOffice>;

type Options = { profileFile: string; tell: ((line: string) => void) | null };

export function makeOffice(plan: Plan, { profileFile, tell }: Options) {
  const chance = chanceOf(plan.seed);
  const clock = simClock(osloInstant(plan.firstDate, '00:00'));
  const expected = makeExpected();
  const hired = new Set<string>();
  const troubles = makeTroubles(clock);
  const hours = hoursOf(OfficeProfile.parse(exampleProfile()));
  let staffedSince: number | null = null;

  const { since } = troubles;
  /** From when on the host could act. A disk that takes nothing is no excuse: what is due is decided all the same. */
  const readyAt = (): number =>
    station.isUp() && !clock.isFrozen() ? Math.max(since.host, clock.thawedAt()) : clock.now();
  const steadySince = (): number =>
    station.disk.isFull || !board.line.isPlugged
      ? clock.now()
      : Math.max(readyAt(), since.disk, since.line, since.power);
  const storingSince = (): number => (station.disk.isFull ? clock.now() : since.disk);

  const checker = makeChecker({ expected, clock, hired, readyAt });
  const watch = makeWatch({
    expected,
    checker,
    clock,
    readyAt,
    storingSince,
    steadySince,
    staffedSince: () => staffedSince,
  });

  const say = (line: string): void => tell?.(`${(clock.now() / 1000).toFixed(1)} ${line}`);

  function committed(records: readonly FactRecord[]): void {
    for (const { seq, fact } of records)
      say(`${seq} ${fact.type} ${fact.subject} ${JSON.stringify(fact.data)}`);
    checker.committed(records);
  }

  /** What was promised must be there; what was written in a commit that nobody heard of may be. */
  async function opened(store: Store, tail: Tail): Promise<void> {
    const { epoch, seq } = checker.place();
    if (tail.epoch === epoch && tail.seq < seq)
      expected.wrong(clock.now(), 'stored facts are gone', `${tail.seq} < ${seq}`);
    const found = await store.factsAfter({ epoch, seq }, FACTS_READ);
    committed(found);
  }

  let lookedAt = 0;
  function looksThrough(): boolean {
    const { facts } = expected.counts;
    const isDue = facts <= FACTS_LOOKED_EVERY_NIGHT || facts >= lookedAt * LOOKED_AGAIN_AT;
    if (isDue) lookedAt = facts;
    return isDue;
  }

  const station = makeStation({
    ...{ clock, profileFile, opened, looksThrough },
    committed,
    onWindow(name, { kiosk, desk }) {
      const follow = name === 'kiosk' ? () => kiosk.view() : () => desk.view();
      void lookAt(name, follow as () => Promise<AsyncIterable<never>>);
    },
    onReady() {
      expected.counts.lives += 1;
      troubles.now('host');
      staff.lookAgain();
    },
    onGone: () => troubles.now('host'),
  });

  async function lookAt(name: WindowName, follow: () => Promise<AsyncIterable<never>>): Promise<void> {
    try {
      for await (const view of await follow()) {
        if (name === 'kiosk') watch.kiosk(view);
        else staff.sees(name, view);
      }
    } catch {
      // The wire was cut: another is laid to the next host.
    }
  }

  const board = makeBoard({
    ...{ clock, chance },
    hold: (deliver) => station.hold(deliver),
    onLatched: (key) => visitors.latched(key),
    onLed: (led) => watch.light(led),
  });
  station.attach(board);
  const visitors = makeVisitors({ clock, chance, board, expected, kiosk: () => station.window('kiosk') });
  const staff = makeStaff({ clock, chance, board, visitors, expected, window: station.window, hired });
  const faults = makeFaults({
    ...{ clock, station, board },
    trouble(what) {
      if (what === 'power') expected.boardLostPower();
      troubles.now(what);
    },
  });

  return {
    tell: say,
    ...{ chance, clock, expected, checker, watch, station, board, visitors, staff },
    readyAt,
    steadySince,
    cause: faults,
    /** The office's own hours by the machine's wall clock, looked at as time passes. */
    lookAtHours(): void {
      const isStaffed = regimeAt(hours, clock.wall()) !== 'unstaffed';
      if (!isStaffed) staffedSince = null;
      else staffedSince ??= clock.now();
    },
  };
}
