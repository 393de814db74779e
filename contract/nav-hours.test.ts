// Whatever somebody copies from Nav's office page is read, and nothing that is only half understood.
import { expect, test } from 'vitest';
import { NAV_TEXT_MAX, readNavHours } from './nav-hours.ts';

const rows = [
  { dag: 'Mandag', fra: '09:00', til: '15:00', kommentar: '', stengt: 'false', kunTimeavtale: 'false' },
  { dag: 'Onsdag', stengt: 'true' },
  { dag: 'Torsdag', kunTimeavtale: 'true' },
  { dag: 'Fredag', fra: '09.00', til: '11:00' },
  { dag: 'Fredag', fra: '12:00', til: '15:00' },
  { dato: '2042-12-24', stengt: 'true' },
  { dato: '2042-12-31', fra: '09:00', til: '12:00' },
];
const read = (json: unknown) => readNavHours(JSON.stringify(json));

test.each([
  ['the rows', rows],
  ['a reception', { stedsbeskrivelse: '', aapningstider: rows }],
  ['the receptions', [{ aapningstider: rows }]],
  ['the contact part', { publikumsmottak: [{ aapningstider: rows }] }],
  [
    'the whole office',
    { navn: 'Nav Eksempel', brukerkontakt: { publikumsmottak: [{ aapningstider: rows }] } },
  ],
])('reads %s', (_, json) => {
  expect(read(json)).toEqual([
    {
      place: null,
      week: {
        mon: [{ from: '09:00', to: '15:00' }],
        wed: 'closed',
        thu: 'appointment',
        fri: [
          { from: '09:00', to: '11:00' },
          { from: '12:00', to: '15:00' },
        ],
      },
      dates: [
        { date: '2042-12-24', day: 'closed' },
        { date: '2042-12-31', day: [{ from: '09:00', to: '12:00' }] },
      ],
    },
  ]);
});

test('keeps the names of several entrances', () => {
  const two = [
    { stedsbeskrivelse: 'Torget', aapningstider: rows },
    { stedsbeskrivelse: 'Havna', aapningstider: rows },
  ];
  expect(read(two)?.map(({ place }) => place)).toEqual(['Torget', 'Havna']);
});

test.each([
  ['no text', ''],
  ['no JSON', '{'],
  ['a number', '7'],
  ['nothing', 'null'],
  ['no rows', '{"aapningstider":[]}'],
  ['a row without times', '[{"dag":"Mandag"}]'],
  ['a day nobody knows', '[{"dag":"Mandagg","fra":"09:00","til":"15:00"}]'],
  ['a time nobody knows', '[{"dag":"Mandag","fra":"9","til":"15:00"}]'],
  ['a time that goes backwards', '[{"dag":"Mandag","fra":"15:00","til":"09:00"}]'],
  ['a date nobody knows', '[{"dato":"24.12.2042","stengt":"true"}]'],
  ['too much', JSON.stringify(rows).padEnd(NAV_TEXT_MAX + 1)],
])('refuses %s', (_, text) => expect(readNavHours(text)).toBeNull());
