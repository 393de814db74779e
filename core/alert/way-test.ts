// The daily test of every way to reach somebody: tried, and then heard by a person. Not heard today is an alarm.
import type { Fact, WayFact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import { osloInstant, osloTime } from '../hours/oslo.ts';
import type { DeskId, StaffId, StationId } from '../ids.ts';
import { elapsedMs, type Moment } from '../moment.ts';
import { ok, type Result, refuse, unreachable } from '../result.ts';
import type { AlertOutcome, AlertWay } from './alert.ts';

export type WayTests = {
  /** The newest test: who began it, and when. */
  began: { moment: Moment; by: StaffId | null } | null;
  /** What came of each way in that test, and when, by the wall clock. */
  tried: Readonly<Partial<Record<AlertWay, { outcome: AlertOutcome; at: number }>>>;
  /** When a person last said that this way reached them. Never 'desks': each of them is heard by itself. */
  heard: Readonly<Partial<Record<AlertWay, number>>>;
  heardAtDesk: Readonly<Record<string, number>>;
};

export const emptyWayTests: WayTests = { began: null, tried: {}, heard: {}, heardAtDesk: {} };

/** A test sounds at the desks for this long at most; walking from desk to desk takes less. */
export const WAY_TEST_MS = 5 * 60_000;

/** More desks than any office has: what is older than all of these is no desk any more. */
const DESKS_KEPT = 60;

export const isTestingWays = ({ began }: WayTests, now: Moment): boolean =>
  began !== null && elapsedMs(began.moment, now) <= WAY_TEST_MS;

export function evolveWayTests(tests: WayTests, fact: WayFact, moment: Moment, by: StaffId | null): WayTests {
  const at = moment.wallMs;
  switch (fact.type) {
    case 'way-test-began':
      return { ...tests, began: { moment, by }, tried: {} };
    case 'way-tested': {
      const { way, outcome } = fact.data;
      return { ...tests, tried: { ...tests.tried, [way]: { outcome, at } } };
    }
    case 'way-heard': {
      const { way, desk } = fact.data;
      if (way !== 'desks') return { ...tests, heard: { ...tests.heard, [way]: at } };
      return { ...tests, heardAtDesk: newest({ ...tests.heardAtDesk, [desk]: at }) };
    }
    default:
      return unreachable(fact);
  }
}

/** Anybody who works here may try what everybody depends on. */
export function beginWayTest(
  desk: FrontDesk,
  by: StaffId,
  station: StationId,
): Result<Fact[], 'not-signed-in' | 'bell-is-ringing'> {
  if (!desk.staff.has(by)) return refuse('not-signed-in');
  // Nobody could tell a test from the person at the door.
  if ([...desk.rings.values()].some(({ phase }) => phase === 'ringing')) return refuse('bell-is-ringing');
  return ok([{ type: 'way-test-began', subject: station, data: {} }]);
}

export const wayTested = (station: StationId, way: AlertWay, outcome: AlertOutcome): Fact[] => [
  { type: 'way-tested', subject: station, data: { way, outcome } },
];

const newest = (heardAtDesk: WayTests['heardAtDesk']): WayTests['heardAtDesk'] =>
  Object.fromEntries(
    Object.entries(heardAtDesk)
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, DESKS_KEPT),
  );

/** "I heard it": for the desks at the desk itself, also a locked one; for any other way at whatever desk. */
export function heardWay(
  desk: FrontDesk,
  station: StationId,
  way: AlertWay,
  at: DeskId,
): Result<Fact[], 'not-tried-yet'> {
  if (desk.wayTests.tried[way]?.outcome !== 'sent') return refuse('not-tried-yet');
  return ok([{ type: 'way-heard', subject: station, data: { way, desk: at } }]);
}

/** The night that gives an hour back. */
const LONGEST_DAY_MS = 25 * 60 * 60_000;

/** Every desk asks in every picture, and reading a time zone is slow. */
let last: { date: string; at: number } | null = null;

function beginningOf(date: string): number {
  if (last?.date !== date) last = { date, at: osloInstant(date, '00:00') };
  return last.at;
}

export type Untested = { way: AlertWay; desk: DeskId | null };

/** What no person has confirmed today: each way that the office has, and each desk that is open. */
export function untestedToday(
  { wayTests }: FrontDesk,
  ways: readonly AlertWay[],
  desks: readonly DeskId[],
  now: Moment,
): Untested[] {
  const sinceAt = beginningOf(osloTime(now.wallMs).date);
  const isToday = (at: number | undefined) =>
    at !== undefined && at >= sinceAt && at < sinceAt + LONGEST_DAY_MS;
  const others = ways.filter((way) => way !== 'desks' && !isToday(wayTests.heard[way]));
  const silent = desks.filter((desk) => !isToday(wayTests.heardAtDesk[desk]));
  return [
    ...silent.map((desk) => ({ way: 'desks' as const, desk })),
    ...others.map((way) => ({ way, desk: null })),
  ];
}
