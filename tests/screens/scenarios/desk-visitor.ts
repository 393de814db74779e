// What visitors have asked for, as a desk reads it; the code they come back with; and the plate for the wall.
import type { Page } from 'playwright/test';
import type { OfficeSettings } from '#contract/desk/profile-calls.ts';
import type { DeskRing } from '#contract/desk/ring-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import { STARTING_PROFILE, SUGGESTED_HOURS } from '#contract/starting-profile.ts';
import type { DeskScenario } from './desk.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

const everyDay = SUGGESTED_HOURS.staffed;
const always = [{ from: '00:00', to: '24:00' }];

const settings: OfficeSettings = {
  profile: {
    ...STARTING_PROFILE,
    name: 'Nav Eksempel',
    languages: ['nb', 'nn', 'en'],
    phones: [
      { id: 'duty', number: '00 00 00 00', hours: everyDay, exceptions: [] },
      { id: 'nav', number: '55 55 33 33', hours: everyDay, exceptions: [] },
      {
        id: 'out-of-hours',
        number: '116 117',
        hours: { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always },
        exceptions: [],
      },
    ],
  },
  digest: null,
  changed: null,
  holidays: [],
  missing: [],
  live: null,
};

async function openPlate(page: Page): Promise<void> {
  await press(page, 'Meny');
  await press(page, 'Skilt til veggen');
  await page.getByText('55 55 33 33').first().waitFor();
}

async function findCode(page: Page): Promise<void> {
  await press(page, 'Meny');
  await press(page, 'Finn en kode fra døra');
  await page.getByLabel('Koden').fill('41 728');
  await press(page, /^Finn$/);
}

/** `office`: somebody is signed in. at: the moment of a ring that is told of. */
export function visitorScenarios(office: DeskView, ring: DeskRing, at: number): Record<string, DeskScenario> {
  const manager = office.staff.find(({ role }) => role === 'manager');
  if (!manager) throw new Error('the office has no manager');
  const { id, name, role } = manager;
  const led: DeskView = { ...office, access: { state: 'signed-in', staff: id, name, role } };
  const wishes = [
    { language: 'en', interpreter: 'ar', needs: ['seat', 'shelter'] },
  ] satisfies DeskRing['wishes'];
  const [first, ...others] = office.queue;
  if (!first) throw new Error('nobody waits');
  const before = {
    rangAt: at,
    pressCount: 2,
    seenAt: at + 60_000,
    comingAt: at + 120_000,
    doorOpenedAt: null,
    talkingAt: null,
    ended: { at: at + 600_000, outcome: 'nobody-there' as const },
  };
  const found = (rungs: object[]) => ({
    findReceipt: { ok: true as const, value: { found: rungs, lookedSince: null } },
  });
  const asked = { ...office, queue: [{ ...first, wishes: wishes[0] ?? null }, ...others] };
  return {
    'visitor-ring-asked': { view: { ...asked, rings: [{ ...ring, wishes }] } },
    'visitor-ring-answered': {
      view: { ...asked, rings: [{ ...ring, wishes, phase: 'coming', comingBy: name, seenBy: name }] },
    },
    'visitor-code-found': { view: led, answers: found([before]), act: findCode },
    'visitor-code-open': {
      view: led,
      answers: found([{ ...before, seenAt: null, comingAt: null, pressCount: 1, ended: null }]),
      act: findCode,
    },
    'visitor-code-none': { view: led, answers: found([]), act: findCode },
    'visitor-plate': {
      view: led,
      answers: { officeSettings: { ok: true, value: settings } },
      act: openPlate,
    },
  };
}
