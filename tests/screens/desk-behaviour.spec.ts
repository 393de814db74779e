// What hands do at the desk that a still picture cannot show: the alarm is answered on purpose, and only so.
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
const ringing = deskScenarios['ring-armed']?.view?.rings ?? [];
const ring = (rings = ringing) => screen.page.evaluate((open) => window.showDesk({ rings: open }), rings);
const armed = () => expect(button('Jeg tar den')).not.toHaveAttribute('aria-disabled');
/** Armed late, so that a slow machine does not miss the moment before. */
const fresh = { openMs: 0, armedAfterMs: 3_000 };
const shown = (id: string) => expect(screen.page.locator(`[data-ring="${id}"]`)).toBeVisible();
const press = (key: string) => screen.page.keyboard.press(key);

test('the answering key does nothing until it is armed, and one thing after it', async () => {
  await screen.show('desk', 'six-waiting');
  await ring(ringing.map((open) => ({ ...open, ...fresh })));
  await shown('ring-1');
  await press('F8');
  await button('Jeg tar den').click({ force: true });
  expect(await asked()).toEqual([]);
  await armed();
  await press('F8');
  const writes = await asked();
  expect(writes).toHaveLength(1);
  expect(writes[0]).toMatchObject({
    call: 'acknowledgeRing',
    input: { ring: 'ring-1', answer: 'taking-it', by: null },
  });
});

test('a click on its way when the bell pushes the desk down hits nothing', async () => {
  await screen.show('desk', 'ring-armed');
  const help = await button('Tilkall hjelp').boundingBox();
  if (!help) throw new Error('the button is not shown');
  const click = () => screen.page.mouse.click(help.x + help.width / 2, help.y + help.height / 2);
  await screen.page.evaluate(() => window.showDesk({ rings: [] }));
  await screen.page.waitForTimeout(1_000);
  await ring();
  await click();
  expect(await asked()).toEqual([]);
  await screen.page.waitForTimeout(1_000);
  await click();
  expect(await asked()).toMatchObject([{ call: 'callAssistance' }]);
});

test('Enter and Space on the answering button never answer; a click does', async () => {
  await screen.show('desk', 'ring-armed');
  await armed();
  await button('Jeg tar den').focus();
  await press('Enter');
  await press(' ');
  expect(await asked()).toEqual([]);
  await expect(screen.page.getByText('Bruk F8.')).toBeVisible();
  await button('Jeg tar den').click();
  expect(await asked()).toHaveLength(1);
});

test('a ring never takes the focus from somebody who types, and can be answered from there', async () => {
  await screen.show('desk', 'add-staff');
  await button('Meny').click();
  await button('Ansatte').click();
  await button('Legg til ansatt').click();
  const name = screen.page.getByLabel('Navn');
  await name.fill('Mot');
  await ring();
  await press('n');
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('Motn');
  await armed();
  await press('F8');
  expect((await asked()).map(({ call }) => call)).toEqual(['acknowledgeRing']);
});

test('a second ring on top must be looked at before its key works', async () => {
  await screen.show('desk', 'ring-armed');
  await armed();
  const [first] = ringing;
  if (!first) throw new Error('the scenario has no ring');
  await ring([{ ...first, ...fresh, id: 'ring-2', level: 2 }, first]);
  await shown('ring-2');
  await press('F8');
  expect(await asked()).toEqual([]);
});

test('a locked desk asks who, in the banner, and sends name and PIN with the answer', async () => {
  await screen.show('desk', 'locked-ring');
  await armed();
  await press('F9');
  const banner = screen.page.locator('.ring');
  await expect(banner.getByLabel('Hvem er du?')).toBeFocused();
  await banner.getByLabel('Hvem er du?').selectOption('s2');
  await banner.getByLabel('PIN').fill('1234');
  await press('Enter');
  expect((await asked())[0]).toMatchObject({
    call: 'acknowledgeRing',
    input: { answer: 'cannot-open-alone', by: { staff: 's2', pin: '1234' } },
  });
});

test('when the wire is cut before the answer, the same request is asked again', async () => {
  await screen.show('desk', 'call-refused');
  await screen.page.evaluate(() => window.setDeskWire('cut'));
  await press('n');
  await expect(screen.page.getByText('Fikk ikke svar. Prøver igjen.')).toBeVisible();
  expect(await asked()).toEqual([]);
  await screen.page.evaluate(() => window.setDeskWire('answering'));
  await expect(screen.page.getByText('Ingen venter nå.')).toBeVisible();
  expect((await asked()).map(({ call }) => call)).toEqual(['callNext']);
});

test('letters can be switched off, and are then plain letters', async () => {
  await screen.show('desk', 'six-waiting');
  await button('Meny').click();
  await button('Hurtigtaster').click();
  await screen.page.getByLabel('Bruk bokstavtaster').uncheck({ force: true });
  await press('Escape');
  await press('n');
  expect(await asked()).toEqual([]);
});

test('the painted alarm is marked with its ring', async () => {
  await screen.show('desk', 'six-waiting');
  await ring();
  const marks = () =>
    screen.page.evaluate(() =>
      performance.getEntriesByName('alarm-painted').map((mark) => (mark as PerformanceMark).detail.ring),
    );
  await expect.poll(marks).toEqual(['ring-1']);
});
