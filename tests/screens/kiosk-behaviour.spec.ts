// What hands do at the kiosk that a still picture cannot show: impatience, walking away, a cut wire, no mouse.
import { expect, test } from 'playwright/test';
import { openScreen, type ScreenWindow } from './screen-window.ts';

let screen: ScreenWindow;
test.beforeAll(async () => {
  screen = await openScreen('1080x1920');
});
test.afterAll(() => screen.close());

const button = (name: string | RegExp) => screen.page.getByRole('button', { name }).first();
const title = (name: string | RegExp) => screen.page.getByRole('heading', { level: 1, name });
const asked = () => screen.page.evaluate(() => window.asked);

test('five impatient taps make one ticket, and it stays on the screen', async () => {
  await screen.show('kiosk', 'ticket-alerted');
  await button('Jeg må ha hjelp i dag').click();
  const choice = await button('Jeg har ikke et sted å sove i natt').boundingBox();
  if (!choice) throw new Error('the choice is not shown');
  for (let tap = 0; tap < 5; tap++) {
    await screen.page.mouse.click(choice.x + choice.width / 2, choice.y + choice.height / 2);
    await screen.page.waitForTimeout(150);
  }
  await expect(title(/412/)).toBeVisible();
  expect(await asked()).toHaveLength(1);
});

test('a double tap on the first question does not answer the second', async () => {
  await screen.show('kiosk', 'ticket-alerted');
  await button('Jeg må ha hjelp i dag').dblclick();
  await expect(title('Hva må du ha hjelp til i dag?')).toBeVisible();
  expect(await asked()).toHaveLength(0);
});

test('a touch meant for what stood there before does nothing on a screen that came by itself', async () => {
  await screen.show('kiosk', 'ring-heard');
  const { ring } = await screen.page.evaluate(() => window.kioskView());
  const aside = await button('Registrer deg').boundingBox();
  if (!aside || !ring) throw new Error('the ring is not shown');
  const touch = () => screen.page.mouse.click(aside.x + 40, aside.y + aside.height / 2);
  await screen.page.evaluate(() => window.showKiosk({ ring: null }));
  await expect(title('Hei! Hva kan vi hjelpe deg med?')).toBeVisible();
  await screen.page.waitForTimeout(1000);
  await screen.page.evaluate((ring) => window.showKiosk({ ring }), ring);
  await touch();
  await expect(title('Vi har hørt at du ringte på')).toBeVisible();
  await screen.page.waitForTimeout(1000);
  await touch();
  await expect(title('Hei! Hva kan vi hjelpe deg med?')).toBeVisible();
});

test('when the wire is cut before the answer, the same request is asked again', async () => {
  await screen.show('kiosk', 'ticket-alerted');
  await screen.page.evaluate(() => window.setWire('silent'));
  await button('Jeg må ha hjelp i dag').click();
  await button('Jeg vil ikke si det her').click();
  await screen.page.evaluate(() => window.setWire('cut'));
  await expect(title('Du er ikke registrert ennå')).toBeVisible();
  await screen.page.evaluate(() => window.setWire('answering'));
  await expect(title(/412/)).toBeVisible();
  const requests = await asked();
  expect(requests).toHaveLength(2);
  expect(requests[1]).toEqual(requests[0]);
});

test('a visitor who walks away is asked first, and then leaves nothing behind', async () => {
  await screen.page.clock.install();
  await screen.show('kiosk', 'ticket-alerted');
  await button('English').click();
  await button('I need help today').click();
  await button('I have no place to sleep tonight').click();
  await expect(title(/412/)).toBeVisible();
  for (let extended = 0; extended < 10; extended++) {
    await screen.page.clock.runFor(95_000);
    await expect(screen.page.getByRole('alertdialog')).toBeVisible();
    if (extended === 0) await screen.picture('kiosk-idle-warning');
    await button('Yes, I am here').click();
    await expect(screen.page.getByRole('alertdialog')).toBeHidden();
  }
  await screen.page.clock.runFor(121_000);
  await expect(title('Hei! Hva kan vi hjelpe deg med?')).toBeVisible();
  await expect(screen.page.locator('body')).not.toContainText('412');
  await expect(screen.page.locator('html')).toHaveAttribute('lang', 'nb');
});

test('how soon emergency help is given is told where there is room, and never while nobody is there', async () => {
  const deadline = screen.page.getByText('Samme dag: samtale.');
  await screen.show('kiosk', 'ring-heard');
  await expect(deadline).toBeVisible();
  for (const name of ['ring-crowded', 'ring-held']) {
    await screen.show('kiosk', name);
    await expect(screen.page.getByRole('heading', { name: /^Du kan søke om nødhjelp/ })).toBeVisible();
    await expect(deadline).toBeHidden();
  }
});

test('while the bell rings no time runs out', async () => {
  await screen.page.clock.install();
  await screen.show('kiosk', 'ring-heard');
  await screen.page.clock.runFor(20 * 60_000);
  await expect(title('Vi har hørt at du ringte på')).toBeVisible();
  await expect(screen.page.getByRole('alertdialog')).toBeHidden();
});

test('the keyboard alone leads from the first question to a ticket and back', async () => {
  await screen.show('kiosk', 'ticket-alerted');
  await screen.page.keyboard.press('Tab');
  await screen.page.keyboard.press('Enter');
  await expect(title('Hva må du ha hjelp til i dag?')).toBeFocused();
  await screen.page.keyboard.press('Tab');
  await screen.page.keyboard.press('Enter');
  await expect(title(/412/)).toBeFocused();
  // Past an interpreter and what is needed while waiting.
  for (let tab = 0; tab < 3; tab++) await screen.page.keyboard.press('Tab');
  await screen.page.keyboard.press('Enter');
  await expect(title('Hei! Hva kan vi hjelpe deg med?')).toBeFocused();
  expect(await asked()).toHaveLength(1);
});
