// The windows of this machine: each shows one role, holds one wire, and comes back by itself when it dies.
import path from 'node:path';
import { BrowserWindow, screen } from 'electron';
import { pageOf } from './app-protocol.ts';
import type { ShellSettings, WindowName } from './settings.ts';
import type { HostLink } from './supervisor.ts';

/** What each screen is drawn for, in CSS pixels; a smaller display shows it whole, only smaller. */
const SIZES: Record<WindowName, { width: number; height: number }> = {
  kiosk: { width: 1080, height: 1920 },
  desk: { width: 1440, height: 900 },
  dock: { width: 420, height: 520 },
};

/** The bell's own desk; desks on other machines get their names when they are paired. */
const LOCAL_DESK = '1';

function fitted(name: WindowName) {
  const { width, height } = SIZES[name];
  const room = screen.getPrimaryDisplay().workAreaSize;
  const zoom = Math.min(1, room.width / width, room.height / height);
  return { width: Math.floor(width * zoom), height: Math.floor(height * zoom), zoom };
}

function openWindow(name: WindowName, settings: ShellSettings, host: HostLink): BrowserWindow {
  const { width, height, zoom } = fitted(name);
  const isLocked = name === 'kiosk' && settings.kioskLock;
  const window = new BrowserWindow({
    width,
    height,
    useContentSize: true,
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    kiosk: isLocked,
    title: 'Ringeklokke',
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/port.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      devTools: false,
      // A covered or minimised desk must still show and sound its alarm on time.
      backgroundThrottling: false,
      disableDialogs: true,
      spellcheck: false,
      zoomFactor: zoom,
    },
  });
  window.removeMenu();
  const contents = window.webContents;
  const handOver = () => contents.postMessage('ringeklokke-port', null, [host.wire(name, LOCAL_DESK)]);
  const load = () => contents.loadURL(pageOf(name));
  contents.on('did-finish-load', handOver);
  host.onStart(() => {
    if (!window.isDestroyed() && !contents.isLoading()) handOver();
  });
  contents.on('render-process-gone', () => void load());
  // A blank page comes without asking the guard: whatever brought it, the window finds its way back.
  contents.on('did-navigate', (_event, url) => {
    if (url !== pageOf(name)) void load();
  });
  window.on('unresponsive', () => contents.forcefullyCrashRenderer());
  void load();
  return window;
}

/** The first window alone has the machine this long: on two cores a visitor's screen is then ready a fifth sooner. */
const HEAD_START_MS = 500;
/** A first window that does not load must not keep the others away. */
const HEAD_START_MAX_MS = 2_500;

export function openWindows(settings: ShellSettings, host: HostLink): { show(): void } {
  const [first, ...others] = settings.windows;
  const windows = first ? [openWindow(first, settings, host)] : [];
  const openOthers = () => {
    // Closed already: the app is on its way out.
    if (windows[0]?.isDestroyed()) return;
    windows.push(...others.splice(0).map((name) => openWindow(name, settings, host)));
  };
  windows[0]?.webContents.once('did-finish-load', () => setTimeout(openOthers, HEAD_START_MS));
  setTimeout(openOthers, HEAD_START_MAX_MS);
  return {
    show() {
      for (const window of windows) if (!window.isDestroyed()) window.show();
    },
  };
}
