// Times are the office's own, and written as people here write them.
import { expect, test } from 'vitest';
import { clockTime, hourText, openingText } from './time.ts';

/** Wednesday 4 March 2026, 13:05 in Oslo. */
const NOW = Date.UTC(2026, 2, 4, 12, 5);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WED_10 = Date.UTC(2026, 2, 4, 9, 0);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const opening = (days: number, minutesMore = 0) => ({
  opensAt: WED_10 + days * DAY_MS,
  closesAt: WED_10 + days * DAY_MS + 4 * HOUR_MS + minutesMore * 60_000,
});

test('a clock time has a full stop in Norwegian and a colon in English', () => {
  expect([clockTime(NOW, 'nb'), clockTime(NOW, 'nn'), clockTime(NOW, 'en')]).toEqual([
    '13.05',
    '13.05',
    '13:05',
  ]);
});

test.each([
  ['nb', 0, 'i dag kl. 10–14'],
  ['nb', 1, 'i morgen kl. 10–14'],
  ['nn', 1, 'i morgon kl. 10–14'],
  ['nb', 2, 'fredag kl. 10–14'],
  ['nn', 6, 'tysdag kl. 10–14'],
  ['nb', 7, 'onsdag 11. mars kl. 10–14'],
  ['en', 2, 'Friday 10:00–14:00'],
  ['en', 7, 'Wednesday 11 March 10:00–14:00'],
] as const)('%s, %i days ahead: %s', (language, days, text) => {
  expect(plain(openingText(opening(days), NOW, language))).toBe(text);
});

test('half hours are written out, and midnight closes the day it ends', () => {
  expect(plain(openingText(opening(0, 30), NOW, 'nb'))).toBe('i dag kl. 10–14.30');
  const midnight = Date.UTC(2026, 2, 4, 23, 0);
  expect([hourText(midnight, 'nb'), hourText(midnight, 'en')]).toEqual(['24', '24:00']);
});

test('summer time is Oslo summer time', () => {
  expect(clockTime(Date.UTC(2026, 6, 1, 8, 0), 'nb')).toBe('10.00');
});
