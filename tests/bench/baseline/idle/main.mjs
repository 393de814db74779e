// Two blank windows and a utilityProcess that does nothing: what any app of this shape costs.
import { join } from 'node:path';
import { app } from 'electron';
import { DESK, joinHost, KIOSK, openBare } from '../bare.mjs';

app.whenReady().then(() => {
  const page = join(import.meta.dirname, '../window/index.html');
  openBare(page, DESK);
  joinHost(openBare(page, KIOSK), join(import.meta.dirname, 'host.mjs'));
});
