// The published schema says what the program checks, older profiles still parse, and each problem has its field.
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { exampleProfile } from '#tests/support/profile.ts';
import { OfficeProfile } from './office-profile.ts';
import { checkProfile, PROBLEM_WORDS, type ProfileProblem } from './profile-problems.ts';
import { STARTING_PROFILE, SUGGESTED_HOURS } from './starting-profile.ts';

/** Written anew by `npx vitest run contract/office-profile.test.ts --update`. */
const PUBLISHED = '../resources/profiles/office-profile.schema.json';

test('the published JSON schema is the one the program checks with', async () => {
  const schema = z.toJSONSchema(OfficeProfile, { io: 'input' });
  const text = JSON.stringify(
    { title: 'Office profile of Ringeklokke', description: 'What one office says about itself.', ...schema },
    null,
    2,
  );
  await expect(`${text}\n`).toMatchFileSnapshot(PUBLISHED);
});

/** As profiles were written before there were holidays, days off for a number and an idle lock. */
function asBefore(): object {
  const { desk: _desk, hours, phones, ...rest } = OfficeProfile.parse(exampleProfile());
  const { closedOnHolidays: _closed, ...oldHours } = hours;
  const oldPhones = phones.map(({ id, number, hours: week }) => ({ id, number, hours: week }));
  return { ...rest, hours: oldHours, phones: oldPhones };
}

test('a profile from before still parses, and closes on holidays from now on', () => {
  const profile = OfficeProfile.parse(asBefore());
  expect(profile.hours.closedOnHolidays).toBe(true);
  expect(profile.desk.idleLockMinutes).toBe(10);
  expect(profile.phones.map(({ exceptions }) => exceptions)).toEqual([[], []]);
});

test('a profile from before door openers had relays: the bell’s own strike, or none', () => {
  const { safety, ...rest } = OfficeProfile.parse(exampleProfile());
  const { openerRelay: _relay, ...before } = safety;
  const opener = (is: boolean) => OfficeProfile.parse({ ...rest, safety: { ...before, opener: is } }).safety;
  expect(opener(true)).toMatchObject({ opener: true, openerRelay: null });
  expect(opener(false)).toMatchObject({ opener: false, openerRelay: null });
});

test('what the wizard begins with is a whole profile, and so is what it suggests', () => {
  expect(checkProfile(STARTING_PROFILE)).toMatchObject({ ok: true });
  expect(checkProfile({ ...STARTING_PROFILE, hours: SUGGESTED_HOURS })).toMatchObject({ ok: true });
});

describe('what is wrong is told by its field', () => {
  const span = (from: string, to: string) => ({ from, to });
  const profile = OfficeProfile.parse(exampleProfile());
  const problems = (change: object): ProfileProblem[] => {
    const checked = checkProfile({ ...profile, ...change });
    return checked.ok ? [] : checked.problems;
  };

  test.each<[string, object, ProfileProblem]>([
    [
      'a time',
      { hours: { ...profile.hours, staffed: { ...profile.hours.staffed, mon: [span('8', '15:00')] } } },
      { path: 'hours.staffed.mon.0.from', code: 'time-shape' },
    ],
    [
      'an overlap',
      {
        hours: {
          ...profile.hours,
          staffed: { ...profile.hours.staffed, tue: [span('08:00', '12:00'), span('11:00', '15:00')] },
        },
      },
      { path: 'hours.staffed.tue', code: 'spans-overlap' },
    ],
    [
      'drop-in while nobody is there',
      { hours: { ...profile.hours, dropIn: { ...profile.hours.dropIn, sat: [span('10:00', '12:00')] } } },
      { path: 'hours.dropIn.sat', code: 'drop-in-outside-staffed' },
    ],
    [
      'a first level that waits',
      { escalation: { ...profile.escalation, levels: [{ target: 'desks', afterMinutes: 1 }] } },
      { path: 'escalation.levels.0.afterMinutes', code: 'first-level-now' },
    ],
    [
      'levels out of order',
      {
        escalation: {
          ...profile.escalation,
          levels: [0, 5, 5].map((afterMinutes) => ({ target: 'desks', afterMinutes })),
        },
      },
      { path: 'escalation.levels.2.afterMinutes', code: 'levels-in-order' },
    ],
    [
      'a day twice',
      {
        hours: {
          ...profile.hours,
          exceptions: [
            { date: '2026-12-24', dropIn: [], staffed: [] },
            { date: '2026-12-24', dropIn: [], staffed: [] },
          ],
        },
      },
      { path: 'hours.exceptions.1.date', code: 'said-twice' },
    ],
    [
      'a door on the bell, of a bell that has no strike',
      { bell: { ...profile.bell, kind: 'loop' }, safety: { ...profile.safety, opener: true } },
      { path: 'safety.opener', code: 'no-strike' },
    ],
    ['no name', { name: undefined }, { path: 'name', code: 'missing' }],
    ['a field nobody knows', { colour: 'red' }, { path: 'colour', code: 'unknown-field' }],
    [
      'words that no screen can show',
      { outOfHours: { ...profile.outOfHours, nb: 'Ring\u0000' } },
      { path: 'outOfHours.nb', code: 'not-right' },
    ],
    [
      'a number',
      { phones: [{ ...profile.phones[0], number: '+47 22' }] },
      { path: 'phones.0.number', code: 'number-shape' },
    ],
    ['no language', { languages: [] }, { path: 'languages', code: 'too-short' }],
  ])('%s', (_, change, problem) => {
    expect(problems(change)).toContainEqual(problem);
    expect(PROBLEM_WORDS[problem.code]).toBeTruthy();
  });

  test('drop-in may lie across two staffed spans that touch, not across a break', () => {
    const day = (staffed: { from: string; to: string }[]) => ({
      hours: {
        ...profile.hours,
        staffed: { ...profile.hours.staffed, mon: staffed },
        dropIn: { ...profile.hours.dropIn, mon: [span('10:00', '14:00')] },
      },
    });
    expect(problems(day([span('12:00', '15:00'), span('08:00', '12:00')]))).toEqual([]);
    expect(problems(day([span('08:00', '11:30'), span('12:00', '15:00')]))).toEqual([
      { path: 'hours.dropIn.mon', code: 'drop-in-outside-staffed' },
    ]);
  });
});
