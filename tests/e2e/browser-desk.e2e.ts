// A desk where nothing may be installed, in a real browser: the same stories as in the app, and every way in but one shut.
import { once } from 'node:events';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { expect, type Page } from 'playwright/test';
import { BROWSER_CLOSE, BROWSER_PROTOCOL, BROWSER_WIRE_PATH } from '#contract/browser.ts';
import { RINGING_MARK } from '#contract/ringing-title.ts';
import { type DeskBrowser, startChromium } from '#tests/support/chromium.ts';
import { type Cable, layCable } from '#tests/support/laid-cable.ts';
import { machinesManager } from '#tests/support/machines-manager.ts';
import { deskSays, receptionist, visitor } from '#tests/support/people.ts';
import { profileFile } from '#tests/support/profile.ts';
import type { StartedStation } from '#tests/support/station.ts';
import { aRing, aVisit, MANAGER } from './stories.ts';
import { test, type World } from './world.ts';

const LOOPBACK = '127.0.0.1';
/** Design section 1. */
const SOUNDS_WITHIN_MS = 10_000;
/** The issue's own number. */
const BACK_WITHIN_MS = 3_000;

type Scene = {
  station: StartedStation;
  /** What the browser believes it talks to; the cable lies between. */
  url: string;
  cable: Cable;
  chromium: DeskBrowser;
  page: Page;
};

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, LOOPBACK);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** A station with a manager at its own desk, and a browser that has opened its page. */
async function aScene(world: World, bell?: string): Promise<Scene> {
  const port = await freePort();
  const profile = profileFile({ regime: 'appointmentOnly' });
  const station = await world.station({ profile, bell, lan: `${LOOPBACK}:${port}` });
  await receptionist(station.desk).becomesFirstManager(MANAGER.name, MANAGER.pin);
  const cable = await layCable(port);
  world.atEnd(async () => cable.takeAway());
  const chromium = await startChromium({
    leads: { [`${LOOPBACK}:${port}`]: `${LOOPBACK}:${cable.port}`, 'evil.example': LOOPBACK },
  });
  world.atEnd(() => chromium.close());
  const page = await chromium.newPage();
  const url = `https://${LOOPBACK}:${port}/`;
  await page.goto(url);
  return { station, url, cable, chromium, page };
}

const heading = (page: Page, words: string) => page.getByRole('heading', { name: words, exact: true });
const button = (page: Page, words: string) => page.getByRole('button', { name: words, exact: true });

async function typesTheCode(page: Page, code: string): Promise<void> {
  await heading(page, deskSays('browser.pairTitle')).waitFor();
  await page.getByLabel(deskSays('browser.code')).fill(code);
  await button(page, deskSays('browser.pair')).click();
}

async function joins({ station, page }: Scene): Promise<void> {
  const manager = machinesManager(station.desk);
  await typesTheCode(page, await manager.opensCode('desk', 'browser'));
  await heading(page, deskSays('access.lockedTitle')).waitFor();
  await manager.seesItPaired();
  await receptionist(page).signsIn(MANAGER.name, MANAGER.pin);
}

test('the same desk in a browser: a visit and a ring, from beginning to end', async ({ world }) => {
  const { wire, device } = await world.bell();
  const scene = await aScene(world, wire.hostPath);
  const { station, page } = scene;
  await joins(scene);
  await expect(page).toHaveTitle(deskSays('browser.tab', { desk: '2' }));
  await aVisit({ ...station, desk: page });
  await aRing({ ...station, desk: page }, device);

  const atDesk = receptionist(page);
  device.press();
  await atDesk.seesTheRing();
  await expect(page).toHaveTitle(`${RINGING_MARK}${deskSays('browser.tabRinging', { desk: '2' })}`);
  await atDesk.takesTheRing();
  await expect(page).toHaveTitle(deskSays('browser.tab', { desk: '2' }));
});

test('what a browser cannot do is said, and its sound comes with one click', async ({ world }) => {
  const scene = await aScene(world);
  const { page } = scene;
  await joins(scene);
  // Loaded anew nobody has clicked in it yet.
  await page.reload();
  await page.getByText(deskSays('browser.soundOff')).waitFor();
  await button(page, deskSays('browser.turnOn')).click();
  await page.getByText(deskSays('browser.soundOff')).waitFor({ state: 'detached' });
  await page.getByText(deskSays('browser.limits')).waitFor();
  await button(page, deskSays('browser.tryOut')).waitFor();
  await button(page, deskSays('browser.understood')).click();
  await page.getByText(deskSays('browser.limits')).waitFor({ state: 'detached' });
  await page.reload();
  await page.getByText(deskSays('browser.soundOff')).waitFor();
  await expect(page.getByText(deskSays('browser.limits'))).toHaveCount(0);
});

test('a cable that is cut is told in time, and the desk is there again within three seconds', async ({
  world,
}) => {
  const scene = await aScene(world);
  const { station, page, cable } = scene;
  await joins(scene);
  cable.cut();
  await page.getByText(deskSays('desk.lost')).waitFor({ timeout: SOUNDS_WITHIN_MS });
  const code = await visitor(station.kiosk).registersUrgently('no-food');

  await cable.restore();
  const from = performance.now();
  await receptionist(page).seesWaiting(code);
  expect(performance.now() - from).toBeLessThan(BACK_WITHIN_MS);
  await expect(page.getByText(deskSays('desk.lost'))).toHaveCount(0);
  expect(await receptionist(page).callsNext()).toBe(code);
});

test('the station is killed: the browser finds the next one by itself, still signed in', async ({
  world,
}) => {
  const scene = await aScene(world);
  const { station, page } = scene;
  await joins(scene);
  process.kill(station.hostPid(), 'SIGKILL');
  const code = await visitor(station.kiosk).registersUrgently('no-shelter');
  await receptionist(page).seesWaiting(code);
});

test('taken out by a manager, the page says so and shows nothing more', async ({ world }) => {
  const scene = await aScene(world);
  const { station, page } = scene;
  await joins(scene);
  const code = await visitor(station.kiosk).registersUrgently('no-food');
  await receptionist(page).seesWaiting(code);
  await machinesManager(station.desk).takesOut(deskSays('desk.name', { desk: '2' }));
  await heading(page, deskSays('browser.revokedTitle')).waitFor();
  await expect(page.locator('body')).not.toContainText(code);
  await page.reload();
  await heading(page, deskSays('browser.pairTitle')).waitFor();
  await typesTheCode(page, '0000 0000');
  await page.getByText(deskSays('browser.noCodeOpen')).waitFor();
});

/** What a page gets to know when it tries to become a desk. */
const wireFrom = (page: Page, url: string): Promise<number> =>
  page.evaluate(
    ([address, protocol]) =>
      new Promise<number>((resolve) => {
        new WebSocket(address ?? '', protocol).addEventListener('close', ({ code }) => resolve(code));
      }),
    [`${url.replace('https', 'wss').slice(0, -1)}${BROWSER_WIRE_PATH}`, BROWSER_PROTOCOL],
  );

test('another page, another name, another browser, another path: all shut', async ({ world }) => {
  test.setTimeout(90_000);
  const scene = await aScene(world);
  const { page, url, chromium } = scene;
  await joins(scene);

  const hostile = http.createServer((_, response) => void response.end('<title>hostile</title>'));
  hostile.listen(0, LOOPBACK);
  await once(hostile, 'listening');
  world.atEnd(async () => void hostile.close());
  const other = await page.context().newPage();
  await other.goto(`http://${LOOPBACK}:${(hostile.address() as AddressInfo).port}/`);
  expect(await wireFrom(other, url)).toBe(BROWSER_CLOSE['not-paired']);
  const { port } = new URL(url);
  const answered = other.waitForResponse(/evil\.example/);
  await other.goto(`https://evil.example:${port}/`).catch(() => undefined);
  expect((await answered).status()).toBe(421);

  const stranger = await (await chromium.newContext()).newPage();
  // A page that stays empty is loaded again, as a person would do.
  await expect(async () => {
    await stranger.goto(url);
    await heading(stranger, deskSays('browser.pairTitle')).waitFor({ timeout: 8_000 });
  }).toPass({ timeout: 40_000 });
  expect(await wireFrom(stranger, url)).toBe(BROWSER_CLOSE['not-paired']);

  for (const path of [
    'kiosk/index.html',
    'kiosk',
    'desk/index.html',
    'display/index.html',
    'wire',
    'browser-wire',
  ])
    expect((await stranger.request.get(url + path)).status(), path).toBe(404);
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  expect(names.some((name) => name.startsWith('/assets/'))).toBe(true);
});
