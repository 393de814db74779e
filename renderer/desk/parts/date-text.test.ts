// Dates as they are typed at a desk.
import { expect, test } from 'vitest';
import { dateText, parseDate } from './date-text.ts';

test('a date is written as people here write it', () => {
  expect(dateText('2026-12-24')).toBe('24.12.2026');
  expect(dateText('2027-05-01')).toBe('1.5.2027');
});

test.each([
  ['24.12.2026', '2026-12-24'],
  [' 1.5.2027 ', '2027-05-01'],
  ['01.05.2027', '2027-05-01'],
  ['17. 5. 2027', '2027-05-17'],
  ['2028-02-29', '2028-02-29'],
  ['29.2.2027', null],
  ['31.4.2027', null],
  ['1.13.2027', null],
  ['0.1.2027', null],
  ['24.12', null],
  ['julaften', null],
  ['', null],
])('%s is %s', (text, date) => {
  expect(parseDate(text)).toBe(date);
});
