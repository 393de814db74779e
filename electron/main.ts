// The app's entry: reads the settings, starts the host or the link to one, and opens this machine's windows.
import { app } from 'electron';
import { claimScheme, serveRenderer } from './shell/app-protocol.ts';
import { watchBellKey } from './shell/bell-key.ts';
import { lightenDeviceWatch } from './shell/device-watch.ts';
import { guardEverything } from './shell/guard.ts';
import { readSettings, wrongSettings } from './shell/settings.ts';
import { supervise } from './shell/supervisor.ts';
import { openWindows } from './shell/windows.ts';

const installed = {
  appData: app.getPath('appData'),
  appPath: app.getAppPath(),
  version: app.getVersion(),
  isPackaged: app.isPackaged,
  resources: process.resourcesPath,
};
const wrong = wrongSettings(process.argv, installed);
if (wrong) {
  console.error(wrong);
  app.exit(2);
}
const settings = readSettings(process.argv, installed);

claimScheme();
app.setPath('userData', settings.electronFolder);
// An alarm must sound even though nobody has touched the screen since it started.
app.commandLine.appendSwitch('autoplay-policy', 'no-user-gesture-required');
lightenDeviceWatch(app);
guardEverything(app);

// Two stations on one data folder would be two writers; the store's own lock is the real guard.
if (!app.requestSingleInstanceLock()) app.exit(0);

// Not awaited at the top level: 'ready' waits for this module to have run.
void app.whenReady().then(() => {
  serveRenderer();
  const host = supervise(settings.runs);
  watchBellKey(app, host);
  const windows = openWindows(settings, host);
  app.on('second-instance', () => windows.show());
  app.on('before-quit', () => host.stop());
});
app.on('window-all-closed', () => app.quit());
