// The first run step by step, and the office's settings part by part: new, wrong, waiting, heard, and at the end.
import type { Page } from 'playwright/test';
import type { OfficeSettings } from '#contract/desk/profile-calls.ts';
import type { DeskRing } from '#contract/desk/ring-view.ts';
import type { SetUpView } from '#contract/desk/set-up-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import type { OfficeProfile } from '#contract/office-profile.ts';
import { STARTING_PROFILE, SUGGESTED_HOURS } from '#contract/starting-profile.ts';
import type { DeskScenario } from './desk.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();

const [nav] = STARTING_PROFILE.phones;
const office: OfficeProfile = {
  ...STARTING_PROFILE,
  office: 'nav-fjellbygd',
  name: 'Nav Fjellbygd',
  hours: {
    ...SUGGESTED_HOURS,
    dropIn: { ...SUGGESTED_HOURS.dropIn, mon: [{ from: '10:00', to: '14:00' }] },
    exceptions: [{ date: '2026-12-24', dropIn: [], staffed: [{ from: '08:00', to: '11:00' }] }],
  },
  phones: nav ? [{ ...nav, id: 'duty', number: '00 00 00 00', hours: SUGGESTED_HOURS.staffed }, nav] : [],
};

const settings = (profile: OfficeProfile, known: Partial<OfficeSettings> = {}): OfficeSettings => ({
  profile,
  digest: null,
  changed: null,
  holidays: ['2026-04-02', '2026-04-03', '2026-04-05', '2026-04-06', '2026-05-01', '2026-05-14'],
  missing: ['duty-phone', 'roster', 'second-person', 'supervised-bell'],
  live: null,
  ...known,
});

const DIGEST = 'a'.repeat(64);
const AT = Date.parse('2026-03-04T12:52:00+01:00');

/** A ring in a test is a ring like any other until somebody says otherwise. */
const testRing: DeskRing = {
  id: 'ring-1',
  chain: {
    rangAt: AT + 40_000,
    stored: true,
    seenAt: null,
    comingAt: null,
    doorOpenedAt: null,
    talkingAt: null,
    escalatedCount: 0,
    alerted: null,
    isNobodyReached: false,
    seenAlone: false,
    held: false,
    withdrawn: null,
  },
  phase: 'ringing',
  regime: 'appointmentOnly',
  pressCount: 1,
  receipt: '41728',
  wishes: [],
  tickets: [],
  level: 0,
  nextLevel: { target: 'duty-adviser', at: AT + 14 * 60_000, canReach: true },
  alerts: [],
  isNobodyReached: false,
  seenBy: null,
  comingBy: null,
  adviser: null,
  comingWith: null,
  place: null,
  awaitsDoor: true,
  isCalm: false,
  isTest: false,
  linked: [],
  peopleCount: null,
  rangAgainCount: 0,
  openMs: 8_000,
  armedAfterMs: 1_000,
};

/** The same hours for either door: which one it is, is the question. */
const twoEntrances = ({ staffed, dropIn, exceptions }: OfficeProfile['hours']) =>
  ['Torget', 'Havna'].map((place) => ({ place, hours: { staffed, dropIn, exceptions } }));

/** The station reads out these settings, and answers a save with what is wrong, or with nothing wrong. */
const answering = (read: OfficeSettings, problems: { path: string; code: string }[] = []) => ({
  officeSettings: { ok: true as const, value: read },
  saveOfficeSettings: {
    ok: true as const,
    value: problems.length > 0 ? { saved: false, problems } : { saved: true, digest: DIGEST },
  },
});

export function setUpScenarios(base: DeskView, manager: DeskView['access']): Record<string, DeskScenario> {
  const blank: DeskView = { ...base, queue: [], officeName: STARTING_PROFILE.name };
  const at = (steps: SetUpView['steps'], bellTest: SetUpView['bellTest'] = null): DeskView => ({
    ...blank,
    access: manager,
    setUp: { steps, bellTest },
  });
  const upTo = (...names: (keyof SetUpView['steps'])[]): SetUpView['steps'] =>
    Object.fromEntries(names.map((name) => [name, 'done']));
  const half = upTo('office', 'hours', 'phones', 'door');
  const waiting = { beganAt: AT, isOver: false, heard: null };
  const heard = { at: AT + 40_000, pressCount: 1, isOpen: true };
  const openPanel = async (page: Page, part?: string): Promise<void> => {
    await press(page, 'Meny');
    await press(page, 'Kontorets innstillinger');
    await page.getByRole('navigation', { name: 'Deler' }).waitFor();
    if (part) await press(page, part);
  };
  const goLive = async (page: Page): Promise<void> => {
    await press(page, 'Meny');
    await press(page, 'Ta klokka i bruk');
    await page.getByText('Minst to som kan svare').waitFor();
  };
  const asManager: DeskView = { ...base, access: manager };
  const known = settings(office, { digest: DIGEST, changed: { at: AT, by: 'Leder', from: 'desk' } });
  const panel = (part?: string): DeskScenario => ({
    view: asManager,
    answers: answering(known),
    act: (page) => openPanel(page, part),
  });

  return {
    'set-up-manager': {
      view: { ...blank, staff: [], access: { state: 'no-staff' }, setUp: { steps: {}, bellTest: null } },
    },
    'set-up-office': {
      view: at({}),
      answers: answering(settings(STARTING_PROFILE)),
      act: async (page) => {
        await heading(page, 'Kontoret');
        await page.getByLabel('Navnet på kontoret').fill('Nav Fjellbygd');
      },
    },
    'set-up-office-wrong': {
      view: at({}),
      answers: answering(settings(STARTING_PROFILE), [{ path: 'name', code: 'too-short' }]),
      act: async (page) => {
        await press(page, 'Lagre og gå videre');
        await page.getByText('Fyll ut dette.').waitFor();
      },
    },
    'set-up-hours': {
      view: at(upTo('office')),
      answers: answering(settings({ ...STARTING_PROFILE, name: 'Nav Fjellbygd' })),
      act: (page) => page.getByLabel('Noen er på kontoret, mandag').waitFor(),
    },
    'set-up-hours-wrong': {
      view: at(upTo('office')),
      answers: answering(settings(office), [
        { path: 'hours.dropIn.sat', code: 'drop-in-outside-staffed' },
        { path: 'hours.staffed.tue', code: 'spans-overlap' },
      ]),
      act: async (page) => {
        await page.getByLabel('Noen er på kontoret, tirsdag').fill('8–12, 11–15');
        await page.getByLabel('Åpent uten avtale, lørdag').fill('10–12');
        await press(page, 'Lagre og gå videre');
        await page.getByText('To av tidene går over i hverandre.').waitFor();
      },
    },
    'set-up-phones': {
      view: at(upTo('office', 'hours')),
      answers: answering(settings(office)),
      act: (page) => page.getByText('Vakttelefonen på kontoret').first().waitFor(),
    },
    'set-up-door': {
      view: at(upTo('office', 'hours', 'phones')),
      answers: answering(settings(office)),
      act: (page) => page.getByText('Hvor henger klokka?').first().waitFor(),
    },
    'set-up-bell': { view: at(half) },
    'set-up-bell-waiting': { view: at(half, waiting) },
    'set-up-bell-not-heard': { view: at(half, { ...waiting, isOver: true }) },
    'set-up-bell-heard': { view: { ...at(half, { ...waiting, heard }), rings: [testRing] } },
    'set-up-bell-answered': { view: at(half, { ...waiting, heard: { ...heard, isOpen: false } }) },
    'set-up-bell-done': {
      view: at({ ...half, bell: 'done' }, { ...waiting, heard: { ...heard, isOpen: false } }),
      act: (page) => press(page, /Prøv klokka/),
    },
    'set-up-bell-refused': {
      view: at(half, { ...waiting, heard }),
      answer: { ok: false, refusal: 'not-only-a-test' },
      act: async (page) => {
        await press(page, 'Ja, det var prøven');
        await page.getByText('Noen andre står også bak dette').waitFor();
      },
    },
    'set-up-machines': { view: at({ ...half, bell: 'skipped' }) },
    'set-up-last': {
      view: at({ ...half, bell: 'skipped', machines: 'skipped' }),
      answers: answering(settings(office)),
      act: (page) => page.getByText('Vaktlista er tom').waitFor(),
    },
    'set-up-last-steps-left': {
      view: at({ office: 'done', hours: 'done', bell: 'done', machines: 'skipped', phones: 'done' }),
      answers: answering(settings(office, { missing: [] })),
      act: async (page) => {
        await press(page, /Til slutt/);
        await page.getByText('Noen steg gjenstår: Ved døra.').waitFor();
      },
    },
    'set-up-left-in-the-middle': {
      view: { ...at(half), queue: base.queue },
      act: (page) => press(page, 'Fortsett senere'),
    },
    'set-up-nynorsk': {
      view: at(half, { ...waiting, heard }),
      act: async (page) => {
        await page.locator('.top__language select').selectOption({ label: 'Nynorsk' });
      },
    },
    'profile-hours': panel(),
    'profile-days': panel('Enkeltdager'),
    'profile-phones': panel('Telefonnumre'),
    'profile-door': panel('Ved døra'),
    'go-live-missing': {
      view: asManager,
      answers: answering(settings(office)),
      act: goLive,
    },
    'go-live-ready': {
      view: asManager,
      answers: answering(settings(office, { missing: [] })),
      act: goLive,
    },
    'go-live-done': {
      view: asManager,
      answers: answering(settings(office, { missing: ['roster'], live: { at: AT, by: 'Leder 1' } })),
      act: goLive,
    },
    'profile-escalation': panel('Når ingen svarer'),
    'profile-ways': {
      ...panel(),
      answers: {
        ...answering(known),
        waySecrets: { ok: true, value: { webhook: false, email: false, sms: 'there' } },
      },
      act: async (page) => {
        await openPanel(page, 'Måter å varsle på');
        for (const way of ['SMS til de ansatte', 'Sirene eller lampe', 'E-post'])
          await page
            .getByRole('group', { name: way })
            .getByLabel('Kontoret har dette')
            .check({ force: true });
        await page.getByText('Den vises aldri igjen').waitFor();
      },
    },
    'profile-safety': panel('Trygt ved døra'),
    'profile-door-relay': {
      ...panel(),
      answers: answering(known, [{ path: 'safety.openerRelay.channel', code: 'relay-taken' }]),
      act: async (page) => {
        await openPanel(page, 'Trygt ved døra');
        await page.getByLabel('Døråpner').selectOption({ label: 'Relé på en reléboks' });
        await page.getByLabel('Reléboksen').fill('COM5');
        await press(page, 'Se endringene');
        await press(page, 'Lagre');
        await page.getByText('Døra må ha sitt eget').scrollIntoViewIfNeeded();
      },
    },
    'profile-nav-hours': {
      ...panel(),
      answers: {
        ...answering(known),
        layNavHours: { ok: true, value: { offers: twoEntrances(office.hours) } },
      },
      act: async (page) => {
        await openPanel(page);
        await press(page, 'Hent tidene Nav har lagt ut …');
        await page.getByLabel('Åpningstidene fra Nav (JSON)').fill('[]');
        await press(page, 'Les inn');
        await page.getByText('Hvilken inngang').waitFor();
      },
    },
    'profile-errands': panel('Det man kan velge'),
    'profile-office': panel('Kontoret'),
    'profile-unreadable': {
      ...panel(),
      act: async (page) => {
        await openPanel(page);
        await page.getByLabel('Noen er på kontoret, onsdag').fill('formiddag');
        await press(page, 'Se endringene');
        await page.getByText('Skriv tiden slik').waitFor();
      },
    },
    'profile-review': {
      ...panel(),
      act: async (page) => {
        await openPanel(page);
        await page.getByLabel('Åpent uten avtale, mandag').fill('10–15');
        await page.getByLabel('Åpent uten avtale, onsdag').fill('12–14');
        await press(page, 'Se endringene');
        await page.getByText('Dette endres.').waitFor();
      },
    },
    'profile-changed-meanwhile': {
      ...panel(),
      answers: { ...answering(known), saveOfficeSettings: { ok: false, refusal: 'changed-meanwhile' } },
      act: async (page) => {
        await openPanel(page, 'Enkeltdager');
        await press(page, 'Fjern 24.12.2026');
        await press(page, 'Se endringene');
        await press(page, 'Lagre');
        await page.getByText('En annen endret dette samtidig').waitFor();
      },
    },
    'profile-saved': {
      ...panel(),
      act: async (page) => {
        await openPanel(page);
        await page.getByLabel('Åpent uten avtale, mandag').fill('10–15');
        await press(page, 'Se endringene');
        await press(page, 'Lagre');
        await page.getByText('Lagret. Alle skjermene').waitFor();
      },
    },
    'profile-bad-file': {
      view: {
        ...base,
        health: {
          ...base.health,
          profile: {
            what: 'file-not-used',
            problems: ['phones.0.number: a number is three to twelve digits and spaces'],
          },
        },
      },
    },
  };
}
