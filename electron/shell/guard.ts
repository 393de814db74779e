// Nothing leads out of the windows: no new windows, no other pages, no permissions, no downloads (faults.md §6 7-8).
import type { App } from 'electron';
import { isWithin } from './app-protocol.ts';

type Blockable = { preventDefault(): void; url?: string };

export function guardEverything(app: App): void {
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    const stay = (event: Blockable, url = event.url ?? '') => {
      if (!isWithin(contents.getURL() || url, url)) event.preventDefault();
    };
    contents.on('will-navigate', stay);
    contents.on('will-redirect', stay);
    contents.on('will-frame-navigate', (event) => stay(event));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
    contents.session.setPermissionCheckHandler(() => false);
    contents.session.setDevicePermissionHandler(() => false);
  });
  app.on('session-created', (session) => session.on('will-download', (event) => event.preventDefault()));
}
