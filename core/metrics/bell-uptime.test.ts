// The bell's minutes: working, broken, and the ones nobody measured, which never count as a success.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../fact.ts';
import type { Hours, Span } from '../hours/opening.ts';
import { osloInstant } from '../hours/oslo.ts';
import type { StationId } from '../ids.ts';
import type { Moment } from '../moment.ts';
import { bellUptime } from './bell-uptime.ts';
import { emptyBellBook, foldBell, type RuleOf } from './bell-watch.ts';

const DATE = '2026-11-23';
const at = (time: string): number => osloInstant(DATE, time);
const HOUR_MS = 3_600_000;
const subject = 'station' as StationId;

const day: Span[] = [{ from: '08:00', to: '15:00' }];
const none: Span[] = [];
const open = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: none, sun: none };
const shut = { mon: none, tue: none, wed: none, thu: none, fri: none, sat: none, sun: none };
const hours: Hours = { dropIn: shut, staffed: open, exceptions: [] };

type Logged = { fact: Fact; moment: Moment };
const moment = (wallMs: number, boot = 'a', bootMs = wallMs): Moment => ({
  wallMs,
  bootMs,
  bootId: boot,
  skewMs: null,
});
const started = (time: string, boot = 'a'): Logged => ({
  fact: { type: 'host-started', subject, data: { version: '1' } },
  moment: moment(at(time), boot),
});
const link = (time: string, state: string, boot = 'a', bootMs?: number): Logged => ({
  fact: { type: 'bell-link-changed', subject, data: { state } },
  moment: moment(at(time), boot, bootMs),
});
const gap = (time: string, from: string, because: 'off' | 'stopped' | 'bell-only', boot = 'a'): Logged => ({
  fact: { type: 'watch-gap', subject, data: { fromAt: at(from), because } },
  moment: moment(at(time), boot),
});
const office = (
  type: 'break-began' | 'break-ended',
  time: string,
  kind: 'office-unreachable' | 'office-refuses' = 'office-unreachable',
): Logged => ({
  fact: { type, subject, data: { kind, at: at(time) } },
  moment: moment(at(time)),
});

const setUp: Logged = {
  fact: { type: 'profile-set', subject, data: { profile: {}, digest: '', from: 'desk' } },
  moment: moment(at('00:00')),
};
const supervised: RuleOf = () => ({ hours, isSupervised: true });

/** The clock's own boot goes on from the last fact: nothing was set since. */
function uptime(facts: readonly Logged[], untilAt: number, ruleOf = supervised) {
  const all = [setUp, ...facts];
  const book = all.reduce((before, one) => foldBell(before, one.fact, one.moment, ruleOf), emptyBellBook);
  const last = all.at(-1)?.moment ?? setUp.moment;
  const bootMs = last.bootMs + untilAt - last.wallMs;
  return bellUptime(book, ruleOf, DATE, { ...moment(untilAt, last.bootId), bootMs });
}

const inHours = ({ worksMs, brokenMs, unknownMs }: ReturnType<typeof uptime>) =>
  [worksMs, brokenMs, unknownMs].map((ms) => ms / HOUR_MS);

const DAY_ENDS_AT = at('24:00') - 1;
const counted = (...facts: Logged[]) => inHours(uptime(facts, DAY_ENDS_AT));

test('a day that worked, with an hour unplugged', () => {
  const facts = [
    started('06:00'),
    link('06:00', 'listening'),
    link('10:00', 'lost'),
    link('11:00', 'listening'),
  ];
  expect(counted(...facts)).toEqual([6, 1, 0]);
});

test('a button that hangs is no bell, though its wire is well', () => {
  const stuck = (type: 'break-began' | 'break-ended', time: string): Logged => ({
    fact: { type, subject, data: { kind: 'bell-stuck', at: at(time) } },
    moment: moment(at(time)),
  });
  const facts = [started('06:00'), link('06:00', 'listening')];
  expect(counted(...facts, stuck('break-began', '10:00'), stuck('break-ended', '12:00'))).toEqual([5, 2, 0]);
});

test('before the first start, and until the bell is found, nothing is known', () => {
  expect(counted(started('09:00'), link('10:00', 'listening'))).toEqual([5, 0, 2]);
  expect(counted()).toEqual([0, 0, 7]);
});

test('a power cut is unknown from the last sign of life', () => {
  const before = [started('06:00'), link('06:00', 'listening')];
  const after = [started('13:00', 'b'), gap('13:00', '12:00', 'off', 'b'), link('13:00', 'listening', 'b')];
  expect(counted(...before, ...after)).toEqual([6, 0, 1]);
});

test('without a sign of life it is unknown from the last fact', () => {
  const before = [started('06:00'), link('09:00', 'listening')];
  expect(counted(...before, started('13:00', 'b'), link('13:00', 'listening', 'b'))).toEqual([2, 0, 5]);
});

test('a program that was stopped, and a bell that was alone, measured nothing', () => {
  const facts = [started('06:00'), link('06:00', 'listening'), link('10:00', 'listening')];
  expect(counted(...facts, gap('12:00', '10:00', 'stopped'))).toEqual([5, 0, 2]);
  expect(counted(...facts, gap('12:00', '10:00', 'bell-only'))).toEqual([5, 0, 2]);
});

test('a clock that was set makes the time around it unknown, and no hour counts twice', () => {
  const facts = [started('06:00'), link('06:00', 'listening'), link('12:00', 'listening')];
  const back = link('11:00', 'listening', 'a', at('12:30'));
  const [works = 0, broken = 0, unknown = 0] = counted(...facts, back);
  expect(works + broken + unknown).toBe(7);
  expect(works).toBeLessThanOrEqual(7);
});

test('today counts up to now, and no hour that is still to come', () => {
  const facts = [started('06:00'), link('06:00', 'listening')];
  expect(inHours(uptime(facts, at('10:00')))).toEqual([2, 0, 0]);
});

test('a clock that was set since the last fact vouches for nothing after it', () => {
  const facts = [started('06:00'), link('06:00', 'listening'), link('09:00', 'listening')];
  const all = [setUp, ...facts];
  const book = all.reduce((before, one) => foldBell(before, one.fact, one.moment, supervised), emptyBellBook);
  const now = { ...moment(at('15:00')), bootMs: at('09:30') };
  expect(inHours(bellUptime(book, supervised, DATE, now))).toEqual([1, 0, 6]);
});

test('a clock that once stood a month ahead takes no day away from the month', () => {
  const ahead = 30 * 24 * HOUR_MS;
  const wrong: Logged = { ...link('06:00', 'listening'), moment: moment(at('06:00') + ahead, 'z') };
  const facts = [wrong, started('06:00'), link('06:00', 'listening')];
  expect(counted(...facts)).toEqual([7, 0, 0]);
});

test('a sign of life counts although the bell was found before it was written down', () => {
  const before = [started('06:00'), link('06:00', 'listening')];
  const after = [started('13:00', 'b'), link('13:00', 'listening', 'b'), gap('13:01', '12:00', 'off', 'b')];
  expect(counted(...before, ...after)).toEqual([6, 0, 1]);
});

test('a button that nobody can watch is never known to work, and known to be broken', () => {
  const rule: RuleOf = () => ({ hours, isSupervised: false });
  const facts = [started('06:00'), link('06:00', 'listening'), link('13:00', 'lost')];
  const told = uptime(facts, DAY_ENDS_AT, rule);
  expect([told.isSupervised, ...inHours(told)]).toEqual([false, 0, 2, 5]);
});

test('the hours of a day are those that were in force; before there were any, nothing is counted', () => {
  const short = { ...hours, staffed: { ...open, mon: [{ from: '08:00', to: '10:00' }] } };
  const rule: RuleOf = (profile) => ({ hours: 'short' in profile ? short : hours, isSupervised: true });
  const shorter: Logged = {
    fact: { type: 'profile-set', subject, data: { profile: { short: 1 }, digest: '', from: 'desk' } },
    moment: moment(at('24:00')),
  };
  const facts = [started('06:00'), link('06:00', 'listening'), shorter];
  expect(inHours(uptime(facts, at('24:00') + HOUR_MS, rule))).toEqual([7, 0, 0]);
  const none = bellUptime(emptyBellBook, rule, DATE, moment(at('24:00')));
  expect(none).toMatchObject({ staffedMs: 0, unknownMs: 0 });
});

describe('the longest time without the office', () => {
  const longest = (...facts: Logged[]) => uptime(facts, at('16:00')).longestUnsyncedMs;

  test('also while it lasts', () => {
    expect(longest()).toBeNull();
    expect(longest(office('break-began', '09:00'), office('break-ended', '11:00'))).toBe(2 * HOUR_MS);
    expect(longest(office('break-began', '09:00'))).toBe(7 * HOUR_MS);
  });

  test('one reason that takes over from another is the same time', () => {
    const refused = office('break-began', '10:00', 'office-refuses');
    const facts = [office('break-began', '09:00'), refused, office('break-ended', '10:00')];
    expect(longest(...facts, office('break-ended', '13:00', 'office-refuses'))).toBe(4 * HOUR_MS);
  });

  test('a restart ends it, and goes on with it when it is still so', () => {
    expect(longest(office('break-began', '09:00'), started('12:00'))).toBe(3 * HOUR_MS);
    const goesOn = [office('break-began', '09:00'), started('12:00'), office('break-began', '12:00')];
    expect(longest(...goesOn)).toBe(7 * HOUR_MS);
    const another = [office('break-began', '09:00'), started('12:00'), office('break-began', '14:00')];
    expect(longest(...another)).toBe(3 * HOUR_MS);
  });
});

test('whatever happens, the three add up to the staffed time and none is negative', () => {
  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
  const time = minute.map(
    (of) => `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`,
  );
  const fact = fc.oneof(
    time.map((when) => started(when, 'a')),
    fc.tuple(time, fc.constantFrom('listening', 'lost', 'silent')).map(([when, state]) => link(when, state)),
    fc.tuple(time, time).map(([when, from]) => gap(when, from, 'stopped')),
    fc.tuple(time, time).map(([when, from]) => gap(when, from, 'off')),
  );
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 30 }), (facts) => {
      const figures = counted(...facts);
      expect(Math.min(...figures)).toBeGreaterThanOrEqual(0);
      expect(figures.reduce((sum, part) => sum + part, 0)).toBeCloseTo(7);
    }),
  );
});
