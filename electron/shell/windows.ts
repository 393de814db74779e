// The windows of this machine: each shows one role, holds one wire, and comes back by itself when it dies.
import path from 'node:path';
import {
  BrowserWindow,
  type Display,
  globalShortcut,
  MessageChannelMain,
  screen,
  type WebContents,
} from 'electron';
import { HELP_KEY_PORT } from '#contract/help-key.ts';
import { pageOf } from './app-protocol.ts';
import { makeAttention } from './call-attention.ts';
import { makeHelpKey } from './help-key.ts';
import type { ShellSettings, WindowName } from './settings.ts';
import type { HostLink } from './supervisor.ts';

/** What each screen is drawn for, in CSS pixels; a smaller display shows it whole, only smaller. */
const SIZES: Record<WindowName, { width: number; height: number }> = {
  kiosk: { width: 1080, height: 1920 },
  desk: { width: 1440, height: 900 },
  display: { width: 1920, height: 1080 },
  dock: { width: 420, height: 520 },
};

/** The bell's own desk; desks on other machines get their names when they are paired. */
const LOCAL_DESK = '1';

/** A wall screen hangs beside the machine's first screen where there are two. */
function screenFor(name: WindowName): Display {
  const first = screen.getPrimaryDisplay();
  if (name !== 'display') return first;
  return screen.getAllDisplays().find(({ id }) => id !== first.id) ?? first;
}

function fitted(name: WindowName) {
  const { width, height } = SIZES[name];
  const { workArea } = screenFor(name);
  const zoom = Math.min(1, workArea.width / width, workArea.height / height);
  const size = { width: Math.floor(width * zoom), height: Math.floor(height * zoom), zoom };
  return name === 'display' ? { ...size, x: workArea.x, y: workArea.y } : size;
}

/** A wall screen never covers the kiosk: locked, it needs a screen that the kiosk does not have. */
function isLocked(name: WindowName, { kioskLock, windows }: ShellSettings): boolean {
  if (!kioskLock) return false;
  const isAlone = screenFor(name).id !== screen.getPrimaryDisplay().id || !windows.includes('kiosk');
  return name === 'kiosk' || (name === 'display' && isAlone);
}

const helpKey = makeHelpKey(globalShortcut);

/** Only where a desk's own page stands; a browser's desk never gets one, and says so. */
function handHelpKey(contents: WebContents): void {
  const { port1, port2 } = new MessageChannelMain();
  helpKey.serve(port1);
  contents.postMessage(HELP_KEY_PORT, null, [port2]);
}

function openWindow(name: WindowName, settings: ShellSettings, host: HostLink): BrowserWindow {
  const { zoom, ...place } = fitted(name);
  const window = new BrowserWindow({
    ...place,
    useContentSize: true,
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    kiosk: isLocked(name, settings),
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
  // On a machine that joins a station, the page where that is done may stand in the place of its own.
  let page: WindowName | 'join' = name;
  const handOver = () => contents.postMessage('ringeklokke-port', null, [host.wire(page, LOCAL_DESK)]);
  // A page that is called away while it loads is no fault.
  const load = () => contents.loadURL(pageOf(page)).catch(() => undefined);
  host.onPage((next) => {
    const wanted = next === 'join' ? next : name;
    // A relay that was started again says it once more; the board in the window must stay.
    if (wanted === page || window.isDestroyed()) return;
    page = wanted;
    void load();
  });
  const attend = makeAttention(window);
  if (name === 'desk') window.on('page-title-updated', (_event, title) => attend(title));
  contents.on('did-finish-load', handOver);
  contents.on('did-finish-load', () => {
    if (page === 'desk') handHelpKey(contents);
  });
  host.onStart(() => {
    if (!window.isDestroyed() && !contents.isLoading()) handOver();
  });
  contents.on('render-process-gone', () => void load());
  // A blank page comes without asking the guard: whatever brought it, the window finds its way back.
  contents.on('did-navigate', (_event, url) => {
    if (url !== pageOf(page)) void load();
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
