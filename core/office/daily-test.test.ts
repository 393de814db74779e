// Tried today, or an alarm: by the office's own hours, on its own dates.
import { expect, test } from 'vitest';
import type { Hours, Span } from '../hours/opening.ts';
import { osloInstant } from '../hours/oslo.ts';
import { isTestDue, TEST_BY_MS, testDueAt } from './daily-test.ts';
import { emptyOffice } from './office.ts';

const spans: Span[] = [{ from: '08:00', to: '15:00' }];
const none: Span[] = [];
const week = { mon: spans, tue: spans, wed: spans, thu: spans, fri: spans, sat: none, sun: none };
const closed = { mon: none, tue: none, wed: none, thu: none, fri: none, sat: none, sun: none };
const hours: Hours = { dropIn: closed, staffed: week, exceptions: [] };

const at = (time: string, date = '2026-11-23') => osloInstant(date, time);
const due = (testedAt: number | null, wallMs: number) =>
  isTestDue(
    testedAt === null ? emptyOffice : { ...emptyOffice, bellTested: { at: testedAt, by: null } },
    hours,
    wallMs,
  );

test('due half an hour after opening, until somebody has tried it', () => {
  expect(testDueAt(hours, at('07:00'))).toBe(at('08:00') + TEST_BY_MS);
  expect(due(null, at('08:29'))).toBe(false);
  expect(due(null, at('08:30'))).toBe(true);
  expect(due(at('08:10'), at('08:30'))).toBe(false);
  expect(due(at('09:10'), at('14:59'))).toBe(false);
});

test('yesterday counts for yesterday', () => {
  expect(due(at('14:50'), at('08:30', '2026-11-24'))).toBe(true);
});

test('before the office opens is today as well', () => {
  expect(due(at('07:40'), at('08:30'))).toBe(false);
});

test('nobody is asked for it on a day without staff', () => {
  expect(testDueAt(hours, at('12:00', '2026-11-22'))).toBeNull();
  expect(due(null, at('12:00', '2026-11-22'))).toBe(false);
});

test('a test dated tomorrow, by a clock that was wrong, is none', () => {
  expect(due(at('09:00', '2026-12-24'), at('09:00'))).toBe(true);
});
