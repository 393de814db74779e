// The least an Electron app can be: one window.
import { join } from 'node:path';
import { app } from 'electron';
import { KIOSK, openBare } from '../bare.mjs';

app.whenReady().then(() => openBare(join(import.meta.dirname, 'index.html'), KIOSK));
