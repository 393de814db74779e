// Alerting at the desk: what has been tried for a ring, the daily test, and where somebody can be alerted.
import type { Page } from 'playwright/test';
import type { DeskAlert } from '#contract/desk/alerting-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import type { DeskScenario } from './desk.ts';

/** An office with desks and nothing else, all of them heard today. */
export const quietAlerting: DeskView['alerting'] = {
  isQuiet: false,
  ways: [],
  test: null,
  untested: { desks: [], ways: [] },
};

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

const opens = (panel: string) => async (page: Page) => {
  await press(page, 'Meny');
  await press(page, panel);
};

const inEnglish = async (page: Page) => {
  await page.locator('.top__language select').selectOption({ label: 'English' });
};

type Tried = DeskAlert['tried'];
const desks = (outcome: Tried[number]['outcome'] = 'sent') => ({ way: 'desks' as const, outcome });

/** `ringing`: somebody at the door whom nobody has answered. */
export function alertingScenarios(office: DeskView, ringing: DeskView): Record<string, DeskScenario> {
  const { nowMs } = office;
  const alert = (target: DeskAlert['target'], minutes: number, people: number, tried: Tried): DeskAlert => ({
    target,
    at: nowMs - minutes * 60_000,
    people,
    tried,
  });
  const rings = (alerts: DeskAlert[], isNobodyReached = false): DeskView => ({
    ...ringing,
    rings: ringing.rings.map((ring) => ({
      ...ring,
      level: alerts.length - 1,
      openMs: 6 * 60_000,
      chain: { ...ring.chain, escalatedCount: alerts.length - 1 },
      nextLevel: {
        target: isNobodyReached ? 'again' : 'leader',
        at: nowMs + 220_000,
        canReach: !isNobodyReached,
      },
      alerts,
      isNobodyReached,
    })),
  });
  const first = alert('desks', 6, 1, [desks()]);
  const smsFailed = alert('duty-adviser', 4, 1, [
    desks('nobody-to-reach'),
    { way: 'sms', outcome: 'timed-out' },
  ]);
  const all = alert('all-staff', 4, 3, [
    desks(),
    { way: 'siren', outcome: 'sent' },
    { way: 'sms', outcome: null },
  ]);
  const vain = (['desks', 'duty-adviser', 'all-staff', 'leader', 'everybody'] as const).map((target) =>
    alert(target, 5, 0, [desks('nobody-to-reach'), { way: 'sms', outcome: 'nobody-to-reach' }]),
  );
  const withWays = (changes: Partial<DeskView['alerting']>): DeskView => ({
    ...office,
    alerting: {
      ...quietAlerting,
      ways: [
        { way: 'siren', why: null, isHeardToday: true },
        { way: 'sms', why: 'no-network', isHeardToday: false },
      ],
      ...changes,
    },
  });
  const untested = { desks: ['1', '2'], ways: ['sms' as const] };
  const tested = {
    asksHere: true,
    tried: [
      { way: 'siren' as const, outcome: 'sent' as const },
      { way: 'sms' as const, outcome: 'sent' as const },
    ],
  };
  const locked = { access: { state: 'locked' as const }, queue: [] };
  return {
    'alert-tried': { view: rings([first, smsFailed, all]) },
    'alert-tried-en': { view: rings([first, smsFailed, all]), act: inEnglish },
    'alert-nobody-reached': { view: rings(vain.slice(-4), true) },
    'alert-untested': { view: withWays({ untested }) },
    'alert-quiet-desk': { view: withWays({ isQuiet: true }) },
    'ways-panel': {
      view: withWays({ untested, test: { ...tested, asksHere: false } }),
      act: opens('Prøv varslingen'),
    },
    'ways-desks-only': { view: office, act: opens('Prøv varslingen') },
    'way-test-here': { view: withWays({ test: tested }) },
    'way-test-locked': { view: { ...withWays({ test: tested }), ...locked } },
    'own-contact': {
      view: office,
      answers: { contactOf: { ok: true, value: { phone: '912 34 567', email: null } } },
      act: async (page) => {
        await opens('Hvor du varsles')(page);
        await page.getByLabel('E-post').fill('mottak');
        await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
      },
    },
  };
}
