// What a still picture of access cannot show: what covers itself, what is not lost by a key, and who is told of moves.
import { expect, test } from 'playwright/test';
import { deskScenarios } from './scenarios/desk.ts';
import { openScreen, type ScreenWindow } from './screen-window.ts';

let screen: ScreenWindow;
test.beforeAll(async () => {
  screen = await openScreen('1440x900');
});
test.afterAll(() => screen.close());

const button = (name: string | RegExp) => screen.page.getByRole('button', { name }).first();
const asked = () => screen.page.evaluate(() => window.deskAsked);
const shown = (words: string) => screen.page.getByText(words);
const FOOD = 'Hjelp i dag · mat';
const ILLNESS = 'Sykdom og sykepenger';
/** A little more than a pointer must rest, and than a card stays open (renderer/desk/privacy). */
const RESTED_MS = 300;
const SHOWN_MS = 5_100;

async function privately(): Promise<void> {
  await screen.show('desk', 'six-waiting');
  await screen.page.keyboard.press('p');
  await expect(shown(FOOD)).toBeHidden();
}

test('privacy hides errands, reasons and the name; the ring stays clear', async () => {
  await privately();
  for (const words of [FOOD, ILLNESS, 'Først: akutt', 'valgte English', 'Akutt', 'Veileder 1'])
    await expect(shown(words)).toBeHidden();
  await expect(shown('412').first()).toBeVisible();
  await expect(button('Skjul for innsyn')).toHaveAttribute('aria-pressed', 'true');
  const rings = deskScenarios['ring-seen']?.view?.rings ?? [];
  await screen.page.evaluate((open) => window.showDesk({ rings: open }), rings);
  await expect(screen.page.locator('.ring').getByText('Veileder 1').first()).toBeVisible();
});

test('a card is shown while the pointer rests on it, one at a time, and covers itself', async () => {
  await screen.page.clock.install();
  await privately();
  // From here on time passes only as the test says: on a busy machine seconds are no measure.
  await screen.page.clock.pauseAt(Date.now() + 3_600_000);
  const row = (code: string) => screen.page.locator('.row').filter({ hasText: code });
  await row('412').hover();
  await screen.page.clock.runFor(RESTED_MS);
  await expect(shown(FOOD)).toBeVisible();
  await row('407').hover();
  await screen.page.clock.runFor(RESTED_MS);
  await expect(shown(ILLNESS)).toBeVisible();
  await expect(shown(FOOD)).toBeHidden();
  await screen.page.clock.runFor(SHOWN_MS);
  await expect(shown(ILLNESS)).toBeHidden();
  await screen.page.clock.resume();
});

test('what an acute talk led to is shown only to whoever looks, and what was answered stays answered', async () => {
  await screen.page.clock.install();
  await screen.show('desk', 'end-help');
  await deskScenarios['end-help']?.act?.(screen.page);
  await expect(shown('Fikk søke')).toBeVisible();
  await button('Skjul for innsyn').click();
  await expect(shown('Fikk søke')).toBeHidden();
  await expect(shown('Etter samtalen')).toBeHidden();
  await screen.page.clock.pauseAt(Date.now() + 3_600_000);
  const look = button(/^Vis spørsmålene/);
  await look.focus();
  await expect(shown('Fikk søke')).toBeHidden();
  await screen.page.keyboard.press('Enter');
  await expect(shown('Fikk søke')).toBeVisible();
  await expect(button('Ja')).toBeFocused();
  await expect(button('Ja')).toHaveAttribute('aria-pressed', 'true');
  // Whoever goes on answering is looking.
  await screen.page.clock.runFor(SHOWN_MS / 2);
  await button('Nei').focus();
  await screen.page.clock.runFor(SHOWN_MS / 2);
  await expect(shown('Fikk søke')).toBeVisible();
  await screen.page.clock.runFor(SHOWN_MS / 2 + RESTED_MS);
  await expect(shown('Fikk søke')).toBeHidden();
  await expect(look).toBeFocused();
  await screen.page.clock.resume();
});

test('a held key shows the one that matters most, for as long as it is held', async () => {
  await privately();
  await screen.page.keyboard.down('v');
  await expect(shown(FOOD)).toBeVisible();
  await screen.page.keyboard.up('v');
  await expect(shown(FOOD)).toBeHidden();
});

test('the desk remembers its privacy, whoever signs in', async () => {
  await privately();
  expect(await screen.page.evaluate(() => localStorage.getItem('desk-privacy'))).toBe('on');
  await button('Skjul for innsyn').click();
  await expect(shown(FOOD)).toBeVisible();
});

test('a code on the screen is not lost by Escape, and goes when the desk is locked', async () => {
  await screen.show('desk', 'code-shown');
  await button('Meny').click();
  await button('Ansatte').click();
  await button('Lag ny kode').click();
  await screen.page.getByLabel('Din PIN').fill('2580');
  await button('Lag ny kode').click();
  await shown('K7QRM').waitFor();
  for (let count = 0; count < 3; count++) await screen.page.keyboard.press('Escape');
  await expect(shown('K7QRM')).toBeVisible();
  await screen.page.evaluate(() => window.showDesk({ access: { state: 'locked' } }));
  await expect(shown('K7QRM')).toBeHidden();
  await screen.page.evaluate(() =>
    window.showDesk({ access: { state: 'signed-in', staff: 's2', name: 'Veileder 1', role: 'adviser' } }),
  );
  await expect(button('Lås')).toBeVisible();
  await expect(shown('K7QRM')).toBeHidden();
});

test('moves are told once in a while, and are no write', async () => {
  await screen.show('desk', 'six-waiting');
  for (let x = 100; x < 600; x += 20) await screen.page.mouse.move(x, 700);
  await expect.poll(() => screen.page.evaluate(() => window.deskMoves)).toBe(1);
  expect(await asked()).toEqual([]);
});

test('the line that says a desk will lock takes no focus and moves nothing', async () => {
  await screen.show('desk', 'six-waiting');
  await button('Registrer en som er her').focus();
  const before = await button(/^Kall inn neste/).boundingBox();
  await screen.page.evaluate(() =>
    window.showDesk({
      staffing: {
        sessions: [],
        former: [],
        locksAt: Date.now(),
        hasRecoveryCode: true,
        newManagerUntilAt: null,
        recoveries: [],
      },
    }),
  );
  await expect(shown('Den låses straks')).toBeVisible();
  await expect(button('Registrer en som er her')).toBeFocused();
  expect(await button(/^Kall inn neste/).boundingBox()).toEqual(before);
});
