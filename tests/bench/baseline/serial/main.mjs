// Bytes on a serial port, a message to the window, and the alarm painted.
import { join } from 'node:path';
import { app } from 'electron';
import { DESK, joinHost, openBare } from '../bare.mjs';

app.whenReady().then(() => {
  const window = openBare(join(import.meta.dirname, 'index.html'), DESK);
  joinHost(window, join(import.meta.dirname, 'host.mjs'));
});
