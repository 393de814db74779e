// Nav's hours over the office's own: drop-in is Nav's to say, who is in the building is the office's.
import { expect, test } from 'vitest';
import { type NavReception, withNavHours } from './nav-hours.ts';
import { WEEKDAYS, type Week } from './opening.ts';

const TODAY = '2026-11-23';
const week = (spans: Week['mon']): Week => Object.fromEntries(WEEKDAYS.map((day) => [day, spans])) as Week;
const OFFICE_DAY = [{ from: '08:00', to: '15:30' }];
const hours = { dropIn: week([{ from: '10:00', to: '12:00' }]), staffed: week(OFFICE_DAY), exceptions: [] };
const nav = (given: Partial<NavReception>): NavReception => ({ place: null, week: {}, dates: [], ...given });

test('a day that Nav does not name, or calls closed, has no drop-in; the bell is answered as before', () => {
  const laid = withNavHours(hours, nav({ week: { tue: 'closed' } }), TODAY);
  expect(laid.dropIn).toEqual(week([]));
  expect(laid.staffed).toEqual(week(OFFICE_DAY));
});

test('an open day is staffed for as long as it is open', () => {
  const open = [{ from: '09:00', to: '16:00' }];
  const laid = withNavHours(hours, nav({ week: { mon: open, thu: 'appointment' } }), TODAY);
  expect(laid.dropIn.mon).toEqual(open);
  expect(laid.staffed.mon).toEqual([{ from: '08:00', to: '16:00' }]);
  expect([laid.dropIn.thu, laid.staffed.thu]).toEqual([[], OFFICE_DAY]);
});

test('single days: closed is closed, only by appointment is staffed, and what is past is left out', () => {
  const dates: NavReception['dates'] = [
    { date: '2026-12-24', day: 'closed' },
    { date: '2026-12-23', day: 'appointment' },
    { date: '2026-11-22', day: 'closed' },
    { date: '2026-12-31', day: [{ from: '07:00', to: '09:00' }] },
  ];
  expect(withNavHours(hours, nav({ dates }), TODAY).exceptions).toEqual([
    { date: '2026-12-23', dropIn: [], staffed: OFFICE_DAY },
    { date: '2026-12-24', dropIn: [], staffed: [] },
    {
      date: '2026-12-31',
      dropIn: [{ from: '07:00', to: '09:00' }],
      staffed: [{ from: '07:00', to: '15:30' }],
    },
  ]);
});

test('the office’s own single days stay, unless Nav names the same one', () => {
  const own = (date: string) => ({ date, dropIn: [], staffed: OFFICE_DAY });
  const before = { ...hours, exceptions: [own('2026-12-22'), own('2026-12-24')] };
  const laid = withNavHours(before, nav({ dates: [{ date: '2026-12-24', day: 'closed' }] }), TODAY);
  expect(laid.exceptions).toEqual([own('2026-12-22'), { date: '2026-12-24', dropIn: [], staffed: [] }]);
});
