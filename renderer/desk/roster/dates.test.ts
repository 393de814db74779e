// Week numbers as calendars here print them, also where the year turns.
import { expect, test } from 'vitest';
import { wordsIn } from '../words.ts';
import { addDays, dayName, mondayOf, shortDay, weekNumber } from './dates.ts';

test.each([
  ['2026-11-22', 47],
  ['2026-11-23', 48],
  ['2026-12-31', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
  ['2024-12-30', 1],
])('%s is in week %i', (date, week) => {
  expect(weekNumber(date)).toBe(week);
});

test('a day is named in the language of the desk', () => {
  expect(dayName('2026-11-24', wordsIn('nb'))).toBe('tirsdag 24.11.');
  expect(dayName('2026-11-24', wordsIn('nn'))).toBe('tysdag 24.11.');
  expect(shortDay('2026-11-24', wordsIn('en'))).toBe('Tue 24/11');
});

test('weeks begin on Monday, through months, a leap day and the nights when the clock is changed', () => {
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  expect(addDays('2026-03-30', -7)).toBe('2026-03-23');
});
