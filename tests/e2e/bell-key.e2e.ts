// A USB button that types a key: whichever of the app's windows has the focus, the stroke rings and writes nothing.
import type { ElectronApplication } from 'playwright';
import { expect } from 'playwright/test';
import { PRESS_GUARD_MS } from '#native/doorbell/timing.ts';
import { nb } from '#renderer/text/kiosk/nb.ts';
import { bellProfileFile } from '#tests/support/key-bell.ts';
import { receptionist, visitor } from '#tests/support/people.ts';
import { factsInDatabase, ofType } from '#tests/support/station-facts.ts';
import { test } from './world.ts';

const FINGER_MS = 120;

/** As the system hands a stroke to the window of a role. */
const types = (app: ElectronApplication, role: string, keyCode: string): Promise<void> =>
  app.evaluate(
    async ({ BrowserWindow }, words) => {
      const window = BrowserWindow.getAllWindows().find((one) =>
        one.webContents.getURL().includes(`/${words.role}/`),
      );
      window?.webContents.sendInputEvent({ type: 'keyDown', keyCode: words.keyCode });
      await new Promise((resolve) => setTimeout(resolve, words.fingerMs));
      window?.webContents.sendInputEvent({ type: 'keyUp', keyCode: words.keyCode });
    },
    { role, keyCode, fingerMs: FINGER_MS },
  );

test('the key rings from any window, and no other key does', async ({ world }) => {
  const profile = bellProfileFile({ kind: 'key', key: 'F20' });
  const { app, kiosk, desk, stop } = await world.station({ bell: 'usb', profile });
  await expect(desk.locator('[data-about="bell"]')).toContainText('kan ikke overvåkes');
  await types(app, 'kiosk', 'F19');
  await types(app, 'desk', 'A');
  await types(app, 'kiosk', 'F20');
  await receptionist(desk).seesTheRing();
  await visitor(kiosk).seesTheHeading(nb.ringHeard);
  // Sooner it would be the same finger's shake (R10).
  await new Promise((resolve) => setTimeout(resolve, 2 * PRESS_GUARD_MS));
  await types(app, 'desk', 'F20');
  await expect.poll(() => ofType(factsInDatabase(world.data), 'ring-joined').length).toBe(1);
  await stop();
  expect(ofType(factsInDatabase(world.data), 'ring-opened')).toHaveLength(1);
});
