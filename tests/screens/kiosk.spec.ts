// Every kiosk state on the real screen size: a picture, no finding by axe, nothing too small (R34, R36, R37).
import { expect, test } from 'playwright/test';
import { sizeFindings } from './measure.ts';
import { kioskScenarios } from './scenarios/kiosk.ts';
import { axeFindings, expectNoFindings, openScreen, type ScreenWindow } from './screen-window.ts';

const KIOSK = { controlPx: 72, textPx: 40, gapPx: 29 };

/** Contrast of 7:1 (R37) is axe's enhanced rule. */
const ENHANCED = ['color-contrast-enhanced'];

let screen: ScreenWindow;
test.beforeAll(async () => {
  screen = await openScreen('1080x1920');
});
test.afterAll(() => screen.close());

for (const name of [...Object.keys(kioskScenarios), 'crashed']) {
  test(`kiosk ${name}`, async () => {
    await screen.show('kiosk', name);
    await kioskScenarios[name]?.act?.(screen.page);
    await screen.picture(`kiosk-${name}`);
    await expect(screen.page.locator('h1')).toHaveCount(1);
    await expectNoFindings(screen.page, ENHANCED);
    expect(await sizeFindings(screen.page, KIOSK)).toEqual([]);
  });
}

const PLANTED = `<div style="position:fixed;inset:0 0 auto;background:#fff"><img src="data:,">
  <p style="color:#999">too pale</p><p style="color:#666;font-size:12px">too pale for us</p><button>x</button></div>`;

test('axe and the ruler find what is planted', async () => {
  await screen.show('kiosk', 'home-drop-in');
  await screen.page.evaluate((planted) => document.body.insertAdjacentHTML('beforeend', planted), PLANTED);
  const found = (await axeFindings(screen.page, ENHANCED)).join('\n');
  expect(found).toMatch(/image-alt/);
  expect(found).toMatch(/color-contrast: .*too pale</);
  expect(found).toMatch(/color-contrast-enhanced: .*too pale for us/);
  const measured = (await sizeFindings(screen.page, KIOSK)).join('\n');
  expect(measured).toMatch(/text 12px: too pale for us/);
  expect(measured).toMatch(/control [\d.]+px: x/);
});
