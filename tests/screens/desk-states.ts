// Every named state of the desk at 1440 by 900: a picture, no finding by axe, and nothing too small for a hand.
import { expect, test } from 'playwright/test';
import { sizeFindings } from './measure.ts';
import type { DeskScenario } from './scenarios/desk.ts';
import { expectNoFindings, openScreen, type ScreenWindow } from './screen-window.ts';

/** WCAG 2.5.5 (AAA) for controls; text is never smaller than Aksel's small body. */
const DESK = { controlPx: 44, textPx: 15, gapPx: null };

/** Contrast of 7:1 is axe's enhanced rule. */
const ENHANCED = ['color-contrast-enhanced'];

export function testStates(scenarios: Record<string, DeskScenario>): void {
  let screen: ScreenWindow;
  test.beforeAll(async () => {
    screen = await openScreen('1440x900');
  });
  test.afterAll(() => screen.close());

  for (const [name, scenario] of Object.entries(scenarios)) {
    test(`desk ${name}`, async () => {
      await screen.show('desk', name);
      await scenario.act?.(screen.page);
      await screen.picture(`desk-${name}`);
      await expect(screen.page.locator('h1')).toHaveCount(1);
      await expectNoFindings(screen.page, ENHANCED);
      expect(await sizeFindings(screen.page, DESK)).toEqual([]);
    });
  }
}
