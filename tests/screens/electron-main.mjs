// The smallest Electron window that shows a gallery page at the size of the real screen.
import process from 'node:process';
import { app, BrowserWindow } from 'electron';

const [width, height] = process.argv.at(-1).split('x').map(Number);

async function open() {
  const window = new BrowserWindow({
    width,
    height,
    useContentSize: true,
    frame: false,
    webPreferences: { sandbox: true, contextIsolation: true },
  });
  await window.loadURL('about:blank');
}

// Not awaited at the top level: Electron is ready only after this module has been read.
app.whenReady().then(open);
