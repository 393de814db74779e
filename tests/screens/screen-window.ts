// One Electron window that shows any gallery page, and what every page must satisfy.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { _electron, type ElectronApplication, expect, type Page, test } from 'playwright/test';
import { anotherDisplay } from '../../scripts/setup/virtual-display.mjs';

const ROOT = path.join(import.meta.dirname, '../..');
const BUILT = path.join(ROOT, 'out/screens');
const PICTURES = path.join(ROOT, 'screenshots');

export type ScreenWindow = {
  page: Page;
  show: (gallery: 'kiosk' | 'desk' | 'display' | 'join', name: string) => Promise<void>;
  picture: (name: string) => Promise<void>;
  close: () => Promise<void>;
};

let ownDisplay: Promise<{ env: NodeJS.ProcessEnv }> | undefined;

/** Whoever tests beside the first has another screen, and keeps it to the end. */
async function environment(): Promise<Record<string, string>> {
  if (test.info().parallelIndex > 0) ownDisplay ??= anotherDisplay(process.env);
  const { env } = (await ownDisplay) ?? process;
  return Object.fromEntries(Object.entries(env).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

export async function openScreen(size: string): Promise<ScreenWindow> {
  const main = path.join(import.meta.dirname, 'electron-main.mjs');
  const args = ['--no-sandbox', main, size];
  const app: ElectronApplication = await _electron.launch({ args, env: await environment() });
  const page = await app.firstWindow();
  const given = await page.evaluate(() => `${innerWidth}x${innerHeight}`);
  if (given !== size)
    throw new Error(`the window is ${given}, not ${size}: the screen is too small to measure it`);
  return {
    page,
    show: async (gallery, name) => {
      const url = pathToFileURL(path.join(BUILT, `${gallery}.html`));
      url.searchParams.set('screen', name);
      await page.goto(url.href);
      await page.locator('h1').first().waitFor();
      await page.locator('html[data-listens]').waitFor({ state: 'attached' });
      await page.evaluate(() => document.fonts.ready);
    },
    picture: async (name) => {
      await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
    },
    close: () => app.close(),
  };
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Each page reads axe anew: less than half of it, a third of the time. */
const axeSource = (() => {
  const axe = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
  return fs.readFileSync(axe.resolve('axe-core/axe.min.js'), 'utf8');
})();

/** What axe finds against WCAG 2.2 A and AA, as short lines; `extra` adds single rules. */
export async function axeFindings(page: Page, extra: string[] = []): Promise<string[]> {
  const rules = Object.fromEntries(extra.map((rule) => [rule, { enabled: true }]));
  const { violations } = await new AxeBuilder({ page, axeSource })
    .setLegacyMode(true)
    .options({ runOnly: { type: 'tag', values: WCAG }, rules, resultTypes: ['violations'], preload: false })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}

export const expectNoFindings = async (page: Page, extra: string[] = []): Promise<void> =>
  expect(await axeFindings(page, extra)).toEqual([]);
