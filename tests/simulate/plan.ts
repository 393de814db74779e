// What happens in a simulated life of an office, drawn from a seed before anything runs: who comes, who works, what
// breaks. A plan is a list, so that a failing one can be made shorter.
import { addDays, osloInstant } from '#core/hours/oslo.ts';
import { weekdayOf } from '#core/hours/weekday.ts';
import { norwegianHolidays } from '#host/profile/norwegian-holidays.ts';
import { exampleProfile } from '#tests/support/profile.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { KillPoint } from './machine.ts';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

export type Fault =
  | { is: 'kill'; downMs: number }
  | { is: 'kill-in-commit'; point: KillPoint; downMs: number }
  | { is: 'restart'; downMs: number }
  | { is: 'reboot'; downMs: number; wallFault: number; rightAgainMs: number }
  | { is: 'freeze'; ms: number }
  | { is: 'wall-jump'; ms: number; backAfterMs: number }
  | { is: 'disk-full' | 'disk-slow' | 'bell-unplugged' | 'line-noise'; ms: number }
  | { is: 'answer-lost' }
  | { is: 'bell-power'; offMs: number };

export type DeskName = '1' | '2';
export type Errand = 'acute' | 'appointment' | 'ordinary';

export type Happening =
  /** Somebody at the door, who presses now and again, and may give up. */
  | { is: 'person'; presses: number[]; leavesAfterMs: number | null }
  /** Somebody at the screen; taps: how often the impatient finger sends the same request. */
  | { is: 'kiosk'; errand: Errand; taps: number }
  | { is: 'shift'; desk: DeskName; staff: number; ms: number; signsOut: boolean }
  /** A desk takes one step with those who wait inside. */
  | { is: 'serve'; desk: DeskName }
  | { is: 'fault'; fault: Fault };

/** at: milliseconds since the midnight that begins the first day, in true time. */
export type Planned = { id: string; at: number; what: Happening };
export type Plan = { seed: number; firstDate: string; days: number; events: Planned[] };

export const STAFF_COUNT = 5;
const DESKS = ['1', '2'] as const;
/** Example profile: 08:00 to 15:30 on weekdays. */
export const OPENS = 8 * HOUR;
const CLOSES = 15.5 * HOUR;

const exceptions = exampleProfile().hours.exceptions.map(({ date }) => date);
const holidays = new Map<number, string[]>();

/** Days with somebody at work; the dated exceptions of the example are left to the app. */
export function isWorkday(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const closed = holidays.get(year) ?? norwegianHolidays(year);
  holidays.set(year, closed);
  const weekday = weekdayOf(date);
  return weekday !== 'sat' && weekday !== 'sun' && !closed.includes(date) && !exceptions.includes(date);
}

/** Anywhere in ten years, so that holidays and both nights of the clock come into it. */
export function firstDateOf(chance: Chance): string {
  return addDays('2026-11-22', chance.between(0, 3_650, 'first-date'));
}

export const midnightOf = (firstDate: string, day: number): number =>
  osloInstant(addDays(firstDate, day), '00:00') - osloInstant(firstDate, '00:00');

export function makePlan(seed: number, days: number): Plan {
  const chance = chanceOf(seed);
  const firstDate = firstDateOf(chance);
  const events = Array.from({ length: days }, (_, day) => dayOf(day, firstDate, chance)).flat();
  return { seed, firstDate, days, events };
}

function dayOf(day: number, firstDate: string, chance: Chance): Planned[] {
  const begins = midnightOf(firstDate, day);
  const isOpen = isWorkday(addDays(firstDate, day));
  const drawn = [
    ...peopleAtDoor(day, isOpen, chance),
    ...(isOpen ? workOf(day, chance) : []),
    ...visitsOf(day, isOpen, chance),
    ...faultsOf(day, chance),
  ];
  return drawn.map(({ at, what }, index) => ({ id: `${day}.${index}`, at: begins + Math.floor(at), what }));
}

type Drawn = { at: number; what: Happening };

const many = <T>(count: number, draw: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => draw(index));

function peopleAtDoor(day: number, isOpen: boolean, chance: Chance): Drawn[] {
  return many(chance.between(isOpen ? 2 : 0, isOpen ? 6 : 3, day, 'people'), (index) => {
    const about = [day, 'person', index] as const;
    const isByDay = isOpen && chance.isLucky(0.8, ...about, 'by-day');
    const at = isByDay ? chance.between(OPENS, CLOSES, ...about) : chance.between(0, 24 * HOUR, ...about);
    const presses = many(chance.pick([1, 1, 1, 2, 3], ...about, 'presses'), (press) =>
      press === 0 ? 0 : chance.between(SECOND, 4 * MINUTE, ...about, 'press', press),
    );
    const leaves = chance.isLucky(0.15, ...about, 'leaves');
    const leavesAfterMs = leaves ? chance.between(MINUTE, 40 * MINUTE, ...about, 'leaves-after') : null;
    return { at, what: { is: 'person', presses: presses.sort((a, b) => a - b), leavesAfterMs } };
  });
}

function workOf(day: number, chance: Chance): Drawn[] {
  const shifts = DESKS.flatMap((desk, place): Drawn[] => {
    const about = [day, 'shift', desk] as const;
    // The first desk is nearly always taken; the second half of the days.
    if (chance.isLucky(place === 0 ? 0.06 : 0.5, ...about, 'nobody')) return [];
    const at = OPENS + chance.between(-10 * MINUTE, 20 * MINUTE, ...about);
    const ms = CLOSES - at - chance.between(-10 * MINUTE, 15 * MINUTE, ...about, 'ends');
    const staff = chance.between(0, STAFF_COUNT, ...about, 'who');
    const signsOut = chance.isLucky(0.6, ...about, 'signs-out');
    return [{ at, what: { is: 'shift', desk, staff, ms, signsOut } }];
  });
  const steps = many(6, (index): Drawn => {
    const at = chance.between(OPENS, CLOSES, day, 'serve', index);
    return { at, what: { is: 'serve', desk: chance.pick(DESKS, day, 'serve-desk', index) } };
  });
  return [...shifts, ...steps];
}

const ERRANDS: readonly Errand[] = ['acute', 'acute', 'appointment', 'ordinary'];

function visitsOf(day: number, isOpen: boolean, chance: Chance): Drawn[] {
  return many(chance.between(0, isOpen ? 4 : 2, day, 'visits'), (index) => {
    const about = [day, 'kiosk', index] as const;
    const at = isOpen ? chance.between(OPENS, CLOSES, ...about) : chance.between(0, 24 * HOUR, ...about);
    const taps = chance.pick([1, 1, 2, 5], ...about, 'taps');
    return { at, what: { is: 'kiosk', errand: chance.pick(ERRANDS, ...about, 'errand'), taps } };
  });
}

const KILL_POINTS: readonly KillPoint[] = ['nothing-written', 'journal-only', 'database-only', 'all-written'];

function faultsOf(day: number, chance: Chance): Drawn[] {
  return many(chance.pick([0, 1, 2, 4], day, 'faults'), (index) => {
    const about = [day, 'fault', index] as const;
    // Most fall where something is going on.
    const isByDay = chance.isLucky(0.8, ...about, 'by-day');
    const at = isByDay ? chance.between(OPENS, CLOSES, ...about) : chance.between(0, 24 * HOUR, ...about);
    return { at, what: { is: 'fault', fault: faultOf(chance, about) } };
  });
}

type FaultAbout = readonly [number, string, number];

function faultOf(chance: Chance, about: FaultAbout): Fault {
  const downMs = chance.between(300, 9_000, ...about, 'down');
  const ms = chance.between(2 * SECOND, 6 * MINUTE, ...about, 'ms');
  const drawn: readonly (() => Fault)[] = [
    () => ({ is: 'kill', downMs }),
    () => ({ is: 'kill-in-commit', point: chance.pick(KILL_POINTS, ...about, 'point'), downMs }),
    () => ({ is: 'restart', downMs }),
    () => ({
      is: 'reboot',
      downMs: downMs * 10,
      // A machine whose clock battery is dead wakes years ago, until the network tells it better.
      wallFault: chance.pick([0, 0, -3 * 365 * 24 * HOUR], ...about, 'wall'),
      rightAgainMs: ms,
    }),
    () => ({ is: 'freeze', ms }),
    () => ({
      is: 'wall-jump',
      ms: chance.pick([-3 * HOUR, -MINUTE, -SECOND, MINUTE, 2 * 24 * HOUR], ...about, 'jump'),
      backAfterMs: ms,
    }),
    () => ({
      is: chance.pick(['disk-full', 'disk-slow', 'bell-unplugged', 'line-noise'], ...about, 'which'),
      ms,
    }),
    () => ({ is: 'answer-lost' }),
    () => ({ is: 'bell-power', offMs: downMs }),
  ];
  return chance.pick(drawn, ...about, 'fault')();
}
