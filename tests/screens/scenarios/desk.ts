// Every state of the desk, by name.
import type { Page } from 'playwright/test';
import type { BrowserRefused } from '#contract/browser.ts';
import type { DeskHealth } from '#contract/desk/health.ts';
import type { DeskRing } from '#contract/desk/ring-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import type { ThisBrowser } from '#renderer/desk/browser/this-browser.ts';
import type { Refusal } from '#renderer/text/desk/refusals.ts';
import { alertingScenarios, quietAlerting } from './desk-alerting.ts';
import { breakScenarios } from './desk-breaks.ts';
import { browserScenarios } from './desk-browser.ts';
import { machineScenarios } from './desk-machines.ts';
import { moveScenarios } from './desk-move.ts';
import { quietRoster, rosterScenarios } from './desk-roster.ts';
import { calmSafety, safetyScenarios } from './desk-safety.ts';
import { sameDayScenarios } from './desk-same-day.ts';
import { setUpScenarios } from './desk-set-up.ts';
import { staffScenarios } from './desk-staff.ts';
import { visitorScenarios } from './desk-visitor.ts';

export type DeskScenario = {
  /** Null: the station has not answered yet. */
  view: DeskView | null;
  isLost?: boolean;
  /** The desk as a page in a browser, and what it has been told no for. */
  browser?: ThisBrowser;
  because?: BrowserRefused;
  /** The browser keeps the page silent until somebody clicks. */
  isSilent?: boolean;
  /** What the station answers to every call; without it, it never answers. */
  answer?: { ok: true; value: object } | { ok: false; refusal: Refusal };
  /** The same for single calls, by name. */
  answers?: Record<string, { ok: true; value: object } | { ok: false; refusal: Refusal }>;
  act?: (page: Page) => Promise<void>;
};

/** Oslo time on a Wednesday in March, which is UTC and one hour. */
const at = (time: string, date = '2026-03-04'): number => Date.parse(`${date}T${time}:00+01:00`);

const NOW = at('13:05');
const minutesAgo = (minutes: number): number => NOW - minutes * 60_000;

const health: DeskHealth = {
  breaks: [],
  bell: { state: 'listening', kind: 'own-device', simulated: false, sinceAt: null },
  store: 'storing',
  restored: null,
  profile: null,
  office: { state: 'up-to-date', at: NOW },
  lan: { state: 'off' },
};

const receptionist = { id: 's1', name: 'Mottak 1', role: 'receptionist' as const };
const adviser = { id: 's2', name: 'Veileder 1', role: 'adviser' as const };
const otherAdviser = { id: 's3', name: 'Veileder 2', role: 'adviser' as const };
const manager = { id: 's4', name: 'Leder', role: 'manager' as const };

const as = ({ id, name, role }: DeskView['staff'][number]): DeskView['access'] => ({
  state: 'signed-in',
  staff: id,
  name,
  role,
});

const empty: DeskView = {
  sameDay: { warned: null, alarmed: null, isSounding: false, items: [] },
  officeName: 'Nav Eksempel',
  desk: '2',
  nowMs: NOW,
  practice: false,
  trial: false,
  regime: 'appointmentOnly',
  access: as(adviser),
  staff: [receptionist, adviser, otherAdviser, manager],
  staffing: {
    sessions: [],
    former: [],
    locksAt: null,
    hasRecoveryCode: true,
    newManagerUntilAt: null,
    recoveries: [],
  },
  errands: [
    {
      code: 'okonomi',
      label: { nb: 'Penger og økonomi', nn: 'Pengar og økonomi', en: 'Money and finances' },
    },
    { code: 'jobb', label: { nb: 'Jobb og arbeid', nn: 'Jobb og arbeid', en: 'Finding work' } },
    {
      code: 'sykdom',
      label: { nb: 'Sykdom og sykepenger', nn: 'Sjukdom og sjukepengar', en: 'Illness and sick pay' },
    },
    {
      code: 'pc',
      label: { nb: 'Hjelp til nett og PC', nn: 'Hjelp til nett og PC', en: 'Help with the internet' },
    },
  ],
  entrance: { nb: 'hovedinngangen', nn: 'hovudinngangen', en: 'the main entrance' },
  queue: [],
  current: null,
  rings: [],
  move: { state: 'here', awayAt: null, file: { is: 'none' }, arrived: null, wasRefused: false },
  setUp: null,
  bellTried: { test: null, last: { at: minutesAgo(290), by: 'Veileder 1', isToday: true } },
  alerting: quietAlerting,
  safety: calmSafety,
  roster: quietRoster,
  machines: [],
  pairing: null,
  health,
};

type Card = DeskView['queue'][number];

const waits = (ticket: string, minutes: number, reason: Card['reason'], errand: Card['errand']): Card => ({
  visit: `visit-${ticket}`,
  ticket,
  acute: errand.kind === 'acute',
  errand,
  language: 'nb',
  arrivedAt: minutesAgo(minutes),
  notMetCount: reason === 'came-back-keeps-place' ? 1 : 0,
  wishes: null,
  reason,
});

const queue: Card[] = [
  waits('412', 9, 'acute-first', { kind: 'acute', need: 'no-food' }),
  {
    ...waits('415', 2, 'acute-after-earlier-acute', { kind: 'acute', need: 'not-said' }),
    language: 'en',
  },
  waits('407', 34, 'first-to-arrive', { kind: 'ordinary', code: 'sykdom' }),
  waits('405', 31, 'came-back-keeps-place', { kind: 'ordinary', code: 'okonomi' }),
  waits('409', 21, 'after-earlier-arrivals', { kind: 'ordinary', code: 'pc' }),
  waits('431', 6, 'after-earlier-arrivals', { kind: 'appointment' }),
];

const six: DeskView = { ...empty, queue };

const called: NonNullable<DeskView['current']> = {
  visit: 'visit-411',
  ticket: '411',
  acute: true,
  errand: { kind: 'acute', need: 'no-shelter' },
  language: 'nb',
  arrivedAt: minutesAgo(15),
  notMetCount: 0,
  wishes: null,
  state: 'called',
  sinceAt: minutesAgo(4),
  adviser: null,
};

const talking: DeskView = { ...six, current: { ...called, state: 'talking', adviser: 'Veileder 1' } };

const ringing: DeskRing = {
  id: 'ring-1',
  chain: {
    rangAt: NOW - 72_000,
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
  nextLevel: { target: 'duty-adviser', at: NOW + 48_000, canReach: true },
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
  openMs: 72_000,
  armedAfterMs: 1_000,
};

const chain = ringing.chain;
const doorLimit = { target: 'again' as const, at: NOW + 250_000, canReach: false };
const seen: DeskRing = {
  ...ringing,
  phase: 'seen',
  chain: { ...chain, seenAt: NOW },
  nextLevel: doorLimit,
  seenBy: 'Veileder 1',
};
const coming: DeskRing = {
  ...seen,
  phase: 'coming',
  chain: { ...seen.chain, comingAt: NOW },
  comingBy: 'Veileder 1',
  openMs: 340_000,
};
const doorOpen: DeskRing = {
  ...coming,
  phase: 'door-open',
  chain: { ...coming.chain, doorOpenedAt: NOW },
  nextLevel: null,
};
const inTalk: DeskRing = {
  ...doorOpen,
  phase: 'talking',
  chain: { ...doorOpen.chain, talkingAt: NOW },
  adviser: 'Veileder 1',
  peopleCount: 2,
};
const kept: DeskRing = {
  ...ringing,
  chain: { ...chain, rangAt: at('22:14', '2026-03-03'), held: true },
  regime: 'unstaffed',
  nextLevel: null,
  openMs: 10 * 3_600_000,
};

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function fromMenu(page: Page, panel: string): Promise<void> {
  await press(page, 'Meny');
  await press(page, panel);
}
const armed = async (page: Page): Promise<void> => {
  await page
    .getByRole('button', { name: 'Jeg tar den' })
    .first()
    .and(page.locator(':not([aria-disabled])'))
    .waitFor();
};
const key =
  (...names: string[]) =>
  async (page: Page): Promise<void> => {
    for (const name of names) await page.keyboard.press(name);
  };

const rings = (...open: DeskRing[]): DeskView => ({ ...six, rings: open });
const answered = (ring: DeskRing, ask?: string): DeskScenario => ({
  view: rings(ring),
  act: ask ? (page) => press(page, ask) : undefined,
});
const locked: DeskView = { ...empty, access: { state: 'locked' } };
const unwell = (changes: Partial<DeskHealth>): DeskScenario => ({
  view: { ...six, health: { ...health, ...changes } },
});
const inLanguage = (name: string, view: DeskView): DeskScenario => ({
  view,
  act: async (page) => {
    await page.locator('.top__language select').selectOption({ label: name });
  },
});

async function registerFood(page: Page): Promise<void> {
  await page.keyboard.press('r');
  await page.getByLabel('Hjelp i dag · mat').check({ force: true });
  await press(page, /^Registrer$/);
}

const done = { ok: true as const, value: {} };

/** The day at the desk: who waits, who rings, what is wrong. */
export const counterScenarios: Record<string, DeskScenario> = {
  connecting: { view: null },
  'connecting-lost': { view: null, isLost: true },
  'first-run': { view: { ...empty, staff: [], access: { state: 'no-staff' } } },
  'first-run-wrong': {
    view: { ...empty, staff: [], access: { state: 'no-staff' } },
    act: (page) => press(page, 'Opprett leder'),
  },
  locked: { view: locked },
  'locked-wrong-pin': {
    view: locked,
    answer: { ok: false, refusal: 'wrong-pin' },
    act: async (page) => {
      await page.getByLabel('Hvem er du?').selectOption('s2');
      await page.getByLabel('PIN').fill('0000');
      await press(page, 'Logg inn');
      await page.getByText('Feil PIN').waitFor();
    },
  },
  'locked-ring': { view: { ...locked, rings: [ringing] }, act: armed },
  'locked-ring-pin': {
    view: { ...locked, rings: [ringing] },
    act: async (page) => {
      await armed(page);
      await page.keyboard.press('F8');
    },
  },
  'locked-ring-answered': { view: { ...locked, rings: [seen] } },
  empty: { view: empty },
  'six-waiting': { view: six },
  'six-waiting-trial': { view: { ...six, trial: true, access: as(manager) } },
  'six-waiting-practice': { view: { ...six, practice: true, access: as(manager) } },
  'six-waiting-nynorsk': inLanguage('Nynorsk', six),
  'six-waiting-english': inLanguage('English', six),
  'call-retrying': {
    view: six,
    act: async (page) => {
      await page.evaluate(() => window.setDeskWire('cut'));
      await key('n')(page);
    },
  },
  'call-refused': { view: six, answer: { ok: false, refusal: 'nobody-waiting' }, act: key('n') },
  called: { view: { ...six, current: called } },
  'called-again': { view: { ...six, current: { ...called, notMetCount: 1 } }, answer: done, act: key('g') },
  'called-adviser': { view: { ...six, access: as(receptionist), current: called }, act: key('s') },
  talking: { view: talking },
  'end-outcome': { view: talking, act: key('a') },
  register: { view: six, act: key('r') },
  registered: {
    view: six,
    answer: { ok: true, value: { visit: 'v', code: '433' } },
    act: registerFood,
  },
  ...visitorScenarios(six, ringing, at('13:04')),
  ...sameDayScenarios(six, talking, as(manager)),
  shortcuts: { view: six, act: (page) => fromMenu(page, 'Hurtigtaster') },
  'shortcuts-taken': {
    view: six,
    act: async (page) => {
      await fromMenu(page, 'Hurtigtaster');
      await press(page, 'Bytt tast for Start samtalen');
      await page.keyboard.press('n');
    },
  },
  'ring-new': { view: rings({ ...ringing, openMs: 0 }) },
  'ring-armed': { view: rings(ringing), act: armed },
  'ring-english': inLanguage('English', rings(ringing)),
  'ring-enter': {
    view: rings(ringing),
    act: async (page) => {
      await armed(page);
      await page.getByRole('button', { name: 'Jeg tar den' }).press('Enter');
    },
  },
  'ring-while-registering': {
    view: rings(ringing),
    act: async (page) => {
      await armed(page);
      await page.keyboard.press('r');
    },
  },
  'ring-not-stored': { view: rings({ ...ringing, chain: { ...chain, stored: false } }), act: armed },
  'ring-answer-not-stored': {
    view: rings(ringing),
    answer: { ok: false, refusal: 'not-stored' },
    act: async (page) => {
      await armed(page);
      await page.keyboard.press('F8');
    },
  },
  'ring-registered': { view: rings({ ...ringing, tickets: ['412'] }), act: armed },
  'ring-seen-alone': {
    view: rings({ ...ringing, level: 1, seenBy: 'Mottak 1', chain: { ...chain, seenAlone: true } }),
    act: armed,
  },
  'ring-again': {
    view: rings({ ...ringing, rangAgainCount: 1, pressCount: 3, openMs: 420_000 }),
    act: armed,
  },
  'ring-held': {
    view: { ...empty, rings: [kept], nowMs: at('08:05'), regime: 'unstaffed' },
    act: armed,
  },
  'ring-seen': answered(seen),
  'ring-coming': answered(coming),
  'ring-late-door': answered(coming, 'Ble åpnet før …'),
  'ring-door-open': answered(doorOpen),
  'ring-talking': answered(inTalk),
  'ring-end': answered(doorOpen, 'Avslutt …'),
  'two-rings': { view: rings(doorOpen, { ...ringing, id: 'ring-2', openMs: 20_000 }), act: armed },
  'three-rings': {
    view: rings(coming, ringing, { ...ringing, id: 'ring-2', level: 2, openMs: 400_000 }),
    act: armed,
  },
  'link-lost': { view: six, isLost: true },
  'link-lost-ring': { view: rings(ringing), isLost: true },
  'sync-not-configured': unwell({ office: { state: 'not-configured' } }),
  'sync-waiting': unwell({
    office: { state: 'waiting', waiting: 18, sinceAt: at('12:40'), reason: 'unreachable' },
  }),
  'sync-refused': unwell({ office: { state: 'refused', waiting: 0, refused: 2 } }),
  'store-not-storing': unwell({ store: 'not-storing' }),
  'store-restored': unwell({ restored: { at: at('08:02'), factCount: 1204 } }),
  'bell-lost': unwell({
    bell: { state: 'lost', kind: 'own-device', simulated: false, sinceAt: at('12:58') },
  }),
  'bell-unwatched': unwell({
    bell: { state: 'listening', kind: 'enocean', simulated: false, sinceAt: null },
  }),
  ...safetyScenarios(six, { ringing, seen, coming, doorOpen, inTalk }),
  ...breakScenarios({ six, locked: { ...empty, access: { state: 'locked' } }, ringing: rings(ringing) }),
};

/** What lies behind the menu, and the machines the desk can be on. */
export const menuScenarios: Record<string, DeskScenario> = {
  menu: { view: { ...six, access: as(manager) }, act: (page) => press(page, 'Meny') },
  ...alertingScenarios(six, rings(ringing)),
  ...staffScenarios(six),
  ...machineScenarios(six),
  ...setUpScenarios(six, as(manager)),
  ...browserScenarios(six, rings(ringing)),
  ...moveScenarios({ empty, manager: { ...six, access: as(manager) }, ringing: rings(ringing) }),
  ...rosterScenarios(six, { adviser: as(adviser), manager: as(manager), receptionist: as(receptionist) }),
};

export const deskScenarios: Record<string, DeskScenario> = { ...counterScenarios, ...menuScenarios };
