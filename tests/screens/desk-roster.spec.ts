// What hands do with the roster that a still picture cannot show: a week filled in by keyboard, the phone in two touches.
import { expect, test } from 'playwright/test';
import { deskScenarios } from './scenarios/desk.ts';
import { openScreen, type ScreenWindow } from './screen-window.ts';

let screen: ScreenWindow;
test.beforeAll(async () => {
  screen = await openScreen('1440x900');
});
test.afterAll(() => screen.close());

async function show(name: string): Promise<void> {
  await screen.show('desk', name);
  await deskScenarios[name]?.act?.(screen.page);
}
const cell = (name: string) => screen.page.getByLabel(name, { exact: true });
const button = (name: string) => screen.page.getByRole('button', { name, exact: true }).first();
const press = (key: string) => screen.page.keyboard.press(key);
const type = (text: string) => screen.page.keyboard.type(text);
const asked = (call: string) =>
  screen.page.evaluate((name) => window.deskAsked.filter((one) => one.call === name), call);
const plans = async () =>
  (await asked('planDays')).map(({ input }) => [input.staff, input.dates, input.spans]);

const SHORT = { from: '08:00', to: '12:00', phone: false };

test('Enter saves and goes to the next person; the last cell stays; nothing typed, nothing sent', async () => {
  await show('roster-manager');
  await cell('Mottak 1 torsdag 5.3.').fill('8-12');
  await press('Enter');
  await expect(cell('Veileder 1 torsdag 5.3.')).toBeFocused();
  await press('ArrowDown');
  await press('ArrowDown');
  await expect(cell('Leder torsdag 5.3.')).toBeFocused();
  await type('12-15.30 t');
  await press('Tab');
  await expect(cell('Leder fredag 6.3.')).toBeFocused();
  await press('Tab');
  await expect.poll(plans).toEqual([
    ['s1', ['2026-03-05'], [SHORT]],
    ['s4', ['2026-03-05'], [{ from: '12:00', to: '15:30', phone: true }]],
  ]);
});

test('Ctrl and Enter fills in the rest of the working week, from that day', async () => {
  await show('roster-manager');
  await cell('Leder onsdag 4.3.').fill('8-12');
  await press('Control+Enter');
  await expect.poll(plans).toEqual([['s4', ['2026-03-04', '2026-03-05', '2026-03-06'], [SHORT]]]);
});

test('an emptied cell is a day off; what cannot be read is not sent, and not lost', async () => {
  await show('roster-manager');
  await cell('Mottak 1 torsdag 5.3.').fill('');
  await press('Tab');
  await cell('Mottak 1 onsdag 4.3.').fill('hele dagen');
  await press('Enter');
  await expect(cell('Mottak 1 onsdag 4.3.')).toBeFocused();
  await expect(cell('Mottak 1 onsdag 4.3.')).toHaveValue('hele dagen');
  await expect(screen.page.getByText('Forstår ikke «hele dagen»')).toBeVisible();
  await expect.poll(plans).toEqual([['s1', ['2026-03-05'], []]]);
});

test('days that are over cannot be typed in', async () => {
  await show('roster-manager');
  await expect(cell('Mottak 1 mandag 2.3.')).toHaveCount(0);
});

test('the phone is handed over in two touches, and taken in one', async () => {
  await show('roster');
  await button('Gi den videre …').click();
  await button('Veileder 2').click();
  expect((await asked('offerPhone')).map(({ input }) => input.to)).toEqual(['s3']);
  await show('roster-nobody-has-the-phone');
  await button('Jeg har vakttelefonen nå').click();
  expect((await asked('takePhone')).map(({ input }) => input.by)).toEqual([null]);
});

test('a colleague who stands here says yes with a PIN, at the desk of whoever asked', async () => {
  await show('roster-waiting');
  await screen.page.getByLabel('Er Veileder 2 her? PIN for Veileder 2').fill('1111');
  await press('Enter');
  expect((await asked('takePhone')).map(({ input }) => input.by)).toEqual([{ staff: 's3', pin: '1111' }]);
});

test('a shift is asked away to one colleague', async () => {
  await show('roster-swap');
  await screen.page
    .getByRole('group', { name: /Hvem skal ta vakta/ })
    .getByRole('button', { name: 'Mottak 1' })
    .click();
  expect((await asked('offerShift')).map(({ input }) => [input.shift, input.to])).toEqual([
    ['2 08:00', 's1'],
  ]);
});
