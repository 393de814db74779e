// Runs one plan from its first midnight until everything that it began has come to an end, and says what was wrong.
import { addDays } from '#core/hours/oslo.ts';
import { isOutside } from './expected.ts';
import { makeOffice, type SimOffice } from './office.ts';
import { HOUR, isWorkday, MINUTE, midnightOf, type Plan, type Planned, SECOND } from './plan.ts';
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
  /** Something is made wrong in the app, to prove that it is found. */
  plant: ((office: SimOffice) => void) | null;
};

export type Outcome = {
  seed: number;
  days: number;
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
    for (const event of plan.events) clock.later(event.at - clock.now(), () => happen(office, event));
    await pass(office, midnightOf(plan.firstDate, plan.days), options);
    await cleanUp(office, plan, options);
  } finally {
    await station.end();
    station.remove();
    process.off('unhandledRejection', uncaught).off('uncaughtException', uncaught);
  }
  const { violations, counts, outcomes, lateness } = expected;
  return { seed: plan.seed, days: plan.days, violations, counts, outcomes, lateMaxMs: lateness.maxMs };
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

/** True time until `until`, or until something is wrong. */
async function pass(office: SimOffice, until: number, { everySecond }: RunOptions): Promise<void> {
  const { clock, expected, watch } = office;
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
  const dues = [...checker.rings.values()].flatMap(({ ladder, phase }) =>
    ladder.next && phase !== 'ended' ? [ladder.next.dueAt - BEFORE_DUE_MS] : [],
  );
  const stretch = staff.isAtWork() ? DOZE_MAX_MS.byDay : DOZE_MAX_MS.byNight;
  const toNext = stretch - (clock.wall() % stretch);
  return Math.max(now, Math.min(now + toNext, ...dues));
}

function isQuiet({ clock, expected, steadySince }: SimOffice): boolean {
  const isStored = [...expected.presses.values()].every(({ storedAt }) => storedAt !== null);
  return isStored && clock.now() - steadySince() > 30 * SECOND;
}

/** Nothing breaks any more and nobody forgets: a working day later every ring has ended and everybody has been met. */
async function cleanUp(office: SimOffice, plan: Plan, options: RunOptions): Promise<void> {
  const { clock, expected, staff, visitors, checker, station, board } = office;
  Object.assign(station.disk, { isFull: false, slowMs: 0, killAt: null });
  board.plug(true);
  board.setNoise(false);
  clock.setWallFault(0);
  let day = plan.days;
  while (!isWorkday(addDays(plan.firstDate, day))) day += 1;
  const opens = midnightOf(plan.firstDate, day) + 8 * HOUR;
  clock.later(opens - clock.now(), () => {
    staff.beDiligent();
    staff.begins('1', 0);
    staff.begins('2', 2);
  });
  const isDone = (): boolean =>
    visitors.atDoor.size === 0 && [...checker.rings.values()].every(({ phase }) => phase === 'ended');
  await pass(office, opens + HOUR / 2, options);
  for (let hour = 1; hour < 8 && !isDone(); hour++) await pass(office, opens + hour * HOUR, options);
  if (expected.violations.length === 0) lookBack(office);
}

/** What must be true when all is over. */
function lookBack({ clock, expected, checker, visitors }: SimOffice): void {
  const wrong = (what: string, about: string): void => expected.wrong(clock.now(), what, about);
  for (const { id, phase } of checker.rings.values())
    if (phase !== 'ended') wrong('a ring that nobody could end', `${id} ${phase}`);
  for (const person of expected.people.values())
    if (isOutside(person)) wrong('a person who was never met', person.id);
  for (const { storedAt, person } of expected.presses.values())
    if (storedAt === null) wrong('lost press', person.id);
  for (const [visit, { storedCount, answeredAt }] of expected.visits) {
    if (storedCount !== 1) wrong('a registration stored more or less than once', visit);
    if (answeredAt === null) wrong('a registration that nobody was told of', visit);
  }
  if (visitors.atDoor.size > 0) wrong('somebody still stands outside', '');
}
