// Runs one plan from its first midnight until everything that it began has come to an end, and says what was wrong.
import { cleanUp } from './clean-up.ts';
import { makeOffice, type SimOffice } from './office.ts';
import { HOUR, MINUTE, midnightOf, type Plan, type Planned, SECOND } from './plan.ts';
import { settled } from './settle.ts';

/** Looks of the engine, heartbeats and refreshed pictures are put off; the nightly check's own look may come late. */
const DOZE = { shortMs: 40 * SECOND, longMs: 16 * MINUTE };
/** After everything that happens, the machine runs second by second this long. */
const AWAKE_MS = 1_100;
/** This long before a level is due by our own reckoning the machine runs second by second. */
const BEFORE_DUE_MS = 1_500;
/** Hours begin and end at these. */
const DOZE_MAX_MS = { byDay: 30 * MINUTE, byNight: HOUR };

export type RunOptions = {
  profileFile: string;
  /** No stretch is dozed through: slower, and proves that dozing hides nothing. */
  everySecond: boolean;
  /** Told of each fact that is stored. */
  tell: ((line: string) => void) | null;
  /** Nobody wants to know what comes after this. */
  stopAt: number;
  /** Told after each day of the plan. */
  onDay(lived: number): void;
  /** Something is made wrong in the app, to prove that it is found. */
  plant: ((office: SimOffice) => void) | null;
};

export type Outcome = {
  seed: number;
  days: number;
  /** As long as it went well, and the working day after it in which everything comes to its end. */
  livedMs: number;
  violations: { at: number; what: string; about: string }[];
  counts: SimOffice['expected']['counts'];
  outcomes: SimOffice['expected']['outcomes'];
  lateMaxMs: number;
};

export async function run(plan: Plan, options: RunOptions): Promise<Outcome> {
  const office = makeOffice(plan, options);
  // What nobody catches ends a host; here it would end whoever looks for it.
  const uncaught = (error: unknown): void =>
    office.expected.wrong(
      office.clock.now(),
      'the host ended by a bug',
      String((error as Error)?.stack ?? error),
    );
  process.on('unhandledRejection', uncaught).on('uncaughtException', uncaught);
  const { clock, expected, station, staff } = office;
  try {
    void station.start();
    await pass(office, 5 * SECOND, options);
    void staff.hireAll();
    await pass(office, 10 * SECOND, options);
    options.plant?.(office);
    for (let day = 0; day < plan.days && expected.violations.length === 0; day++) {
      begin(office, plan, day);
      await pass(office, midnightOf(plan.firstDate, day + 1), options);
      options.onDay(day + 1);
    }
    if (clock.now() < options.stopAt) await cleanUp(office, plan, (until) => pass(office, until, options));
  } finally {
    await station.end();
    station.remove();
    process.off('unhandledRejection', uncaught).off('uncaughtException', uncaught);
  }
  const { violations, counts, outcomes, lateness } = expected;
  return {
    ...{ seed: plan.seed, days: plan.days, livedMs: clock.now(), violations, counts, outcomes },
    lateMaxMs: lateness.maxMs,
  };
}

/** Day by day, and not all at the beginning: every timer that waits is looked at whenever one is due. */
function begin(office: SimOffice, { events, firstDate }: Plan, day: number): void {
  const { clock } = office;
  const [from, to] = [midnightOf(firstDate, day), midnightOf(firstDate, day + 1)];
  // The office is a quarter of a minute old when the first day's happenings begin.
  for (const event of events)
    if ((event.at >= from || day === 0) && event.at < to)
      clock.later(event.at - clock.now(), () => happen(office, event));
}

function happen(office: SimOffice, { id, what }: Planned): void {
  const { clock, visitors, staff } = office;
  if (what.is === 'person') visitors.comes(id, what);
  else if (what.is === 'kiosk') visitors.registers(id, what);
  else if (what.is === 'serve') void staff.serves(what.desk);
  else if (what.is === 'shift') {
    staff.begins(what.desk, what.staff);
    clock.later(what.ms, () => staff.stops(what.desk, what.signsOut));
  } else {
    office.tell(`${id} ${JSON.stringify(what.fault)}`);
    office.cause(what.fault);
  }
}

/** Time passes, until something is wrong. */
async function pass(office: SimOffice, to: number, { everySecond, stopAt }: RunOptions): Promise<void> {
  const { clock, expected, watch } = office;
  const until = Math.min(to, stopAt);
  while (clock.now() < until && expected.violations.length === 0) {
    if (!everySecond && isQuiet(office)) clock.doze(Math.min(until, dozeEnd(office)), DOZE);
    office.lookAtHours();
    await clock.runTo(Math.min(until, clock.now() + AWAKE_MS));
    watch.look();
  }
  await settled();
}

function dozeEnd({ clock, checker, staff }: SimOffice): number {
  const now = clock.now();
  const dues = [...checker.open].flatMap(({ ladder }) =>
    ladder.next ? [ladder.next.dueAt - BEFORE_DUE_MS] : [],
  );
  const stretch = staff.isAtWork() ? DOZE_MAX_MS.byDay : DOZE_MAX_MS.byNight;
  const toNext = stretch - (clock.wall() % stretch);
  return Math.max(now, Math.min(now + toNext, ...dues));
}

function isQuiet({ clock, expected, steadySince }: SimOffice): boolean {
  return expected.unstored.size === 0 && clock.now() - steadySince() > 30 * SECOND;
}
