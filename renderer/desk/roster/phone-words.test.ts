// What each person can do about the duty phone, as the panel shows it.
import { expect, test } from 'vitest';
import type { DeskRoster } from '#contract/desk/roster-view.ts';
import { wordsIn } from '../words.ts';
import { phoneNotes, phoneSteps, phoneWords } from './phone-words.ts';

const words = wordsIn('nb');
const anne = { staff: 'anne', name: 'Veileder 1' };
const bo = { staff: 'bo', name: 'Mottak 1' };
const sinceAt = Date.parse('2026-11-23T08:02:00+01:00');

const roster = (phone: Partial<DeskRoster['phone']>, onDuty = [anne, bo]): DeskRoster => ({
  today: '2026-11-23',
  onDutyCount: onDuty.length,
  onDuty,
  phone: { state: 'held', holder: anne, sinceAt, isOffered: false, offeredTo: null, ...phone },
  trouble: null,
  shifts: [],
  askedOfMe: [],
});
const me = (who: typeof anne, role: 'receptionist' | 'manager' = 'receptionist') => ({
  staff: who.staff,
  role,
});
const can = (of: DeskRoster, who: ReturnType<typeof me>) =>
  Object.entries(phoneSteps(of, who)).flatMap(([step, is]) => (is ? [step] : []));

test('the holder hands it over; a colleague cannot take it; a manager may hand it over for them', () => {
  expect(can(roster({}), me(anne))).toEqual(['handOver']);
  expect(can(roster({}), me(bo))).toEqual([]);
  expect(phoneNotes(roster({}), me(bo), words)).toEqual([
    'Veileder 1 må gi den videre før en annen kan ta den.',
  ]);
  expect(can(roster({}), me(bo, 'manager'))).toEqual(['handOver']);
});

test('whoever is asked takes it or says no; the holder keeps it until then', () => {
  const asked = roster({ isOffered: true, offeredTo: bo });
  expect(can(asked, me(bo))).toEqual(['take', 'decline']);
  expect(can(asked, me(anne))).toEqual(['handOver', 'withdraw', 'pinHere']);
  expect(phoneNotes(asked, me(anne), words)).toEqual([
    'Mottak 1 er spurt. Du har den til Mottak 1 har tatt imot.',
  ]);
});

test('when nobody has it, or its holder has gone home, anybody takes it', () => {
  expect(can(roster({ state: 'nobody', holder: null }), me(bo))).toEqual(['take', 'handOver']);
  expect(can(roster({ state: 'holder-off-duty' }), me(bo))).toEqual(['take']);
});

test('only the last one at work may lay it down', () => {
  expect(can(roster({}, [anne]), me(anne))).toEqual(['handOver', 'giveUp']);
});

test('a locked desk tells no name', () => {
  expect(phoneWords(roster({ holder: null }).phone, null, words)).not.toContain('Veileder');
  expect(phoneWords(roster({}).phone, anne.staff, words)).toBe('Du har hatt vakttelefonen siden 08.02.');
});
