// The silent call for help by its key, while another program is in front: real strokes on the screen's own keyboard.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'playwright/test';
import { nb } from '#renderer/text/desk/nb.ts';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { receptionist } from '#tests/support/people.ts';
import { profileFile } from '#tests/support/profile.ts';
import { factsInDatabase, ofType } from '#tests/support/station-facts.ts';
import { test } from './world.ts';

const types = (keys: string) => promisify(execFile)('xdotool', ['key', keys]);

const profile = () => profileFile({ regime: 'dropIn', safety: { assistance: true } });

test('called behind another window, and by no other key; moved, and the old one belongs to other programs again', async ({
  world,
}) => {
  const { app, desk, kiosk } = await world.station({ profile: profile() });
  await receptionist(desk).becomesFirstManager('Mottak 1', '1234');
  await (await app.browserWindow(kiosk)).evaluate((window) => window.focus());
  await (await app.browserWindow(desk)).evaluate((window) => window.minimize());

  const called = () => ofType(factsInDatabase(world.data), 'assistance-called').length;
  await types('ctrl+F3');
  await types('ctrl+F2');
  await expect(desk.getByText('Hjelp tilkalt')).toBeVisible();
  await expect.poll(called).toBe(1);

  await desk.getByRole('button', { name: nb['menu.title'] }).click();
  await desk.getByRole('button', { name: nb['keys.title'] }).click();
  await expect(desk.getByText('virker også når et annet program er fremst')).toBeVisible();
  await desk.getByRole('button', { name: 'Bytt tast for Tilkall hjelp' }).click();
  await desk.keyboard.press('Control+F6');
  const isTaken = (key: string) =>
    app.evaluate(({ globalShortcut }, accelerator) => globalShortcut.isRegistered(accelerator), key);
  await expect.poll(() => isTaken('Control+F6')).toBe(true);
  expect(await isTaken('Control+F2')).toBe(false);
});

test('a key that another program has: the desk says so, and takes it when it is let go', async ({
  world,
}) => {
  const first = await world.station({ profile: profile() });
  await receptionist(first.desk).becomesFirstManager('Mottak 1', '1234');
  const isTaken = () => first.app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('Control+F2'));
  await expect.poll(isTaken).toBe(true);

  const second = await world.station({ data: freshFolder('e2e'), profile: profile() });
  const line = second.desk.locator('[data-about="help-key"]');
  await expect(line).toContainText('Ctrl+F2');
  await first.stop();
  await expect(line).toBeHidden({ timeout: 20_000 });
});
