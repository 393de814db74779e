// Our holidays are those of a library of the world's calendars, and those of an almanac that was read by a person.
import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { norwegianHolidays, publicHolidays } from './norwegian-holidays.ts';

test('2027 as the almanac has it, with 17 May and Whit Monday on one day', () => {
  expect(norwegianHolidays(2027)).toEqual([
    '2027-01-01',
    '2027-03-25',
    '2027-03-26',
    '2027-03-28',
    '2027-03-29',
    '2027-05-01',
    '2027-05-06',
    '2027-05-16',
    '2027-05-17',
    '2027-12-25',
    '2027-12-26',
  ]);
});

test('every year from 2020 to 2099 is what date-holidays says', () => {
  const norway = new Holidays('NO');
  for (let year = 2020; year <= 2099; year++) {
    const dates = norway.getHolidays(year).filter(({ type }) => type === 'public');
    const theirs = [...new Set(dates.map(({ date }) => date.slice(0, 10)))].sort();
    expect(norwegianHolidays(year), String(year)).toEqual(theirs);
    for (const date of theirs) expect(publicHolidays().has(date)).toBe(true);
  }
});
