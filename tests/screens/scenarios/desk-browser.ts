// The desk as a page in a browser: joined by a code, told what a browser cannot do, and turned away.
import type { Page } from 'playwright/test';
import type { BrowserRefused } from '#contract/browser.ts';
import type { DeskView } from '#contract/desk/view.ts';
import type { PairOutcome, ThisBrowser } from '#renderer/desk/browser/this-browser.ts';
import type { DeskScenario } from './desk.ts';

const browserThat = (outcome: PairOutcome): ThisBrowser => ({ pair: () => Promise.resolve(outcome) });
const browser = browserThat('no-answer');

async function typeCode(page: Page): Promise<void> {
  await page.getByLabel('Koden, åtte sifre').fill('1234 5678');
  await page.getByRole('button', { name: 'Koble til' }).click();
  await page.locator('.field__error').waitFor();
}

const silent = (page: Page) => page.getByRole('button', { name: 'Slå på lyd' }).waitFor();

const refused = (because: BrowserRefused, more: Partial<DeskScenario> = {}): DeskScenario => ({
  view: null,
  browser,
  because,
  ...more,
});

const paired = (outcome: PairOutcome): DeskScenario =>
  refused('not-paired', { browser: browserThat(outcome), act: typeCode });

export const browserScenarios = (six: DeskView, ring: DeskView): Record<string, DeskScenario> => ({
  'browser-pair': refused('not-paired'),
  'browser-pair-english': refused('not-paired', {
    act: (page) => page.getByRole('button', { name: 'English' }).click(),
  }),
  'browser-wrong-code': paired('wrong-code'),
  'browser-no-code-open': paired('no-code-open'),
  'browser-no-answer': paired('no-answer'),
  'browser-revoked': refused('revoked', { view: six }),
  'browser-moved': refused('moved', { view: six }),
  'browser-full': refused('too-many'),
  'browser-limits': { view: six, browser },
  'browser-silent': { view: six, browser, isSilent: true, act: silent },
  'browser-silent-ring': { view: ring, browser, isSilent: true, act: silent },
  'browser-understood': {
    view: six,
    browser,
    act: (page) => page.getByRole('button', { name: 'Skjønner' }).click(),
  },
  'browser-lost': { view: six, browser, isLost: true },
});
