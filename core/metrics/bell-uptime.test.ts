// The bell's minutes: working, broken, and the ones nobody measured, which never count as a success.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../fact.ts';
import type { Hours, Span } from '../hours/opening.ts';
import { osloInstant } from '../hours/oslo.ts';
import type { StationId } from '../ids.ts';
import type { Moment } from '../moment.ts';
import { bellUptime } from './bell-uptime.ts';

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
const office = (type: 'break-began' | 'break-ended', time: string): Logged => ({
  fact: { type, subject, data: { kind: 'office-unreachable', at: at(time) } },
  moment: moment(at(time)),
});

const counted = (...facts: Logged[]) => {
  const { worksMs, brokenMs, unknownMs } = bellUptime(facts, hours, {
    fromAt: at('00:00'),
    untilAt: at('24:00'),
  });
  return [worksMs, brokenMs, unknownMs].map((ms) => ms / HOUR_MS);
};

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

test('the longest time without the office, also while it lasts', () => {
  const uptime = (...facts: Logged[]) =>
    bellUptime(facts, hours, { fromAt: at('00:00'), untilAt: at('16:00') }).longestUnsyncedMs;
  expect(uptime()).toBeNull();
  expect(uptime(office('break-began', '09:00'), office('break-ended', '11:00'))).toBe(2 * HOUR_MS);
  expect(uptime(office('break-began', '09:00'))).toBe(7 * HOUR_MS);
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
