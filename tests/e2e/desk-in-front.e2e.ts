// A ringing desk is seen though its window was minimised, until somebody answers; whoever types elsewhere goes on.
import { expect } from 'playwright/test';
import { receptionist } from '#tests/support/people.ts';
import { profileFile } from '#tests/support/profile.ts';
import { test } from './world.ts';

test('a desk that was minimised comes to the front when it rings, without the focus, and goes back', async ({
  world,
}) => {
  const { wire, device } = await world.bell();
  const profile = profileFile({ regime: 'appointmentOnly' });
  const { app, desk, kiosk } = await world.station({ bell: wire.hostPath, profile });
  const deskWindow = await app.browserWindow(desk);
  const state = () =>
    deskWindow.evaluate((window) => ({
      isOnTop: window.isAlwaysOnTop(),
      isVisible: window.isVisible(),
      title: window.getTitle(),
    }));
  await receptionist(desk).becomesFirstManager('Mottak 1', '1234');
  await (await app.browserWindow(kiosk)).evaluate((window) => window.focus());
  await deskWindow.evaluate((window) => window.minimize());

  device.press();
  await expect.poll(async () => (await state()).isOnTop).toBe(true);
  expect((await state()).title).toMatch(/^● Ringer!/);
  expect((await state()).isVisible).toBe(true);

  await receptionist(desk).takesTheRing();
  await expect.poll(async () => (await state()).isOnTop).toBe(false);
  expect((await state()).title).toMatch(/^Ringeklokke/);
});
