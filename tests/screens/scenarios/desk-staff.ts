// Who works here and how a desk is kept: the staff panel, PINs, recovery, changing hands, the idle lock, and privacy.
import type { Page } from 'playwright/test';
import type { DeskView } from '#contract/desk/view.ts';
import type { DeskScenario } from './desk.ts';

const done = { ok: true as const, value: {} };
const madeCode = { ok: true as const, value: { recoveryCode: 'K7QRM-2WXYZ-9ABCD-EFGH3' } };
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function openStaff(page: Page): Promise<void> {
  await press(page, 'Meny');
  await press(page, 'Ansatte');
}

async function openMember(page: Page, name: string): Promise<void> {
  await openStaff(page);
  await press(page, `Endre ${name}`);
}

async function typePerson(page: Page, name: string): Promise<void> {
  await page.getByLabel('Navn').fill(name);
  await page.getByLabel('PIN, fire til åtte sifre').fill('1234');
  await page.getByLabel('PIN en gang til').fill('1234');
}

async function addPerson(page: Page): Promise<void> {
  await openStaff(page);
  await press(page, 'Legg til ansatt');
  await typePerson(page, 'Mottak 2');
  await page.getByRole('dialog').getByRole('button', { name: 'Legg til', exact: true }).click();
}

async function makeCode(page: Page): Promise<void> {
  await openStaff(page);
  await press(page, 'Lag ny kode');
  await page.getByLabel('Din PIN').fill('2580');
  await press(page, 'Lag ny kode');
  await page.getByText('K7QRM').waitFor();
}

const privately =
  (then?: (page: Page) => Promise<unknown>) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Skjul for innsyn' }).waitFor();
    await page.keyboard.press('p');
    await then?.(page);
  };

/** `office`: six people wait, and somebody is signed in. */
export function staffScenarios(office: DeskView): Record<string, DeskScenario> {
  const manager = office.staff.find(({ role }) => role === 'manager');
  if (!manager) throw new Error('the office has no manager');
  const { id, name, role } = manager;
  const asManager = { state: 'signed-in', staff: id, name, role } as const;
  const sessions = [
    { desk: '2', staff: id },
    { desk: '1', staff: 's1' },
    { desk: '3', staff: 's1' },
  ];
  const led: DeskView = { ...office, access: asManager, staffing: { ...office.staffing, sessions } };
  const locked: DeskView = { ...office, access: { state: 'locked' }, queue: [] };
  const told = {
    staff: 's9',
    name: 'Vikar 1',
    desk: '1',
    how: 'code',
    at: office.nowMs - 3_600_000,
  } as const;
  const recovered = (view: DeskView, more: Partial<DeskView['staffing']> = {}): DeskView => ({
    ...view,
    staffing: { ...view.staffing, recoveries: [told], ...more },
  });
  const staffed = (view: DeskView, more: Partial<DeskView['staffing']>): DeskView => ({
    ...view,
    staffing: { ...view.staffing, ...more },
  });

  return {
    staff: { view: led, act: openStaff },
    'staff-former': {
      view: staffed(led, { former: [{ id: 's7', name: 'Vikar 2' }], hasRecoveryCode: false }),
      act: async (page) => {
        await openStaff(page);
        await press(page, 'Slett navnet Vikar 2');
      },
    },
    'staff-english': {
      view: led,
      act: async (page) => {
        await page.locator('.top__language select').selectOption({ label: 'English' });
        await press(page, 'Menu');
        await press(page, 'Staff');
      },
    },
    'staff-member': { view: led, act: (page) => openMember(page, 'Mottak 1') },
    'staff-last-manager': { view: led, act: (page) => openMember(page, 'Leder') },
    'staff-pin-set': {
      view: led,
      answer: done,
      act: async (page) => {
        await openMember(page, 'Mottak 1');
        await page.getByLabel('PIN, fire til åtte sifre').fill('1234');
        await page.getByLabel('PIN en gang til').fill('1234');
        await press(page, 'Lagre PIN');
      },
    },
    'staff-left': {
      view: led,
      answer: { ok: false, refusal: 'last-manager' },
      act: async (page) => {
        await openMember(page, 'Mottak 1');
        await press(page, 'Har sluttet');
        await press(page, 'Ja, har sluttet');
      },
    },
    'add-staff': {
      view: led,
      act: async (page) => {
        await openStaff(page);
        await press(page, 'Legg til ansatt');
      },
    },
    'add-staff-added': { view: led, answer: done, act: addPerson },
    'own-pin': {
      view: office,
      answer: { ok: false, refusal: 'wrong-pin' },
      act: async (page) => {
        await press(page, 'Meny');
        await press(page, 'Bytt PIN');
        await page.getByLabel('PIN du har nå').fill('0000');
        await page.getByLabel('PIN, fire til åtte sifre').fill('1234');
        await page.getByLabel('PIN en gang til').fill('1234');
        await page.getByRole('dialog').getByRole('button', { name: 'Bytt PIN' }).click();
      },
    },
    'hand-over': { view: office, act: (page) => page.keyboard.press('b') },
    'code-make': {
      view: led,
      act: async (page) => {
        await openStaff(page);
        await press(page, 'Lag ny kode');
      },
    },
    'code-shown': { view: led, answer: madeCode, act: makeCode },
    'code-sure': {
      view: led,
      answer: madeCode,
      act: async (page) => {
        await makeCode(page);
        await page.keyboard.press('Escape');
      },
    },
    'code-missed': {
      view: led,
      answer: { ok: true, value: { recoveryCode: null } },
      act: async (page) => {
        await openStaff(page);
        await press(page, 'Lag ny kode');
        await page.getByLabel('Din PIN').fill('2580');
        await press(page, 'Lag ny kode');
      },
    },
    'no-manager': { view: locked, act: (page) => press(page, 'Ingen leder kommer inn') },
    'no-manager-wrong': {
      view: locked,
      answer: { ok: false, refusal: 'wrong-code' },
      act: async (page) => {
        await press(page, 'Ingen leder kommer inn');
        await page.getByLabel('Gjenopprettingskode, 20 tegn').fill('k7qrm 2wxyz 9abcd efgh4');
        await typePerson(page, 'Ny leder');
        await press(page, 'Lag leder');
        await page.getByText('Koden stemmer ikke').waitFor();
      },
    },
    'no-manager-no-code': {
      view: staffed(locked, { hasRecoveryCode: false }),
      act: (page) => press(page, 'Ingen leder kommer inn'),
    },
    'locked-let-in': { view: staffed(locked, { newManagerUntilAt: office.nowMs + 600_000 }) },
    'recovered-locked': { view: recovered(locked) },
    'recovered-manager': { view: recovered(led) },
    'recovered-adviser': { view: recovered(office) },
    'idle-soon': { view: staffed(office, { locksAt: office.nowMs + 30_000 }) },
    'privacy-on': { view: office, act: privately() },
    'privacy-look': {
      view: office,
      act: privately((page) => page.getByRole('button', { name: 'Vis 412 i fem sekunder' }).focus()),
    },
    'privacy-current': {
      view: { ...office, current: talkingWith(office) },
      act: privately(),
    },
  };
}

function talkingWith({ queue }: DeskView): DeskView['current'] {
  const [first] = queue;
  if (!first) throw new Error('nobody waits');
  const { reason: _, ...card } = first;
  return {
    ...card,
    visit: 'visit-411',
    ticket: '411',
    state: 'talking',
    sinceAt: card.arrivedAt,
    adviser: 'Veileder 1',
  };
}
