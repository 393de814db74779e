// A desk on another machine, in real Electron over real TLS: joined by hand with a code, used, cut off and found again,
// whichever program dies on either side.
import { expect, type Page } from 'playwright/test';
import { DEFAULT_KEYS } from '#renderer/desk/keys/shortcuts.ts';
import { nb as joinSays } from '#renderer/text/join/nb.ts';
import { hearSounds, sounding } from '#tests/lan/sounds.ts';
import { freePort } from '#tests/support/free-port.ts';
import { findHostPid } from '#tests/support/host-process.ts';
import { type JoinedApp, startJoined } from '#tests/support/joined-app.ts';
import { layCable } from '#tests/support/laid-cable.ts';
import { machinesManager } from '#tests/support/machines-manager.ts';
import { deskSays, receptionist, visitor } from '#tests/support/people.ts';
import {
  aJoinedMachine,
  freeAddress,
  type Joined,
  LOOPBACK,
  stationOptions,
  typesTheCode,
} from './joining.ts';
import { MANAGER } from './stories.ts';
import { test, type World } from './world.ts';

/** Design section 1, and a second for a machine that runs everything at once. */
const LOST_TOLD_WITHIN_MS = 11_000;
/** From the link's return to a desk that can be used. */
const BACK_WITHIN_MS = 3_000;
/** The station itself has to start first. */
const STARTED_WITHIN_MS = 10_000;

/** A desk that has just been joined, and shows the number it was given. */
async function aJoinedDesk(world: World, lan: string, address = lan): Promise<Joined> {
  const story = await aJoinedMachine(world, { role: 'desk', lan, address });
  await story.joined.page.getByText(deskSays('desk.name', { desk: '2' })).waitFor();
  return story;
}

const signsIn = (page: Page) => receptionist(page).signsIn(MANAGER.name, MANAGER.pin);

/** Somebody registers at the station, and the joined desk calls them in and helps them. */
async function helpsOne({ station, joined }: Joined): Promise<void> {
  const walkIn = visitor(station.kiosk);
  const atDesk = receptionist(joined.page);
  const code = await walkIn.registersErrand('okonomi');
  await walkIn.takesTheTicketAway();
  await atDesk.seesWaiting(code);
  expect(await atDesk.callsNext()).toBe(code);
  await atDesk.startsConversation();
  await atDesk.endsConversation('helped');
}

const lostBanner = ({ page }: JoinedApp) => page.locator('.lost');

test('a code typed on another machine makes it a desk, which calls and helps', async ({ world }) => {
  test.setTimeout(120_000);
  const story = await aJoinedDesk(world, await freeAddress());
  await signsIn(story.joined.page);
  await helpsOne(story);

  // It is still joined when it is started again.
  await story.joined.stop();
  const again = await startJoined({ role: 'desk', data: story.data });
  world.atEnd(() => again.stop());
  await again.page.getByText(deskSays('desk.name', { desk: '2' })).waitFor();
});

test('the host is killed, then the relay: the desk is back each time, and calls on', async ({ world }) => {
  test.setTimeout(120_000);
  const story = await aJoinedDesk(world, await freeAddress());
  await signsIn(story.joined.page);
  process.kill(story.station.hostPid(), 'SIGKILL');
  await helpsOne(story);
  const page = story.joined.page.locator('html');
  await page.evaluate((html) => html.setAttribute('data-same', 'yes'));
  process.kill(findHostPid(story.joined.app.process().pid ?? 0), 'SIGKILL');
  await helpsOne(story);
  // The window was never loaded anew: its board was there all the time.
  await expect(page).toHaveAttribute('data-same', 'yes');
});

test('a cut cable is told with sound and an old board, and the desk is usable within 3 s of its return', async ({
  world,
}) => {
  test.setTimeout(120_000);
  const port = await freePort();
  const cable = await layCable(port);
  world.atEnd(async () => cable.takeAway());
  const story = await aJoinedDesk(world, `${LOOPBACK}:${port}`, `${LOOPBACK}:${cable.port}`);
  await signsIn(story.joined.page);
  await hearSounds(story.joined.page);
  await story.joined.page.reload();
  await story.joined.page.getByText(deskSays('current.none')).waitFor();

  cable.cut();
  await expect.poll(() => sounding(story.joined.page), { timeout: LOST_TOLD_WITHIN_MS }).toEqual(['lost']);
  await expect(lostBanner(story.joined)).toBeVisible();
  const code = await visitor(story.station.kiosk).registersErrand('okonomi');
  await cable.restore();
  const backMs = performance.now();
  expect(await receptionist(story.joined.page).callsNext()).toBe(code);
  expect(performance.now() - backMs).toBeLessThan(BACK_WITHIN_MS);
  await expect.poll(() => sounding(story.joined.page)).toEqual([]);
});

test('a stopped station is told with sound and an old board; started again, the desk is usable at once', async ({
  world,
}) => {
  test.setTimeout(180_000);
  const lan = await freeAddress();
  const { joined, station } = await aJoinedDesk(world, lan);
  await signsIn(joined.page);
  const code = await visitor(station.kiosk).registersErrand('okonomi');
  await receptionist(joined.page).seesWaiting(code);
  await hearSounds(joined.page);
  await joined.page.reload();
  await receptionist(joined.page).seesWaiting(code);

  const stoppedMs = performance.now();
  await station.stop();
  await expect.poll(() => sounding(joined.page), { timeout: LOST_TOLD_WITHIN_MS }).toEqual(['lost']);
  await expect(lostBanner(joined)).toContainText(deskSays('contact.buttons'));
  await expect(lostBanner(joined)).toContainText('Sist oppdatert kl. ');
  expect(performance.now() - stoppedMs).toBeLessThan(LOST_TOLD_WITHIN_MS);
  // The board can be read, and nothing on it can be pressed.
  await expect(joined.page.locator('.row').filter({ hasText: code })).toBeVisible();
  await expect(joined.page.locator('[inert]').getByRole('button', { name: 'Kall inn neste' })).toHaveCount(1);
  await joined.page.keyboard.press(DEFAULT_KEYS.callNext);

  const again = await world.station(stationOptions(lan));
  await again.desk.getByRole('heading').first().waitFor();
  const startedMs = performance.now();
  await expect(lostBanner(joined)).toBeHidden({ timeout: STARTED_WITHIN_MS });
  // What was pressed meanwhile reached nobody, and reaches nobody now.
  await receptionist(joined.page).sees(deskSays('current.none'));
  expect(await receptionist(joined.page).callsNext()).toBe(code);
  test.info().annotations.push({
    type: 'usable after the station’s own window (ms)',
    description: String(Math.round(performance.now() - startedMs)),
  });
  await expect.poll(() => sounding(joined.page)).toEqual([]);
});

test('a machine that is taken out is told calmly what to do, and comes back with a new code', async ({
  world,
}) => {
  test.setTimeout(120_000);
  const { station, joined, address } = await aJoinedDesk(world, await freeAddress());
  const manager = machinesManager(station.desk);
  await manager.takesOut(deskSays('desk.name', { desk: '2' }));
  await joined.page.getByRole('heading', { name: joinSays['refused.revoked'] }).waitFor();
  const code = await manager.opensCode('desk', 'app');
  await typesTheCode(joined, address, code);
  await manager.seesItPaired();
  await joined.page.getByText(deskSays('desk.name', { desk: '2' })).waitFor();
});
