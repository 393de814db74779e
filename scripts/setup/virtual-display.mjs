// A screen for machines without one: its own Xvfb, on a number of its own.
import { spawn } from 'node:child_process';

/**
 * Taller and as wide as the largest window that is shown or measured, the kiosk's 1080x1920 and the wall's 1920x1080.
 * Chromium makes a window of exactly the screen's size one pixel lower, so that no window manager takes it for full screen.
 */
const SCREEN = '1920x2000x24';

/** Set where the screen is one of ours, so that there may be several. */
export const OWN_DISPLAY = 'RINGEKLOKKE_OWN_DISPLAY';

const START_LIMIT_MS = 10_000;

export function hasDisplay(env = process.env) {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Resolves to `{ env, number, stop }`; `number` is null where there was a screen already. */
export async function withDisplay(env) {
  if (hasDisplay(env)) return { env, number: null, stop: () => {} };
  return anotherDisplay(env);
}

/** Tests side by side each have one: two windows of one screen take the keyboard from each other. */
export async function anotherDisplay(env) {
  const words = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', words, { env, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const number = await displayNumber(server);
  server.stderr.resume();
  server.unref();
  server.stderr.unref();
  server.stdio[3].unref();
  const stop = () => server.kill();
  process.once('exit', stop);
  const shown = { DISPLAY: `:${number}`, XDG_SESSION_TYPE: 'x11', [OWN_DISPLAY]: 'yes' };
  return { env: { ...env, ...shown }, number, stop };
}

function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    let errors = '';
    const timer = setTimeout(() => fail('it did not start in time'), START_LIMIT_MS);
    const fail = (why) => {
      clearTimeout(timer);
      server.kill();
      reject(new Error(`No screen, and Xvfb cannot give one (${why}). On Debian: apt-get install xvfb`));
    };
    server.once('error', (error) => fail(error.message));
    server.once('exit', () => fail(errors.trim()));
    server.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    server.stdio[3].on('data', (chunk) => {
      said += chunk;
      if (!said.includes('\n')) return;
      clearTimeout(timer);
      server.removeAllListeners('exit');
      resolve(said.trim());
    });
  });
}
