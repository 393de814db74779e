// What keeps staff safe, as the desk shows it: alone at work, two at the door, and somebody who needs help.
import type { Page } from 'playwright/test';
import type { DeskRing } from '#contract/desk/ring-view.ts';
import type { DeskAssistance, SafetyView } from '#contract/desk/safety-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import { HELP_KEY_PORT } from '#contract/help-key.ts';
import type { DeskScenario } from './desk.ts';

/** Nothing asked for and nobody in trouble. */
export const calmSafety: SafetyView = {
  firstAnswer: 'taking-it',
  isAlone: false,
  needsTwo: false,
  hasIntercom: false,
  opener: 'none',
  canCall: true,
  ownAlarm: null,
  ownButton: 'none',
  assistance: [],
};

const called: DeskAssistance = {
  id: 'help-1',
  isHere: false,
  desk: '3',
  by: 'Mottak 1',
  calledAt: 0,
  stored: true,
  coming: [],
  amComing: false,
};

type Rings = { ringing: DeskRing; seen: DeskRing; coming: DeskRing; doorOpen: DeskRing; inTalk: DeskRing };

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
/** Until the answering keys are armed. */
const armed = async (page: Page) => {
  await page.locator('.button--primary:not([aria-disabled])').first().waitFor();
};
const assistArmed = async (page: Page) => {
  await page.locator('.assist .button--primary:not([aria-disabled])').first().waitFor();
};
/** As the shell of a machine answers whose system keeps the key. */
const keyRefused = async (page: Page) => {
  await page.evaluate((name) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => port1.postMessage({ type: 'reach', reach: 'refused' });
    window.postMessage(name, window.location.origin, [port2]);
  }, HELP_KEY_PORT);
  await page.locator('[data-about="help-key"]').waitFor();
};
const inEnglish = async (page: Page) => {
  await page.locator('.top__language select').selectOption({ label: 'English' });
};

export function safetyScenarios(office: DeskView, rings: Rings): Record<string, DeskScenario> {
  const view = (safety: Partial<SafetyView>, ...open: DeskRing[]): DeskView => ({
    ...office,
    safety: { ...calmSafety, ...safety },
    rings: open,
  });
  const help = (changes: Partial<DeskAssistance> = {}): DeskAssistance => ({
    ...called,
    calledAt: office.nowMs - 20_000,
    ...changes,
  });
  const withdrawn = (what: 'mistake' | 'leaving', changes: Partial<DeskRing> = {}): DeskRing => ({
    ...rings.ringing,
    isCalm: true,
    chain: { ...rings.ringing.chain, withdrawn: what },
    ...changes,
  });
  const ownAlarm = 'Bruk den røde knappen under skranken.';
  return {
    'ring-alone': {
      view: view({ firstAnswer: 'cannot-open-alone', isAlone: true }, rings.ringing),
      act: armed,
    },
    'ring-alone-said': {
      view: view(
        { firstAnswer: 'cannot-open-alone', isAlone: true },
        {
          ...rings.ringing,
          level: 1,
          seenBy: 'Veileder 1',
          chain: { ...rings.ringing.chain, seenAlone: true, escalatedCount: 1 },
        },
      ),
    },
    'ring-withdrawn-mistake': { view: view({}, withdrawn('mistake')), act: armed },
    'ring-withdrawn-leaving': {
      view: view({}, withdrawn('leaving', { isCalm: false, pressCount: 2 })),
      act: armed,
    },
    'ring-is-test': { view: view({}, { ...rings.ringing, isTest: true }), act: armed },
    'ring-two-at-door': {
      view: view({ needsTwo: true }, rings.seen),
      act: (page) => press(page, 'På vei'),
    },
    'ring-coming-with': { view: view({ needsTwo: true }, { ...rings.coming, comingWith: 'Veileder 2' }) },
    'ring-intercom': { view: view({ hasIntercom: true, opener: 'ready' }, rings.seen) },
    'ring-talk-where': {
      view: view({ hasIntercom: true }, rings.seen),
      act: (page) => press(page, 'Samtale uten å åpne'),
    },
    'ring-how-met': {
      view: view({ hasIntercom: true }, rings.seen),
      act: (page) => page.keyboard.press('3'),
    },
    'ring-end-keys': { view: view({}, rings.doorOpen), act: (page) => press(page, 'Avslutt …') },
    'ring-talk-through': {
      view: view(
        { hasIntercom: true, opener: 'ready' },
        {
          ...rings.inTalk,
          place: 'intercom',
          awaitsDoor: true,
          chain: { ...rings.inTalk.chain, doorOpenedAt: null },
        },
      ),
    },
    'ring-link': { view: view({}, rings.doorOpen), act: (page) => press(page, 'Er registrert som') },
    'ring-linked': { view: view({}, { ...rings.doorOpen, linked: ['405'] }) },
    'help-needed': { view: view({ ownAlarm, assistance: [help()] }), act: assistArmed },
    'help-needed-and-ring': { view: view({ assistance: [help()] }, rings.ringing), act: assistArmed },
    'help-coming': {
      view: view({ assistance: [help({ coming: ['Veileder 2'], amComing: false })] }),
    },
    'help-mine': {
      view: view({ assistance: [help({ by: null, coming: ['Veileder 1'], amComing: true })] }),
      act: (page) => press(page, 'Avslutt …'),
    },
    'help-locked': {
      view: { ...view({ ownAlarm, assistance: [help()] }), access: { state: 'locked' } },
      act: async (page) => {
        await assistArmed(page);
        await page.keyboard.press('F7');
      },
    },
    'help-key-refused': {
      view: view({}),
      act: async (page) => {
        await keyRefused(page);
        await press(page, 'Meny');
        await press(page, 'Hurtigtaster');
      },
    },
    'help-key-line': { view: view({}), act: keyRefused },
    'help-here': { view: view({ assistance: [help({ isHere: true, desk: office.desk })] }) },
    'help-here-coming': {
      view: view({ assistance: [help({ isHere: true, coming: ['Veileder 2'] })] }),
    },
    'help-button-lost': { view: view({ ownButton: 'lost' }) },
    'ring-opener-lost': { view: view({ opener: 'lost' }, rings.seen) },
    'help-button': {
      view: view({ assistance: [help({ desk: null, by: null, stored: false })] }),
      act: inEnglish,
    },
  };
}
