// Closing time in every state, the codes after a conversation, and the manager's numbers.
import type { Page } from 'playwright/test';
import type { OfficeNumbers } from '#contract/desk/numbers-calls.ts';
import type { SameDayItem, SameDayView } from '#contract/desk/same-day-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import { SAME_DAY_REASONS } from '#core/same-day/same-day.ts';
import type { DeskScenario } from './desk.ts';

/** Oslo time on a Wednesday in March. */
const at = (time: string, day = '04'): number => Date.parse(`2026-03-${day}T${time}:00+01:00`);
const CLOSES = at('15:00');

const item = (ticket: string, changes: Partial<SameDayItem> = {}): SameDayItem => ({
  id: `visit-${ticket}`,
  about: 'visit',
  ticket,
  arrivedAt: at('14:10'),
  state: 'alarmed',
  closesAt: CLOSES,
  reasons: [...SAME_DAY_REASONS],
  carried: null,
  ...changes,
});
const rang: SameDayItem = {
  ...item('', { id: 'ring-1', about: 'ring', ticket: null, arrivedAt: at('14:42') }),
  reasons: SAME_DAY_REASONS.filter((reason) => reason !== 'agreed-tomorrow'),
};

function closing(...items: SameDayItem[]): SameDayView {
  const count = (state: SameDayItem['state']) => items.filter((one) => one.state === state).length;
  const [warned, alarmed] = [count('warned'), count('alarmed')];
  return {
    warned: warned > 0 ? { count: warned, closesAt: CLOSES } : null,
    alarmed: alarmed > 0 ? { count: alarmed, isEarlier: false } : null,
    isSounding: false,
    items,
  };
}

const minute = 60_000;
const counted: OfficeNumbers = {
  inside: {
    days: [
      { date: '2026-02-27', contacts: 6, sameDay: 6, waiting: 0, rings: 3, unanswered: 0 },
      { date: '2026-03-02', contacts: 9, sameDay: 8, waiting: 0, rings: 5, unanswered: 0 },
      { date: '2026-03-03', contacts: 7, sameDay: 5, waiting: 0, rings: 4, unanswered: 1 },
      { date: '2026-03-04', contacts: 4, sameDay: 3, waiting: 1, rings: 2, unanswered: 0 },
    ],
    ...{ contacts: 26, sameDay: 22, waiting: 1 },
    misses: [
      {
        date: '2026-03-02',
        at: at('14:20', '02'),
        from: 'kiosk',
        ticket: '418',
        reason: 'agreed-tomorrow',
        talkedOn: '2026-03-03',
      },
      {
        date: '2026-03-03',
        at: at('12:02', '03'),
        from: 'kiosk',
        ticket: '533',
        reason: 'left',
        talkedOn: null,
      },
      {
        date: '2026-03-03',
        at: at('21:14', '03'),
        from: 'bell',
        ticket: null,
        reason: 'left',
        talkedOn: null,
      },
    ],
    help: [
      { code: 'could-apply', yes: 17, no: 1, unanswered: 5 },
      { code: 'need-mapped', yes: 19, no: 0, unanswered: 4 },
      { code: 'helped-today', yes: 14, no: 3, unanswered: 6 },
      { code: 'written-decision', yes: 11, no: 4, unanswered: 8 },
    ],
    ...{ talks: 23, talksWithoutHelp: 3 },
    seen: { count: 13, median: 22_000, p90: 140_000, max: 5 * minute },
    door: { count: 12, median: 70_000, p90: 4 * minute, max: 9 * minute },
    talk: { count: 23, median: 12 * minute, p90: 41 * minute, max: 1_190 * minute },
    ...{ rings: 14, unanswered: 1, openAtClosing: 2 },
    levels: [
      { level: 0, count: 10 },
      { level: 1, count: 3 },
      { level: 2, count: 1 },
    ],
    ...{
      left: 2,
      leftWait: { count: 2, median: 31 * minute, p90: 44 * minute, max: 44 * minute },
      notMet: 3,
    },
    outside: [
      { hour: 8, count: 2 },
      { hour: 9, count: 5 },
      { hour: 13, count: 6 },
      { hour: 14, count: 3 },
    ],
    ...{ presses: 21, staffedMs: 30 * 60 * minute },
    outcomes: [
      { outcome: 'let-in', count: 8 },
      { outcome: 'had-appointment', count: 2 },
      { outcome: 'delivery', count: 3 },
    ],
  },
  outside: {
    ...{ contacts: 26, sameDay: null, rings: 14, unanswered: null, left: null, presses: 21 },
    reasons: [
      { reason: 'agreed-tomorrow', count: null },
      { reason: 'left', count: null },
    ],
    outside: [
      { hour: 8, count: null },
      { hour: 9, count: 5 },
      { hour: 13, count: 6 },
      { hour: 14, count: null },
    ],
    outcomes: [
      { outcome: 'let-in', count: 8 },
      { outcome: 'had-appointment', count: null },
      { outcome: 'delivery', count: null },
    ],
  },
  bell: {
    ...{ staffedMs: 37.5 * 60 * minute, worksMs: 36.2 * 60 * minute, brokenMs: 42 * minute },
    ...{ unknownMs: 36 * minute, isSupervised: true, longestUnsyncedMs: 130 * minute },
  },
  hasOffice: true,
};

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function openNumbers(page: Page): Promise<void> {
  await press(page, 'Meny');
  await press(page, /^Tall$/);
}

export function sameDayScenarios(
  six: DeskView,
  talking: DeskView,
  manager: DeskView['access'],
): Record<string, DeskScenario> {
  const evening = { ...six, nowMs: at('15:04'), regime: 'unstaffed' } as const;
  const tall: DeskScenario = {
    view: { ...six, access: manager },
    answer: { ok: true, value: counted },
  };
  const askWhy = (page: Page) => press(page, /^Oppgi grunn/);
  return {
    'closing-warned': {
      view: {
        ...six,
        nowMs: at('14:31'),
        sameDay: closing(item('412', { state: 'warned' }), item('415', { state: 'warned' })),
      },
    },
    'closing-alarmed': { view: { ...evening, sameDay: closing(item('412'), item('415'), rang) } },
    'closing-hidden': {
      view: { ...evening, sameDay: closing(item('412'), item('415')) },
      act: (page) => press(page, 'Skjul for innsyn'),
    },
    'closing-why': { view: { ...evening, sameDay: closing(item('412')) }, act: askWhy },
    'closing-why-ring': { view: { ...evening, sameDay: closing(rang) }, act: askWhy },
    'closing-refused': {
      view: { ...evening, sameDay: closing(item('412')) },
      answer: { ok: false, refusal: 'not-alarmed' },
      act: async (page) => {
        await askWhy(page);
        await press(page, 'Vakttelefonen følger opp, beholder plassen');
      },
    },
    'closing-answer-first': { view: { ...evening, sameDay: closing({ ...rang, reasons: [] }) } },
    'closing-locked': {
      view: {
        ...evening,
        access: { state: 'locked' },
        queue: [],
        sameDay: { ...closing(item('412'), rang), items: [] },
      },
    },
    'closing-next-morning': {
      view: {
        ...six,
        queue: six.queue.map((card) => (card.acute ? { ...card, reason: 'acute-carried-over' } : card)),
        nowMs: at('08:05', '05'),
        sameDay: {
          ...closing(
            item('412', { state: 'carried', carried: { by: 'Veileder 1', reason: 'agreed-tomorrow' } }),
            item('415'),
          ),
          alarmed: { count: 1, isEarlier: true },
        },
      },
    },
    'end-help-hidden': {
      view: talking,
      act: async (page) => {
        await page.keyboard.press('p');
        await page.keyboard.press('a');
      },
    },
    'end-help': {
      view: talking,
      act: async (page) => {
        await page.keyboard.press('a');
        await press(page, 'Ja');
      },
    },
    numbers: { ...tall, act: openNumbers },
    'numbers-below': {
      ...tall,
      act: async (page) => {
        await openNumbers(page);
        await page.getByRole('heading', { name: 'Virket ringeklokka?' }).scrollIntoViewIfNeeded();
        await page.getByRole('dialog').evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
      },
    },
    'numbers-outside': {
      ...tall,
      act: async (page) => {
        await openNumbers(page);
        await page.getByLabel('Andre utenfor').check({ force: true });
      },
    },
    'numbers-none': {
      view: { ...six, access: manager },
      answer: { ok: false, refusal: 'cannot-be-read' },
      act: openNumbers,
    },
  };
}
