import { _electron } from 'playwright/test';
import { sizeFindings } from './measure.ts';
import { deskScenarios } from './scenarios/desk.ts';
import { axeFindings } from './screen-window.ts';

const only = process.argv.slice(2);
const app = await _electron.launch({
  args: ['--no-sandbox', '/work/main/tests/screens/electron-main.mjs', '1440x900'],
});
const page = await app.firstWindow();

page.on('pageerror', (e) => console.log('pageerror', e.message));
for (const [name, scenario] of Object.entries(deskScenarios)) {
  if (only.length && !only.includes(name)) continue;
  try {
    await page.goto(`file:///tmp/desk-work/out/desk.html?screen=${name}`);
    await page.locator('h1').first().waitFor({ timeout: 5000 });
    await page.evaluate(() => document.fonts.ready);
    page.setDefaultTimeout(5000);
    await scenario.act?.(page);
    await page.waitForTimeout(60);
    await page.screenshot({ path: `/tmp/desk-work/shots/${name}.png` });
    const f = [
      ...(await axeFindings(page, ['color-contrast-enhanced'])),
      ...(await sizeFindings(page, { controlPx: 44, textPx: 15, gapPx: null })),
    ];
    console.log(f.length ? 'BAD' : 'ok', name, f.slice(0, 8));
  } catch (e) {
    console.log('FAIL', name, String(e).slice(0, 300));
    await page.screenshot({ path: `/tmp/desk-work/shots/${name}.png` }).catch(() => {});
  }
}
await app.close();
