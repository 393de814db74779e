// What a window may never do: leave, open another, reach Node, run a script that is not ours, or step out of its sandbox.
import fs from 'node:fs';
import { expect } from 'playwright/test';
import { childrenOf } from '#tests/support/host-process.ts';
import { sandboxed } from '#tests/support/ordinary-user.ts';
import { visitor } from '#tests/support/people.ts';
import { profileFile } from '#tests/support/profile.ts';
import { test } from './world.ts';

const ELSEWHERE = [
  'https://example.com/',
  'file:///etc/passwd',
  'data:text/html,x',
  'app://elsewhere/desk/index.html',
];

test('a window cannot leave, open another, reach Node, or run a foreign script', async ({ world }) => {
  const station = await world.station({ profile: profileFile({ regime: 'dropIn' }) });
  const { kiosk, desk, app } = station;
  await visitor(kiosk).seesTheFirstScreen();

  for (const page of [kiosk, desk]) {
    const home = page.url();
    const reached = await page.evaluate(() => ({
      require: typeof Reflect.get(globalThis, 'require'),
      process: typeof Reflect.get(globalThis, 'process'),
      module: typeof Reflect.get(globalThis, 'module'),
      opened: window.open('https://example.com/') === null,
    }));
    expect(reached).toEqual({
      require: 'undefined',
      process: 'undefined',
      module: 'undefined',
      opened: true,
    });

    await page.evaluate(() => {
      const inline = document.createElement('script');
      inline.textContent = 'globalThis.ranInline = true';
      document.head.append(inline);
      Object.assign(globalThis, { pageBefore: true });
    });
    expect(await page.evaluate(() => Reflect.get(globalThis, 'ranInline'))).toBeUndefined();
    await expect(page.evaluate(() => fetch('https://example.com/'))).rejects.toThrow();

    for (const elsewhere of ELSEWHERE) {
      await page.evaluate((url) => window.location.assign(url), elsewhere);
    }
    await page.waitForTimeout(300);
    expect(page.url()).toBe(home);
    // The same document, not one loaded again.
    expect(await page.evaluate(() => Reflect.get(globalThis, 'pageBefore'))).toBe(true);
  }
  expect(app.windows()).toHaveLength(2);
});

test('a window that went blank finds its way back', async ({ world }) => {
  const { kiosk } = await world.station({ profile: profileFile({ regime: 'dropIn' }), windows: 'kiosk' });
  await visitor(kiosk).seesTheFirstScreen();
  // Blank pages are the one kind that no navigation handler is asked about.
  await kiosk.evaluate(() => window.location.assign('about:blank')).catch(() => {});
  await visitor(kiosk).registersForAnAppointment();
});

test('every renderer runs in the sandbox of the system', async ({ world }) => {
  const options = sandboxed(world.data, profileFile({ regime: 'dropIn' }));
  test.skip(options === null, 'nobody cannot read the project here, and root has no sandbox');
  const station = await world.station(options ?? {});
  await visitor(station.kiosk).seesTheFirstScreen();

  const renderers = childrenOf(station.app.process().pid ?? 0, 'renderer');
  expect(renderers.length).toBeGreaterThanOrEqual(2);
  for (const pid of renderers) {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    // 2: a filter of system calls is in force.
    expect(/^Seccomp:\s+(\d)$/m.exec(status)?.[1]).toBe('2');
  }
});
