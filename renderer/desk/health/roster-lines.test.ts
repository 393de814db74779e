// The roster's lines: loud while people may ring, calm when there is time, and addressed to whoever is asked.
import { expect, test } from 'vitest';
import type { DeskView } from '#contract/desk/view.ts';
import { wordsIn } from '../words.ts';
import { rosterLines } from './roster-lines.ts';

const words = wordsIn('nb');
const roster: DeskView['roster'] = {
  today: '2026-11-23',
  onDutyCount: 0,
  onDuty: [],
  phone: { state: 'nobody', holder: null, sinceAt: null, isOffered: false, offeredTo: null },
  trouble: null,
  shifts: [],
  askedOfMe: [],
};
const me = { staff: 's1', name: 'Mottak 1' };
const signedIn = { state: 'signed-in', ...me, role: 'receptionist' } as const;
const locked = { state: 'locked' } as const;
const told = (access: DeskView['access'], changes: Partial<DeskView['roster']>, regime: DeskView['regime']) =>
  rosterLines({ access, regime, roster: { ...roster, ...changes } }, words);

test('nothing wrong is nothing said', () => {
  expect(told(locked, {}, 'dropIn')).toEqual([]);
});

test.each(['nobody-on-duty', 'nobody-has-the-phone', 'phone-holder-off-duty'] as const)(
  '%s is an alarm at a locked desk too, with what to do',
  (kind) => {
    const [line] = told(locked, { trouble: { kind } }, 'appointmentOnly');
    expect(line).toMatchObject({ about: 'roster', tone: 'trouble' });
    expect(line?.words).toMatch(/Logg inn|Vaktliste/);
  },
);

test('a day nobody is planned for is named; at night it is only a warning', () => {
  const trouble = { kind: 'stale', date: '2026-11-24' } as const;
  const [line] = told(signedIn, { trouble }, 'unstaffed');
  expect(line).toMatchObject({ tone: 'warning' });
  expect(line?.words).toContain('tirsdag 24.11.');
  expect(told(signedIn, { trouble }, 'dropIn')[0]?.tone).toBe('trouble');
});

test('whoever is asked is told so, nobody else', () => {
  const asked = {
    phone: { ...roster.phone, isOffered: true, offeredTo: me },
    askedOfMe: [{ ...me, shift: 'a', date: '2026-11-23', from: '08:00', to: '12:00', phone: false }],
  };
  expect(told(signedIn, asked, 'dropIn').map(({ about }) => about)).toEqual(['asked-phone', 'asked-shift']);
  expect(told({ ...signedIn, staff: 's2' }, { phone: asked.phone }, 'dropIn')).toEqual([]);
});
