// Hours on the wall: few words, no closed days, and as people here write times.
import { expect, test } from 'vitest';
import { weekText } from './week-text.ts';

const day = [{ from: '09:00', to: '15:00' }];
const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };

test('days with the same hours stand together', () => {
  expect(weekText(week, 'nb')).toBe('mandag–fredag kl.\u00a009–15');
  expect(weekText(week, 'nn')).toBe('måndag–fredag kl.\u00a009–15');
  expect(weekText(week, 'en')).toBe('Monday–Friday 09:00–15:00');
});

test('a day that differs, and one with a break', () => {
  const broken = {
    ...week,
    wed: [
      { from: '09:30', to: '12:00' },
      { from: '13:00', to: '15:00' },
    ],
  };
  expect(weekText(broken, 'nb')).toBe(
    'mandag–tirsdag kl.\u00a009–15, onsdag kl.\u00a009.30–12, onsdag kl.\u00a013–15, torsdag–fredag kl.\u00a009–15',
  );
});

test('day and night, and never', () => {
  const always = [{ from: '00:00', to: '24:00' }];
  const all = { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always };
  expect(weekText(all, 'nb')).toBe('hele døgnet');
  expect(weekText({ mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }, 'nb')).toBeNull();
});
