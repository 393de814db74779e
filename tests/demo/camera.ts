// Numbered pictures of the two windows, each at the size it is drawn for.
import fs from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from 'playwright';
import type { StartedStation } from '#tests/support/station.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../screenshots/demo');

const SIZES = { kiosk: { width: 1080, height: 1920 }, desk: { width: 1440, height: 900 } };

export type Camera = (window: keyof typeof SIZES, what: string) => Promise<void>;

export async function makeCamera(station: StartedStation): Promise<Camera> {
  fs.rmSync(FOLDER, { recursive: true, force: true });
  fs.mkdirSync(FOLDER, { recursive: true });
  await drawFullSize(station.app);
  let taken = 0;
  return async (window, what) => {
    taken += 1;
    const name = `${String(taken).padStart(2, '0')}-${window}-${what}.png`;
    await station[window].screenshot({ path: path.join(FOLDER, name) });
  };
}

/** A small screen shows the kiosk whole, only smaller; a picture shows it as on its own machine. */
async function drawFullSize(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }, sizes) => {
    for (const window of BrowserWindow.getAllWindows()) {
      const role = window.webContents.getURL().includes('/kiosk/') ? 'kiosk' : 'desk';
      window.setContentSize(sizes[role].width, sizes[role].height);
      window.webContents.setZoomFactor(1);
    }
  }, SIZES);
}
