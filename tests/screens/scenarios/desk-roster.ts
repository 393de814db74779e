// The roster in every state: whole and quiet, in trouble, the phone going from hand to hand, and a week being planned.
import type { Page } from 'playwright/test';
import type { DeskRoster, RosterWeek } from '#contract/desk/roster-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import type { DeskScenario } from './desk.ts';

const mottak = { staff: 's1', name: 'Mottak 1' };
const veileder = { staff: 's2', name: 'Veileder 1' };
const other = { staff: 's3', name: 'Veileder 2' };
const leder = { staff: 's4', name: 'Leder' };

const shift = (who: typeof mottak, from: string, to: string, phone = false) => ({
  ...who,
  shift: `${who.staff} ${from}`,
  from,
  to,
  phone,
  isAbsent: false,
  offeredTo: null,
});

/** As on an ordinary Wednesday: somebody at work, somebody with the phone, nothing wrong. */
export const quietRoster: DeskRoster = {
  today: '2026-03-04',
  onDutyCount: 2,
  onDuty: [mottak, veileder],
  phone: {
    state: 'held',
    holder: veileder,
    sinceAt: Date.parse('2026-03-04T08:02:00+01:00'),
    isOffered: false,
    offeredTo: null,
  },
  trouble: null,
  shifts: [
    shift(mottak, '08:00', '15:30'),
    shift(veileder, '08:00', '15:30', true),
    { ...shift(other, '12:00', '15:30'), isAbsent: true },
  ],
  askedOfMe: [],
};

const phone = (changes: Partial<DeskRoster['phone']>): DeskRoster => ({
  ...quietRoster,
  phone: { ...quietRoster.phone, ...changes },
});

/** What a locked desk is told. */
const nameless: DeskRoster = {
  ...phone({ holder: null, sinceAt: null }),
  onDuty: [],
  shifts: [],
};

const dates = [2, 3, 4, 5, 6, 7, 8].map((day) => `2026-03-0${day}`);
const planned = { from: '08:00', to: '15:30', phone: false };
type Person = RosterWeek['people'][number];

const person = (
  who: typeof mottak,
  role: Person['role'],
  days: Person['days'][number]['shifts'][],
): Person => ({
  ...who,
  role,
  days: dates.map((date, at) => ({ date, isAbsent: false, shifts: days[at] ?? [] })),
  absences: [],
});
const day = (at: number, ...spans: (typeof planned)[]) =>
  spans.map((span) => ({ ...span, shift: `${at} ${span.from}`, offeredTo: null }));
const weekdays = (who: typeof mottak, role: Person['role'], ...spans: (typeof planned)[]) =>
  person(
    who,
    role,
    [0, 1, 2, 3, 4].map((at) => day(at, ...spans)),
  );

const awayOnThursday: Person = {
  ...weekdays(other, 'adviser', { ...planned, from: '12:00', phone: true }),
  absences: [{ from: '2026-03-05', to: '2026-03-06' }],
};

const week: RosterWeek = {
  today: '2026-03-04',
  days: dates.map((date, at) => ({ date, isStaffed: at < 5 })),
  people: [
    weekdays(mottak, 'receptionist', planned),
    weekdays(veileder, 'adviser', { from: '08:00', to: '12:00', phone: true }, { ...planned, from: '12:30' }),
    {
      ...awayOnThursday,
      days: awayOnThursday.days.map((one) => ({
        ...one,
        isAbsent: one.date >= '2026-03-05' && one.date < '2026-03-07',
      })),
    },
    person(leder, 'manager', []),
  ],
};
/** The gallery's station gives every call the same answer. */
const answer = { ok: true as const, value: { ...week, plannedCount: 60 } };

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** `desk`: an ordinary desk; `as`: somebody signed in there. */
export function rosterScenarios(
  desk: DeskView,
  as: Record<'adviser' | 'manager' | 'receptionist', DeskView['access']>,
): Record<string, DeskScenario> {
  const open = async (page: Page) => {
    await press(page, 'Meny');
    await press(page, 'Vaktliste');
    await page
      .getByRole('heading', { name: /^(Uke|Vakttelefonen)/ })
      .first()
      .waitFor();
  };
  const at = (
    access: DeskView['access'],
    roster: DeskRoster = quietRoster,
    act: (page: Page) => Promise<void> = async () => undefined,
  ): DeskScenario => ({
    view: { ...desk, access, roster },
    answer,
    act: async (page) => {
      await open(page);
      if (access.state === 'signed-in') await page.locator('.roster__table').waitFor();
      await act(page);
    },
  });
  const onScreen = (roster: DeskRoster, changes: Partial<DeskView> = {}): DeskScenario => ({
    view: { ...desk, roster, ...changes },
  });
  const trouble = (kind: 'nobody-on-duty' | 'nobody-has-the-phone' | 'phone-holder-off-duty') =>
    onScreen({ ...quietRoster, trouble: { kind } });
  const lower = (name: string) => async (page: Page) =>
    page.getByRole('heading', { name }).scrollIntoViewIfNeeded();

  return {
    roster: at(as.adviser),
    'roster-manager': at(as.manager),
    'roster-manager-lower': at(as.manager, quietRoster, lower('Fravær')),
    'roster-typing': at(as.manager, quietRoster, async (page) => {
      await page.getByLabel('Leder onsdag 4.3.').fill('8-16 t');
    }),
    'roster-not-understood': at(as.manager, quietRoster, async (page) => {
      await page.getByLabel('Leder onsdag 4.3.').fill('hele dagen');
      await page.keyboard.press('Enter');
      await page.getByText('Forstår ikke').scrollIntoViewIfNeeded();
    }),
    'roster-copied': at(as.manager, quietRoster, async (page) => {
      await press(page, 'Kopier');
      await page.getByText('60 vakter er ført.').scrollIntoViewIfNeeded();
    }),
    'roster-hand-over': at(as.adviser, quietRoster, (page) => press(page, 'Gi den videre …')),
    'roster-waiting': at(as.adviser, phone({ isOffered: true, offeredTo: other })),
    'roster-asked': at(as.receptionist, {
      ...phone({ isOffered: true, offeredTo: mottak }),
      askedOfMe: [{ ...other, shift: 'x', date: '2026-03-06', ...planned }],
    }),
    'roster-nobody-has-the-phone': at(as.adviser, {
      ...phone({ state: 'nobody', holder: null, sinceAt: null }),
      trouble: { kind: 'nobody-has-the-phone' },
    }),
    'roster-last-one': at(as.adviser, { ...quietRoster, onDuty: [veileder], onDutyCount: 1 }),
    'roster-empty': at(as.adviser, {
      ...quietRoster,
      onDuty: [veileder],
      shifts: [],
      trouble: { kind: 'stale', date: '2026-03-04' },
    }),
    'roster-swap': at(as.adviser, quietRoster, async (page) => {
      await press(page, 'Bytt vakta onsdag 4.3. kl. 8–12');
      await page.getByRole('group', { name: /Hvem skal ta vakta/ }).scrollIntoViewIfNeeded();
    }),
    'roster-locked': at({ state: 'locked' }, nameless),
    'roster-locked-take': at(
      { state: 'locked' },
      {
        ...nameless,
        phone: { ...nameless.phone, state: 'nobody' },
        trouble: { kind: 'nobody-has-the-phone' },
      },
    ),
    'roster-locked-trouble': onScreen(
      { ...nameless, onDutyCount: 0, trouble: { kind: 'nobody-on-duty' } },
      { access: { state: 'locked' } },
    ),
    'roster-trouble': trouble('phone-holder-off-duty'),
    'roster-stale-at-night': onScreen(
      { ...quietRoster, trouble: { kind: 'stale', date: '2026-03-05' } },
      { regime: 'unstaffed' },
    ),
  };
}
