// Every state of the joining page on the screens it is read on: a picture, no finding by axe, nothing too small.
import { expect, test } from 'playwright/test';
import { type SizeRule, sizeFindings } from './measure.ts';
import { entranceScenarios, type JoinScenario, joinScenarios, wallScenarios } from './scenarios/join.ts';
import { expectNoFindings, openScreen, type ScreenWindow } from './screen-window.ts';

const AT_A_DESK = { controlPx: 44, textPx: 15, gapPx: null };
/** Its keeper's hands and eyes, close by; what visitors read there is larger. */
const AT_AN_ENTRANCE = { controlPx: 72, textPx: 26, gapPx: null };

/** Contrast of 7:1 is axe's enhanced rule. */
const ENHANCED = ['color-contrast-enhanced'];

const deskScenarios = Object.fromEntries(
  Object.entries(joinScenarios).filter(([name]) => !(name in entranceScenarios) && !(name in wallScenarios)),
);

const LOOKED_AT: [string, Record<string, JoinScenario>, SizeRule][] = [
  ['1440x900', deskScenarios, AT_A_DESK],
  ['1080x1920', entranceScenarios, AT_AN_ENTRANCE],
  ['1920x1080', wallScenarios, AT_A_DESK],
];

for (const [size, scenarios, rule] of LOOKED_AT) {
  test.describe(size, () => {
    let screen: ScreenWindow;
    test.beforeAll(async () => {
      screen = await openScreen(size);
    });
    test.afterAll(() => screen.close());

    for (const [name, scenario] of Object.entries(scenarios)) {
      test(`join ${name}`, async () => {
        await screen.show('join', name);
        await scenario.act?.(screen.page);
        await screen.picture(`join-${name}`);
        await expect(screen.page.locator('h1')).toHaveCount(1);
        await expectNoFindings(screen.page, ENHANCED);
        expect(await sizeFindings(screen.page, rule)).toEqual([]);
      });
    }
  });
}
