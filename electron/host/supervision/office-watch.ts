// Whether the office system can be reached right now. The sync asks seldom when all is sent; a cable pulled in the quiet
// must be told all the same, so its port is knocked at, and nothing is said there.
import net from 'node:net';
import type { DeskHealth } from '#contract/desk/health.ts';
import type { Signs } from '#core/supervision/breaks.ts';
import type { Clock } from '../clock.ts';
import { OFFICE_TRY_MS } from './limits.ts';
import { oneAtATime } from './one-at-a-time.ts';

type Knock = () => Promise<boolean>;

const HTTPS_PORT = 443;
const HTTP_PORT = 80;

function knockAt(address: string, clock: Clock): Knock {
  const { hostname, port, protocol } = new URL(address);
  const place = {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port ? Number(port) : protocol === 'https:' ? HTTPS_PORT : HTTP_PORT,
  };
  return () =>
    new Promise((resolve) => {
      const socket = net.connect(place);
      const done = (isOpen: boolean): void => {
        cancel();
        socket.destroy();
        resolve(isOpen);
      };
      const cancel = clock.after(OFFICE_TRY_MS, () => done(false));
      socket.on('connect', () => done(true));
      socket.on('error', () => done(false));
    });
}

/** Nothing wrong at the office: a network that is slow today, or an office that has too much to do. */
const PASSES = new Set(['unreachable', 'timed-out', 'busy']);

export type OfficeWatch = { sign(sync: DeskHealth['office']): Signs['office']; look(): Promise<void> };

export function watchOffice(url: string | null, clock: Clock): OfficeWatch {
  const knock = url === null ? null : knockAt(url, clock);
  let isOpen = true;

  async function look(): Promise<void> {
    // Once more before it is said: a single packet may be lost.
    if (knock) isOpen = (await knock()) || (await knock());
  }

  return {
    sign(sync) {
      if (sync.state === 'not-configured') return 'none';
      if (sync.state === 'waiting') return PASSES.has(sync.reason) ? 'unreachable' : 'refuses';
      return isOpen ? 'reached' : 'unreachable';
    },
    look: oneAtATime(look),
  };
}
