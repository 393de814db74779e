// The footer's lines on alerting: an alarm while people may ring, and nothing at night or while an office is set up.
import { expect, test } from 'vitest';
import type { DeskView } from '#contract/desk/view.ts';
import { aRing } from '../ring/a-ring.ts';
import { wordsIn } from '../words.ts';
import { alertingLines } from './alerting-lines.ts';

const words = wordsIn('nb');
const alerting: DeskView['alerting'] = {
  isQuiet: false,
  ways: [],
  test: null,
  untested: { desks: [], ways: [] },
};
const view = { alerting, regime: 'appointmentOnly', rings: [], setUp: null } as const;
const about = (changes: Partial<Parameters<typeof alertingLines>[0]>) =>
  alertingLines({ ...view, rings: [], ...changes }, words).map((line) => [line.about, line.tone]);

test('all is well: nothing is said', () => {
  expect(about({})).toEqual([]);
});

test('what nobody has heard today is an alarm with what to do, but not at night', () => {
  const untested = { alerting: { ...alerting, untested: { desks: ['1'], ways: ['sms' as const] } } };
  expect(about(untested)).toEqual([
    ['untested-desks', 'trouble'],
    ['untested-ways', 'trouble'],
  ]);
  expect(about({ ...untested, regime: 'unstaffed' })).toEqual([]);
});

test('a way that does not work says why; one that has only not been used does not', () => {
  const way = (why: DeskView['alerting']['ways'][number]['why']) => ({
    alerting: { ...alerting, ways: [{ way: 'sms' as const, why, isHeardToday: true }] },
  });
  expect(about(way('sim-missing'))).toEqual([['way-sms', 'trouble']]);
  expect(about(way('not-tried'))).toEqual([]);
});

test('that nobody is reached comes first', () => {
  const rings = [aRing({ isNobodyReached: true })];
  expect(about({ rings })[0]).toEqual(['nobody-reached', 'trouble']);
});
