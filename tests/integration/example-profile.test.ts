// The example office is one that an office could copy: it is valid, and it speaks every language it offers.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { OfficeProfile } from '#contract/office-profile.ts';
import { WEEKDAYS } from '#core/hours/opening.ts';
import { minutesOf } from '#core/hours/oslo.ts';

const file = path.join(import.meta.dirname, '../../resources/profiles/example.json');
const profile = OfficeProfile.parse(JSON.parse(fs.readFileSync(file, 'utf8')));

test('drop-in is always inside the hours when somebody is in the building', () => {
  for (const day of WEEKDAYS) {
    for (const open of profile.hours.dropIn[day]) {
      const isStaffed = profile.hours.staffed[day].some(
        (span) => minutesOf(span.from) <= minutesOf(open.from) && minutesOf(open.to) <= minutesOf(span.to),
      );
      expect(isStaffed, `${day} ${open.from}`).toBe(true);
    }
  }
});

test('the office number that is staffed answers whenever the office is', () => {
  const duty = profile.phones.find((phone) => phone.id === 'duty');
  expect(duty?.hours).toEqual(profile.hours.staffed);
});

test('escalation begins at reception and reaches further with every level', () => {
  const minutes = profile.escalation.levels.map((level) => level.afterMinutes);
  expect(profile.escalation.levels[0]?.target).toBe('desks');
  expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
  expect(minutes).toEqual([0, 2, 5, 10]);
});
