// A desk where nothing may be installed: its page, its pairing and its wire, on the one open port. Nothing else of the
// station is there to be found.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { BROWSER_PAIR_PATH, BROWSER_PROTOCOL, BROWSER_WIRE_PATH } from '#contract/browser.ts';
import type { Machine } from '#core/machine/machine.ts';
import { CLOSE } from '../../../lan/protocol.ts';
import type { Clock } from '../../clock.ts';
import type { Log } from '../../log.ts';
import { makeRateLimit } from '../../rate-limit.ts';
import type { LanRoutes, MakeRoutes } from '../lan-routes.ts';
import { makeStrangerLog } from '../stranger-log.ts';
import { refuseSocket } from '../upgrade.ts';
import { answer, KEEP_FOR_EVER, KEEP_NOTHING, nothingHere } from './answer.ts';
import { cookieWith, keyOf, secretIn } from './cookie.ts';
import { type DeskFiles, readDeskFiles } from './desk-files.ts';
import { pairBrowser } from './pair-browser.ts';
import { isFromOwnPage } from './same-origin.ts';

type Parts = {
  /** Where the built windows lie; null: nothing is served, and a browser cannot be a desk. */
  folder: string | null;
  clock: Clock;
  log: Log;
};

const PAGE = '/';

export function browserRoutes({ folder, clock, log }: Parts): MakeRoutes {
  return ({ pairing, openWire, machineWith }) => {
    const refused = makeStrangerLog(log, clock);
    const pair = pairBrowser({ pairing, rate: makeRateLimit(clock), refused });
    let reading: Promise<DeskFiles> | null = null;

    /** Read when the first browser comes, and kept: the package does not change while it runs. */
    async function files(): Promise<DeskFiles> {
      if (!folder) return new Map();
      reading ??= readDeskFiles(folder);
      return reading.catch((error) => {
        reading = null;
        throw error;
      });
    }

    function deskOf(request: IncomingMessage): { machine: Machine; secret: string } | null {
      const secret = secretIn(request);
      const machine = secret ? machineWith('browser', keyOf(secret)) : undefined;
      return secret && machine?.role === 'desk' ? { machine, secret } : null;
    }

    /** A desk in use shows its cookie with every page, and keeps it that much longer. */
    function headersOfPage(request: IncomingMessage) {
      const known = deskOf(request);
      return known ? { ...KEEP_NOTHING, 'set-cookie': cookieWith(known.secret) } : KEEP_NOTHING;
    }

    async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const { method, url = '' } = request;
      if (method === 'POST' && url === BROWSER_PAIR_PATH) return pair(request, response);
      const file = method === 'GET' ? (await files()).get(url) : undefined;
      if (!file) {
        refused('no-such-path');
        return nothingHere(response);
      }
      const keeping = url === PAGE ? headersOfPage(request) : KEEP_FOR_EVER;
      answer(response, 200, { 'content-type': file.type, ...keeping }, file.body);
    }

    return {
      handleRequest(request, response) {
        serve(request, response).catch((error) => {
          log.fault('browser-request-failed', error);
          if (response.headersSent) response.destroy();
          else nothingHere(response);
        });
      },
      upgrade: {
        [BROWSER_WIRE_PATH]: {
          protocol: BROWSER_PROTOCOL,
          take(socket, request) {
            const known = isFromOwnPage(request) ? deskOf(request) : null;
            if (known) return openWire(socket, request, known.machine);
            refused('not-paired');
            refuseSocket(socket, CLOSE.notPaired);
          },
        },
      },
    } satisfies LanRoutes;
  };
}
