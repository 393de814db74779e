// What every bare app here shares: its own folder for Electron's files, and windows with our windows' safety settings,
// since those cost time and memory too.
import { join } from 'node:path';
import { app, BrowserWindow, MessageChannelMain, utilityProcess } from 'electron';

app.setPath('userData', process.env.BENCH_DATA);

/** As large as ours: painting costs by the pixel. */
export const KIOSK = { width: 1080, height: 1920 };
export const DESK = { width: 1440, height: 900 };

export function openBare(page, size) {
  const window = new BrowserWindow({
    ...size,
    useContentSize: true,
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(import.meta.dirname, 'port.cjs'),
      sandbox: true,
      contextIsolation: true,
      backgroundThrottling: false,
      spellcheck: false,
    },
  });
  window.loadFile(page);
  return window;
}

/** A utilityProcess with a port of its own to the window, as our host has. */
export function joinHost(window, file) {
  const host = utilityProcess.fork(file);
  window.webContents.once('did-finish-load', () => {
    const { port1, port2 } = new MessageChannelMain();
    host.postMessage('port', [port1]);
    window.webContents.postMessage('port', null, [port2]);
  });
}
