// A window with the desk's settings, for the page in virtual time. Small, because painting is not what is measured.
import { join } from 'node:path';
import { app } from 'electron';
import { openBare } from '../../baseline/bare.mjs';

app.commandLine.appendSwitch('autoplay-policy', 'no-user-gesture-required');
const SIZE = { width: 480, height: 300 };

void app.whenReady().then(() => openBare(join(process.env.BENCH_PAGE, 'index.html'), SIZE));
