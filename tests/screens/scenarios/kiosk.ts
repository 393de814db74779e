// Every state of the kiosk, by name.
import type { Page } from 'playwright/test';
import type { KioskView, RingChain, Ticket } from '#contract/kiosk.ts';
import { EMERGENCY_HELP_DEADLINE } from '#contract/profile-standards.ts';
import type { KioskScenario } from '../scenario.ts';
import { visitorScenarios } from './kiosk-visitor.ts';

/** Oslo time on a Wednesday in March, which is UTC and one hour. */
const at = (time: string, date = '2026-03-04'): number => Date.parse(`${date}T${time}:00+01:00`);

const office: KioskView = {
  officeName: 'Nav Eksempel',
  nowMs: at('13:06'),
  practice: false,
  trial: false,
  isSetUp: true,
  regime: 'appointmentOnly',
  nextDropIn: { opensAt: at('10:00', '2026-03-06'), closesAt: at('13:00', '2026-03-06') },
  phones: [
    { id: 'duty', number: '00 00 00 00', until: at('15:30') },
    { id: 'nav', number: '55 55 33 33', until: at('15:00') },
  ],
  outOfHours: {
    nb: 'Mangler du et sted å sove, eller haster det med noe annet? Ring legevakta på 116 117. De hjelper deg videre til vakta i kommunen.',
    nn: 'Manglar du ein stad å sove, eller hastar det med noko anna? Ring legevakta på 116 117. Dei hjelper deg vidare til vakta i kommunen.',
    en: "No place to sleep, or something else urgent? Call the doctor on call at 116 117. They put you in touch with the municipality's staff on call.",
  },
  emergencyHelpDeadline: EMERGENCY_HELP_DEADLINE,
  callPoint: {},
  languages: ['nb', 'nn', 'en'],
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
    { code: 'annet', label: { nb: 'Noe annet', nn: 'Noko anna', en: 'Something else' } },
  ],
  bell: 'listening',
  isAway: false,
  station: 'whole',
  deskPresent: true,
  ring: null,
  visitRings: [],
  openVisits: [],
  called: [],
};

const dropIn: KioskView = {
  ...office,
  regime: 'dropIn',
  nextDropIn: { opensAt: at('10:00'), closesAt: at('14:00') },
};

const unstaffed: KioskView = {
  ...office,
  nowMs: at('18:40'),
  regime: 'unstaffed',
  phones: [],
  deskPresent: false,
};

const rung: RingChain = {
  rangAt: at('13:04'),
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
};

const seen: RingChain = { ...rung, seenAt: at('13:05') };
const coming: RingChain = { ...seen, comingAt: at('13:06') };
const held: RingChain = { ...rung, rangAt: at('18:38'), held: true };

const bell = (chain: RingChain, view: KioskView = office): KioskScenario => ({
  view: { ...view, ring: { id: 'ring-1', chain, pressCount: 1, receipt: '41728' } },
});

const crowd = [
  { visit: 'a', ticket: '407', desk: '2' },
  { visit: 'b', ticket: '415', desk: '1' },
  { visit: 'c', ticket: '402', desk: '3' },
];

const ticket: Ticket = {
  visit: 'visit-1',
  code: '412',
  registeredAt: at('13:04'),
  acute: true,
  regime: 'appointmentOnly',
  ahead: 0,
};

/** The station knows the visitor: without it, their visit is over. */
const waitsIn = (view: KioskView, ahead: number): KioskView => ({
  ...view,
  openVisits: [{ visit: 'visit-1', state: 'waiting', ahead }],
});

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function registerAcute(page: Page): Promise<void> {
  await tap(page, 'Jeg må ha hjelp i dag');
  await tap(page, 'Jeg har ikke et sted å sove i natt');
}

const acuteTicket = (chain: RingChain | null, view: KioskView = office): KioskScenario => ({
  view: { ...view, visitRings: chain ? [{ visit: 'visit-1', chain }] : [] },
  answer: { ok: true, value: ticket },
  act: registerAcute,
});

const openErrands = async (page: Page): Promise<void> => tap(page, 'Jeg har ikke avtale');

async function chooseMoney(page: Page): Promise<void> {
  await openErrands(page);
  await tap(page, 'Penger og økonomi');
}

export const kioskScenarios: Record<string, KioskScenario> = {
  starting: { view: null },
  'home-drop-in': { view: dropIn },
  'home-appointment-only': { view: office },
  'home-unstaffed': { view: unstaffed },
  'home-trial': { view: { ...office, trial: true } },
  'home-practice': { view: { ...office, practice: true } },
  'home-nynorsk': { view: office, act: (page) => tap(page, 'Nynorsk') },
  'home-english': { view: office, act: (page) => tap(page, 'English') },
  'home-called': {
    view: {
      ...dropIn,
      called: crowd.slice(0, 2),
    },
  },
  'home-bell-broken': { view: { ...office, bell: 'broken' } },
  'home-not-set-up': { view: { ...office, isSetUp: false, officeName: 'Ringeklokke', phones: [] } },
  'home-only-bell': { view: { ...office, station: 'bell-only' } },
  'home-not-storing': { view: { ...office, station: 'not-storing' } },
  'home-station-moved': { view: { ...office, isAway: true } },
  'home-nobody-signed-in': { view: { ...office, deskPresent: false } },
  'home-link-lost': { view: office, link: 'lost' },
  'home-ring-aside': { ...bell(seen), act: (page) => tap(page, 'Registrer deg') },
  acute: { view: office, act: (page) => tap(page, 'Jeg må ha hjelp i dag') },
  'acute-english': {
    view: office,
    act: async (page) => {
      await tap(page, 'English');
      await tap(page, 'I need help today');
    },
  },
  'acute-unstaffed': { view: unstaffed, act: (page) => tap(page, 'Jeg må ha hjelp i dag') },
  errands: { view: dropIn, act: openErrands },
  hours: { view: office, act: (page) => tap(page, /^Når kan jeg komme/) },
  privacy: { view: office, act: (page) => tap(page, 'Hva lagrer vi?') },
  pending: {
    view: office,
    act: async (page) => {
      await registerAcute(page);
      await page.getByRole('heading', { name: 'Vi registrerer deg …' }).waitFor();
    },
  },
  'pending-link-lost': { view: office, link: 'lost', act: registerAcute },
  'queue-full': { view: dropIn, answer: { ok: false, refusal: 'queue-full' }, act: chooseMoney },
  'unknown-errand': { view: dropIn, answer: { ok: false, refusal: 'unknown-errand' }, act: chooseMoney },
  'ticket-drop-in': {
    view: waitsIn(dropIn, 3),
    answer: { ok: true, value: { ...ticket, acute: false, regime: 'dropIn', ahead: 3 } },
    act: chooseMoney,
  },
  'ticket-acute-drop-in': acuteTicket(null, waitsIn(dropIn, 0)),
  'ticket-appointment': {
    view: waitsIn(office, 0),
    answer: { ok: true, value: { ...ticket, acute: false } },
    act: (page) => tap(page, 'Jeg har en avtale'),
  },
  'ticket-alerted': acuteTicket(rung),
  'ticket-alerted-unanswered': acuteTicket({ ...rung, escalatedCount: 1 }),
  'ticket-alerted-coming': acuteTicket(coming),
  'ticket-alerted-nobody-signed-in': acuteTicket(
    { ...rung, escalatedCount: 1 },
    { ...office, deskPresent: false },
  ),
  'ticket-called': acuteTicket(seen, {
    ...office,
    called: [{ visit: 'visit-1', ticket: '412', desk: '2' }],
  }),
  'ticket-held': acuteTicket(held, unstaffed),
  'ticket-talking': acuteTicket(null, {
    ...dropIn,
    openVisits: [{ visit: 'visit-1', state: 'talking', ahead: 0 }],
  }),
  'ticket-over': acuteTicket(null, { ...dropIn, nowMs: at('13:20'), openVisits: [] }),
  'ring-heard': bell(rung),
  'ring-unstored': bell({ ...rung, stored: false }),
  'ring-unanswered': bell({ ...rung, escalatedCount: 1 }),
  'ring-seen': bell(seen),
  'ring-seen-alone': bell({ ...rung, seenAlone: true, escalatedCount: 1 }),
  'ring-coming': bell(coming),
  'ring-coming-english': { ...bell(coming), act: (page) => tap(page, 'English') },
  'ring-door-open': bell({ ...coming, doorOpenedAt: at('13:07') }, { ...office, nowMs: at('13:07') }),
  'ring-talking': bell(
    { ...coming, doorOpenedAt: at('13:07'), talkingAt: at('13:09') },
    { ...office, nowMs: at('13:09') },
  ),
  'ring-held': bell(held, unstaffed),
  'ring-nobody-signed-in': bell(rung, { ...office, deskPresent: false }),
  'ring-bell-broken': bell(rung, { ...office, bell: 'broken' }),
  /** Everything that can go wrong at once still fits the screen. */
  'home-crowded': {
    view: {
      ...unstaffed,
      nowMs: at('13:06'),
      regime: 'appointmentOnly',
      phones: office.phones,
      practice: true,
      bell: 'broken',
      called: crowd,
      ring: { id: 'ring-1', chain: seen, pressCount: 1, receipt: '41728' },
    },
    act: (page) => tap(page, 'Registrer deg'),
  },
  'ring-crowded': bell(
    { ...rung, escalatedCount: 1 },
    { ...office, practice: true, deskPresent: false, called: crowd },
  ),
  'ticket-crowded': acuteTicket(
    { ...rung, escalatedCount: 1 },
    { ...office, practice: true, deskPresent: false, called: crowd },
  ),
  'ring-practice': bell({ ...rung, escalatedCount: 2 }, { ...office, practice: true }),
  ...visitorScenarios({ office, unstaffed, rung, coming, held, at, acuteTicket }),
};
