// The numbers of a stretch of days: M1 to M5, M8 and M10 (domain.md, section H).
import type { RingOutcome } from '../fact.ts';
import { HELP_CODES, type HelpCode } from '../same-day/same-day.ts';
import type { Day, Miss } from './day.ts';
import { type Figures, figuresOf } from './figures.ts';

export type HelpTold = { code: HelpCode; yes: number; no: number; unanswered: number };

export type DayRow = Pick<Day, 'date' | 'contacts' | 'sameDay' | 'waiting' | 'rings' | 'unanswered'>;

export type Numbers = {
  days: DayRow[];
  /** M1: everybody who needed help today, and how many got a conversation with an adviser that same day. */
  contacts: number;
  sameDay: number;
  waiting: number;
  misses: (Miss & { date: string })[];
  /** Beside M1: what the conversations led to, and those of the same day without help the same day. */
  help: HelpTold[];
  talks: number;
  talksWithoutHelp: number;
  /** M2: from the press until somebody saw it, opened, talked. */
  seen: Figures | null;
  door: Figures | null;
  talk: Figures | null;
  /** M3 */
  rings: number;
  unanswered: number;
  levels: { level: number; count: number }[];
  openAtClosing: number;
  /** M4: gave up before a conversation, and how long they had waited by then. */
  left: number;
  leftWait: Figures | null;
  /** M5: nobody starts anew: whoever did not come when called kept the place. */
  notMet: number;
  /** M8: outside drop-in, by the hour on the clock. */
  outside: { hour: number; count: number }[];
  /** M10: what the bell costs, and how often it turned out to be no acute errand. */
  presses: number;
  staffedMs: number;
  outcomes: { outcome: RingOutcome; count: number }[];
};

const sum = (days: readonly Day[], of: (day: Day) => number): number =>
  days.reduce((total, day) => total + of(day), 0);

function together(days: readonly Day[], of: (day: Day) => Record<string, number>): [string, number][] {
  const all = new Map<string, number>();
  for (const day of days)
    for (const [key, count] of Object.entries(of(day))) all.set(key, (all.get(key) ?? 0) + count);
  return [...all];
}

const byNumber = (counts: [string, number][]): { key: number; count: number }[] =>
  counts.map(([key, count]) => ({ key: Number(key), count })).sort((a, b) => a.key - b.key);

function helpTold(days: readonly Day[], code: HelpCode, talks: number): HelpTold {
  const yes = sum(days, ({ help }) => help[code].yes);
  const no = sum(days, ({ help }) => help[code].no);
  return { code, yes, no, unanswered: talks - yes - no };
}

/** From and to are Oslo dates, both counted. A day on which nothing happened has no row. */
export function numbersOf(all: Readonly<Record<string, Day>>, from: string, to: string): Numbers {
  const days = Object.values(all)
    .filter(({ date }) => from <= date && date <= to)
    .sort((a, b) => a.date.localeCompare(b.date));
  const waits = (of: (day: Day) => number[]): Figures | null => figuresOf(days.flatMap(of));
  const talks = sum(days, (day) => day.talks);
  return {
    days: days.map(({ date, contacts, sameDay, waiting, rings, unanswered }) => ({
      ...{ date, contacts, sameDay, waiting, rings, unanswered },
    })),
    contacts: sum(days, (day) => day.contacts),
    sameDay: sum(days, (day) => day.sameDay),
    waiting: sum(days, (day) => day.waiting),
    misses: days.flatMap(({ date, misses }) => misses.map((miss) => ({ ...miss, date }))),
    help: HELP_CODES.map((code) => helpTold(days, code, talks)),
    talks,
    talksWithoutHelp: sum(days, (day) => day.talksWithoutHelp),
    seen: waits((day) => day.seenMs),
    door: waits((day) => day.doorMs),
    talk: waits((day) => day.talkMs),
    rings: sum(days, (day) => day.rings),
    unanswered: sum(days, (day) => day.unanswered),
    levels: byNumber(together(days, (day) => day.levels)).map(({ key, count }) => ({ level: key, count })),
    openAtClosing: sum(days, (day) => day.openAtClosing),
    left: sum(days, (day) => day.leftMs.length),
    leftWait: waits((day) => day.leftMs),
    notMet: sum(days, (day) => day.notMet),
    outside: byNumber(together(days, (day) => day.outside)).map(({ key, count }) => ({ hour: key, count })),
    presses: sum(days, (day) => day.presses),
    staffedMs: sum(days, (day) => day.staffedMs),
    outcomes: together(days, (day) => day.outcomes as Record<string, number>).map(([outcome, count]) => ({
      outcome: outcome as RingOutcome,
      count,
    })),
  };
}
