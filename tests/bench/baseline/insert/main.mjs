// A tap, a message to a utilityProcess, one durable insert there, and the answer painted.
import { join } from 'node:path';
import { app } from 'electron';
import { joinHost, KIOSK, openBare } from '../bare.mjs';

app.whenReady().then(() => {
  const window = openBare(join(import.meta.dirname, 'index.html'), KIOSK);
  joinHost(window, join(import.meta.dirname, 'host.mjs'));
});
