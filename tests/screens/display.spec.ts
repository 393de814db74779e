// Every state of the wall screen, lying and standing: a picture, no finding by axe, and large enough for the room.
import { expect, test } from 'playwright/test';
import { sizeFindings } from './measure.ts';
import { displayScenarios } from './scenarios/display.ts';
import { expectNoFindings, openScreen, type ScreenWindow } from './screen-window.ts';

/** Nothing is touched. Text for four metres; what is called is for eight, and measured apart. */
const WALL = { controlPx: 0, textPx: 62, gapPx: null };
const CALLED_PX = 124;

/** Contrast of 7:1 is axe's enhanced rule. */
const ENHANCED = ['color-contrast-enhanced'];

for (const [way, size] of Object.entries({ lying: '1920x1080', standing: '1080x1920' })) {
  test.describe(way, () => {
    let screen: ScreenWindow;
    test.beforeAll(async () => {
      screen = await openScreen(size);
    });
    test.afterAll(() => screen.close());

    for (const name of [...Object.keys(displayScenarios), 'crashed']) {
      test(`display ${way} ${name}`, async () => {
        await screen.show('display', name);
        await screen.picture(`display-${way}-${name}`);
        await expect(screen.page.locator('h1')).toHaveCount(1);
        await expect(screen.page.locator('button, a, input, select')).toHaveCount(0);
        await expectNoFindings(screen.page, ENHANCED);
        expect(await sizeFindings(screen.page, WALL)).toEqual([]);
        const sizes = await screen.page
          .locator('.newest__ticket, .newest__desk .first, .earlier li')
          .evaluateAll((shown) => shown.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
        expect(sizes.filter((px) => px < CALLED_PX)).toEqual([]);
      });
    }
  });
}

test.describe('a call', () => {
  let screen: ScreenWindow;
  test.beforeAll(async () => {
    screen = await openScreen('1920x1080');
  });
  test.afterAll(() => screen.close());

  test('shows itself as new, and grows calm', async () => {
    await screen.page.clock.install();
    await screen.show('display', 'nobody-drop-in');
    const next = displayScenarios['one-new']?.view;
    if (!next) throw new Error('the scenario is gone');
    await screen.page.evaluate((view) => window.showDisplay(view), next);
    await expect(screen.page.getByText('Det er din tur')).toBeVisible();
    await screen.page.clock.runFor(31_000);
    await expect(screen.page.getByText('Det er din tur')).toBeHidden();
    await expect(screen.page.getByRole('heading', { name: '412' })).toBeVisible();
  });

  test('five minutes without contact hide who is called', async () => {
    await screen.page.clock.install();
    await screen.show('display', 'lost');
    await expect(screen.page.getByRole('heading', { name: '412' })).toBeVisible();
    await screen.page.clock.runFor(5 * 60_000 + 6_000);
    await expect(screen.page.getByRole('heading', { name: 'Vi kan ikke vise' })).toBeVisible();
    await expect(screen.page.locator('body')).not.toContainText('412');
    await screen.picture('display-lost-long');
    await expectNoFindings(screen.page, ENHANCED);
  });

  test('nothing moves for those who asked for that', async () => {
    await screen.page.emulateMedia({ reducedMotion: 'reduce' });
    await screen.show('display', 'one-new');
    await expect(screen.page.locator('.newest--fresh')).toHaveCSS('animation-name', 'none');
  });
});
