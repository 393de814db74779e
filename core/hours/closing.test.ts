// Closing time over the days that trip calendars: both clock changes, Easter, Christmas and single odd days.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closingOn, nextClosing } from './closing.ts';
import type { Hours, Span } from './opening.ts';
import { closingsIn, minutesFrom } from './played-minutes.ts';

const DAY_MS = 86_400_000;
/** Each with the two days before it. */
const ODD_DAYS = {
  'the spring night': Date.UTC(2026, 2, 27),
  'the autumn night': Date.UTC(2026, 9, 23),
  Easter: Date.UTC(2026, 3, 1),
  Christmas: Date.UTC(2026, 11, 23),
};
const CLOSED = new Set(['2026-04-02', '2026-04-03', '2026-04-06', '2026-12-25', '2026-12-26']);
const DAYS = 6;
/** A busy machine walks through these minutes slowly. */
const PATIENT_MS = 30_000;

const span = (from: string, to: string): Span => ({ from, to });
const spans = fc.constantFrom<Span[]>(
  [],
  [span('09:00', '15:00')],
  [span('12:00', '16:00'), span('08:00', '11:00')],
  [span('00:00', '24:00')],
  [span('01:00', '02:30')],
  [span('02:15', '02:45')],
  [span('22:00', '24:00')],
);
const week = fc.record({
  mon: spans,
  tue: spans,
  wed: spans,
  thu: spans,
  fri: spans,
  sat: spans,
  sun: spans,
});
const exception = fc.record({
  date: fc.constantFrom('2026-03-28', '2026-10-24', '2026-04-02', '2026-12-24'),
  dropIn: fc.constant<Span[]>([]),
  staffed: spans,
});

test.each(Object.entries(ODD_DAYS))(
  'around %s the office closes when a watch says so',
  (_, start) => {
    const minutes = minutesFrom(start, DAYS);
    const until = start + (DAYS - 1) * DAY_MS;
    fc.assert(
      fc.property(
        fc.record({ dropIn: week, staffed: week, exceptions: fc.array(exception, { maxLength: 2 }) }),
        fc.array(fc.integer({ min: start, max: until - 2 * DAY_MS }), { minLength: 1, maxLength: 5 }),
        (stated, instants) => {
          const hours: Hours = { ...stated, closedDays: CLOSED };
          const closings = closingsIn(hours, minutes).filter((at) => at < until);
          for (const at of instants) {
            const told = nextClosing(hours, at);
            const expected = closings.find((closing) => closing > at) ?? null;
            // Beyond the days that were walked through nothing is known.
            expect(told !== null && told >= until ? null : told).toBe(expected);
          }
        },
      ),
      { numRuns: 25 },
    );
  },
  PATIENT_MS,
);

const never = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

test('an office that never opens never closes', () => {
  const hours: Hours = { dropIn: never, staffed: never, exceptions: [] };
  expect(nextClosing(hours, Date.UTC(2026, 5, 1))).toBeNull();
  expect(closingOn(hours, '2026-06-01')).toBeNull();
});

test('an office that is staffed day and night has no closing time', () => {
  const always = [span('00:00', '24:00')];
  const week = { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always };
  expect(nextClosing({ dropIn: never, staffed: week, exceptions: [] }, Date.UTC(2026, 5, 1))).toBeNull();
});

test('somebody who came after closing on Friday is Monday’s', () => {
  const day = [span('09:00', '15:00')];
  const hours: Hours = { dropIn: never, staffed: { ...never, fri: day, mon: day }, exceptions: [] };
  const friday = Date.UTC(2026, 5, 5, 13);
  expect(nextClosing(hours, friday - 1)).toBe(friday);
  expect(nextClosing(hours, friday)).toBe(Date.UTC(2026, 5, 8, 13));
});
