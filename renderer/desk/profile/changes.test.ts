// A manager reads what will change before it does: one line a field, from what to what.
import { expect, test } from 'vitest';
import { OfficeProfile } from '#contract/office-profile.ts';
import { exampleProfile } from '#tests/support/profile.ts';
import { wordsIn } from '../words.ts';
import { changesBetween } from './changes.ts';

const before = OfficeProfile.parse(exampleProfile());
const changes = (after: OfficeProfile) => changesBetween(before, after, wordsIn('nb'));

test('nothing typed is nothing changed', () => {
  expect(changes(structuredClone(before))).toEqual([]);
});

test('hours, a number taken away and a new day, each in its own words', () => {
  const [duty, nav] = before.phones;
  if (!duty || !nav) throw new Error('the example has two numbers');
  const after: OfficeProfile = {
    ...before,
    hours: {
      ...before.hours,
      dropIn: { ...before.hours.dropIn, mon: [{ from: '10:00', to: '15:00' }], wed: [] },
      exceptions: [...before.hours.exceptions, { date: '2027-06-01', dropIn: [], staffed: [] }],
      closedOnHolidays: false,
    },
    phones: [{ ...duty, number: '11 22 33 44' }],
  };
  const told = changes(after);
  expect(told.slice(0, 5)).toEqual([
    { what: 'Åpent uten avtale, mandag', from: '10–14', to: '10–15' },
    { what: 'Åpent uten avtale, onsdag', from: '10–14', to: 'stengt' },
    { what: 'Stengt på helligdager', from: 'ja', to: 'nei' },
    { what: 'Vakttelefonen på kontoret', from: '00 00 00 00', to: '11 22 33 44' },
    { what: 'Nav på landsbasis', from: '55 55 33 33', to: 'ingen' },
  ]);
  expect(told.at(-1)).toEqual({ what: '1.6.2027, Åpent uten avtale', from: 'ingen', to: 'stengt' });
});

test('words in each language they were changed in', () => {
  const entrance = { ...before.bell.entrance, nb: 'inngang B' };
  expect(changes({ ...before, bell: { ...before.bell, entrance } })).toEqual([
    { what: 'Hvor henger klokka? på Bokmål', from: 'hovedinngangen', to: 'inngang B' },
  ]);
});

test('what opens the door, and where it hangs', () => {
  const openerRelay = {
    device: { path: 'COM5' },
    address: 1,
    baudRate: 9600 as const,
    channel: 3,
    seconds: 5,
  };
  expect(changes({ ...before, safety: { ...before.safety, opener: true, openerRelay } })).toEqual([
    { what: 'Døråpner', from: 'Ingen', to: 'Relé på en reléboks · COM5 · 1 · 3 · 5' },
  ]);
});
