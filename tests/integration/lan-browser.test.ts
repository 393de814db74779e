// A desk where nothing may be installed: its page and nothing else, a code once, and a wire for its own page only.
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { BROWSER_CLOSE, BROWSER_PROTOCOL, BROWSER_WIRE_PATH } from '#contract/browser.ts';
import { CLOSE, PROTOCOL, WIRE_PATH } from '#lan/protocol.ts';
import { type BrowserMachine, browserMachine, builtWindows } from '#tests/support/browser-machine.ts';
import { look, sees } from '#tests/support/host-world.ts';
import { type LanWorld, openCode, startLanHost } from '#tests/support/lan.ts';

/** A whole station starts for each of them, on a machine that has other things to do. */
const A_WHILE = { timeout: 30_000 };

const named = () => ({ requestId: randomUUID() });

async function aStation(): Promise<{ world: LanWorld; browser: BrowserMachine }> {
  const world = await startLanHost({ windows: builtWindows() });
  return { world, browser: browserMachine(world.port) };
}

async function aPairedBrowser() {
  const { world, browser } = await aStation();
  const { said } = await browser.pair(await openCode(world, 'desk', 'browser'));
  expect(said).toEqual({ ok: true });
  return { world, browser };
}

test('page and station agree on the wire', () => {
  expect(BROWSER_PROTOCOL).toBe(PROTOCOL);
  expect(BROWSER_CLOSE).toEqual({
    'other-version': CLOSE.otherVersion,
    'not-paired': CLOSE.notPaired,
    revoked: CLOSE.revoked,
    'too-many': CLOSE.tooMany,
    moved: CLOSE.moved,
  });
});

test('the desk page and what it names is served, guarded, and the page is never kept', A_WHILE, async () => {
  const { browser } = await aStation();
  const page = await browser.ask({ path: '/' });
  expect(page.status).toBe(200);
  expect(page.body).toContain('desk-1.js');
  expect(page.headers['cache-control']).toBe('no-store');
  for (const name of ['desk-1.js', 'shared-1.js', 'desk-1.css', 'font-1.woff2']) {
    const asset = await browser.ask({ path: `/assets/${name}` });
    expect(asset.status, name).toBe(200);
    expect(asset.headers['content-security-policy'], name).toContain("default-src 'none'");
    expect(asset.headers['strict-transport-security'], name).toMatch(/^max-age=\d+$/);
    expect(asset.headers['x-content-type-options'], name).toBe('nosniff');
  }
});

test('every other path is not there', A_WHILE, async () => {
  const { browser } = await aStation();
  for (const path of [
    '/assets/kiosk-1.js',
    '/kiosk/index.html',
    '/desk/index.html',
    '/assets/',
    '/assets/../kiosk/index.html',
    '/assets/..%2fkiosk%2findex.html',
    '/browser/pair',
    '/?kiosk',
    '//evil/',
  ])
    expect((await browser.ask({ path })).status, path).toBe(404);
});

test('nothing but reading and pairing is there, and another Host is turned away', A_WHILE, async () => {
  const { browser } = await aStation();
  for (const method of ['PUT', 'DELETE', 'OPTIONS', 'POST'])
    expect((await browser.ask({ path: '/', method })).status).toBe(404);
  expect((await browser.ask({ path: '/', headers: { host: 'evil.example' } })).status).toBe(421);
});

test('the code makes a browser a desk once; its cookie is kept from everybody else', A_WHILE, async () => {
  const { world, browser } = await aStation();
  const code = await openCode(world, 'desk', 'browser');
  const { said, headers } = await browser.pair(`${code.slice(0, 4)} ${code.slice(4)}`);
  expect(said).toEqual({ ok: true });
  const cookie = headers['set-cookie']?.[0] ?? '';
  expect(cookie).toMatch(/^__Host-ringeklokke=[\w-]{43}; /);
  for (const part of ['Secure', 'HttpOnly', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(part);
  const secret = /=([\w-]{43});/.exec(cookie)?.[1] ?? '';
  const { machines } = await world.managerView();
  expect(machines).toMatchObject([{ role: 'desk', carrier: 'browser', desk: '2' }]);
  expect(JSON.stringify([...world.host.host.engine.stored().machines.values()])).not.toContain(secret);

  const second = browserMachine(world.port);
  expect((await second.pair(code)).said).toEqual({ ok: false, refusal: 'no-code-open' });
});

test('five wrong codes end the code, and a flood of them is made to wait', A_WHILE, async () => {
  const { world, browser } = await aStation();
  const code = await openCode(world, 'desk', 'browser');
  const wrong = code.startsWith('0') ? '19999999' : '00000000';
  for (let tries = 0; tries < 5; tries++)
    expect((await browser.pair(wrong)).said).toEqual({ ok: false, refusal: 'wrong-code' });
  expect((await browser.pair(code)).said).toEqual({ ok: false, refusal: 'no-code-open' });
  for (let tries = 0; tries < 4; tries++) await browser.pair(code);
  expect(await browser.pair(code)).toMatchObject({ status: 429, said: { refusal: 'wait-a-minute' } });
  expect(browser.cookie()).toBeUndefined();
});

test('a code for the app, or for anything but a desk, opens nothing here', A_WHILE, async () => {
  const { world, browser } = await aStation();
  const forApp = await openCode(world, 'desk', 'app');
  expect((await browser.pair(forApp)).said).toEqual({ ok: false, refusal: 'no-code-open' });
  const forKiosk = world.manager.openPairing({ ...named(), role: 'kiosk', carrier: 'browser' });
  await expect(forKiosk).rejects.toThrow('validation');
});

test('a request to pair that our page would not make is turned away', A_WHILE, async () => {
  const { world, browser } = await aStation();
  const code = await openCode(world, 'desk', 'browser');
  const body = JSON.stringify({ code });
  const post = (headers: Record<string, string>, text = body) =>
    browser.ask({ method: 'POST', path: '/browser/pair', headers, body: text });
  const json = { 'content-type': 'application/json' };
  const origin = { origin: browser.origin };
  expect((await post({ ...json, origin: 'https://evil.example' })).status).toBe(403);
  expect((await post(json)).status).toBe(403);
  expect((await post({ ...origin, 'content-type': 'text/plain' })).status).toBe(415);
  expect((await post({ ...origin, ...json }, '{"code":1}')).status).toBe(400);
  expect((await post({ ...origin, ...json }, '{')).status).toBe(400);
  expect((await post({ ...origin, ...json }, JSON.stringify({ code, more: 'x'.repeat(5_000) }))).status).toBe(
    413,
  );
  expect((await world.managerView()).machines).toEqual([]);
});

test('the wire is a desk of its own number, and no other window', A_WHILE, async () => {
  const { world, browser } = await aPairedBrowser();
  const { station } = browser.wire();
  const view = await look(station.desk.view());
  expect(view).toMatchObject({ desk: '2', access: { state: 'locked' } });
  await expect(look(station.kiosk.view())).rejects.toThrow('not for this window');
  await expect(look(station.display.view())).rejects.toThrow('not for this window');
  const staff = view.staff[0]?.id ?? '';
  expect(await station.desk.signIn({ ...named(), staff, pin: '2580' })).toMatchObject({ ok: true });
  await sees(station.desk.view(), ({ access }) => access.state === 'signed-in');
  expect((await world.managerView()).machines).toMatchObject([{ connected: true }]);
});

test('no cookie, another cookie, another Origin or none, another path: no wire', A_WHILE, async () => {
  const { world, browser } = await aPairedBrowser();
  const refused = CLOSE.notPaired;
  expect(await browser.wire({ origin: 'https://evil.example' }).closed).toBe(refused);
  expect(await browser.wire({ origin: `http://127.0.0.1:${world.port}` }).closed).toBe(refused);
  expect(await browser.wire({ origin: 'null' }).closed).toBe(refused);
  expect(await browser.wire({ cookie: `__Host-ringeklokke=${'a'.repeat(43)}` }).closed).toBe(refused);
  expect(await browser.wire({ cookie: (browser.cookie() ?? '').replace('__Host-', '') }).closed).toBe(
    refused,
  );
  expect(await browser.wire({}, 'ringeklokke.2').closed).toBe(CLOSE.otherVersion);
  expect(await browser.wire({ host: 'evil.example' }).closed).toBe(1006);
  browser.forget();
  expect(await browser.wire().closed).toBe(refused);
  expect((await browser.ask({ path: WIRE_PATH })).status).toBe(404);
  expect((await browser.ask({ path: BROWSER_WIRE_PATH })).status).toBe(404);
});

test('taken out of the list: the wire ends at once, and no new one comes', A_WHILE, async () => {
  const { world, browser } = await aPairedBrowser();
  const { station, closed } = browser.wire();
  await look(station.desk.view());
  const machine = (await world.managerView()).machines[0]?.id ?? '';
  expect(await world.manager.revokeMachine({ ...named(), machine })).toMatchObject({ ok: true });
  expect(await closed).toBe(CLOSE.revoked);
  expect(await browser.wire().closed).toBe(CLOSE.notPaired);
});
