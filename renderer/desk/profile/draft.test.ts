// What is typed becomes the profile it says, and what nobody can read is marked where it stands.
import { expect, test } from 'vitest';
import { OfficeProfile } from '#contract/office-profile.ts';
import { checkProfile } from '#contract/profile-problems.ts';
import { exampleProfile } from '#tests/support/profile.ts';
import { draftOf, profileFrom } from './draft.ts';
import { byPhone, problemAt } from './draft-problems.ts';

const profile = OfficeProfile.parse(exampleProfile());
const draft = draftOf(profile, 'nb');

test('hours are written as people write them', () => {
  expect(draft.staffed.mon).toBe('8–15.30');
  expect(draft.staffed.sun).toBe('');
  expect(draftOf(profile, 'en').staffed.mon).toBe('8–15:30');
  expect(draft.phones.duty.number).toBe('00 00 00 00');
  expect(draft.phones['out-of-hours'].number).toBe('');
});

test('what is opened and put back untouched is the same profile', () => {
  const { profile: again, problems } = profileFrom(draft, profile);
  expect(problems).toEqual([]);
  const phones = profile.phones.map((phone) => ({ ...phone, closedOnHolidays: true }));
  expect(again).toEqual({ ...profile, phones });
});

test('two spans a day, an empty number taken out, and a cell that nobody can read', () => {
  const changed = {
    ...draft,
    staffed: { ...draft.staffed, tue: '8-11, 12-15', wed: 'morgen' },
    phones: { ...draft.phones, nav: { ...draft.phones.nav, number: ' ' } },
  };
  const { profile: next, problems } = profileFrom(changed, profile);
  expect(next.hours.staffed.tue).toEqual([
    { from: '08:00', to: '11:00' },
    { from: '12:00', to: '15:00' },
  ]);
  expect(next.phones.map(({ id }) => id)).toEqual(['duty']);
  expect(problems).toEqual([{ path: 'hours.staffed.wed', code: 'time-shape' }]);
  expect(problemAt(problems, 'hours.staffed.wed')).toBe('time-shape');
  expect(problemAt(problems, 'hours.staffed.tue')).toBeNull();
});

test('a deadline that is taken out of every language is said nowhere', () => {
  const none = { nb: ' ', nn: '', en: '' };
  expect(profileFrom({ ...draft, emergencyHelpDeadline: none }, profile).profile).toMatchObject({
    emergencyHelpDeadline: null,
  });
  const silent = draftOf({ ...profile, emergencyHelpDeadline: null }, 'nb');
  expect(silent.emergencyHelpDeadline).toEqual({ nb: '', nn: '', en: '' });
});

test('the letter that means the duty phone in the roster is no time here', () => {
  const { problems } = profileFrom({ ...draft, dropIn: { ...draft.dropIn, mon: '10–14 t' } }, profile);
  expect(problems).toEqual([{ path: 'hours.dropIn.mon', code: 'time-shape' }]);
});

test('a problem that the host counts is found at the number it belongs to', () => {
  const changed = { ...draft, phones: { ...draft.phones, duty: { ...draft.phones.duty, number: '' } } };
  const { profile: next } = profileFrom(changed, profile);
  const wrong = { ...next, phones: next.phones.map((phone) => ({ ...phone, number: 'Nav' })) };
  const checked = checkProfile(wrong);
  const problems = checked.ok ? [] : byPhone(checked.problems, wrong);
  expect(problemAt(problems, 'phones.nav.number')).toBe('number-shape');
  expect(problemAt(problems, 'phones.duty')).toBeNull();
});
