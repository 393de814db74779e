// The plate for the wall on paper: nothing but the plate, on one A4 page.
import { expect, test } from 'playwright/test';
import { deskScenarios } from './scenarios/desk.ts';
import { openScreen, type ScreenWindow } from './screen-window.ts';

/** A4 without its margins, in CSS pixels of 1/96 inch. */
const PAGE_PX = ((297 - 20) / 25.4) * 96;

let screen: ScreenWindow;
test.beforeAll(async () => {
  screen = await openScreen('1440x900');
});
test.afterAll(() => screen.close());

test('is printed alone, on one page, with every number once', async () => {
  await screen.show('desk', 'visitor-plate');
  await deskScenarios['visitor-plate']?.act?.(screen.page);
  await screen.page.emulateMedia({ media: 'print' });
  await expect(screen.page.locator('#root')).toBeHidden();
  const sheet = screen.page.locator('.plate-sheet');
  await expect(sheet.getByText('55 55 33 33')).toHaveCount(1);
  const box = await sheet.boundingBox();
  expect(box?.height).toBeLessThanOrEqual(PAGE_PX);
  await screen.picture('desk-visitor-plate-printed');
  await screen.page.emulateMedia({ media: null });
});
