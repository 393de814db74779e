// A browser on the office network, as far as the station sees one: https, a cookie jar of one, and a WebSocket.
import fs from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import https from 'node:https';
import path from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import {
  BROWSER_PAIR_PATH,
  BROWSER_PROTOCOL,
  BROWSER_WIRE_PATH,
  type BrowserPairAnswer,
} from '#contract/browser.ts';
import type { Station } from '#contract/contract.ts';
import { freshFolder } from './fresh-folder.ts';
import { LOOPBACK } from './lan.ts';

export type Answered = { status: number; headers: IncomingHttpHeaders; body: string };
type Asked = { method?: string; path: string; headers?: Record<string, string>; body?: string };

export type BrowserMachine = ReturnType<typeof browserMachine>;

export function browserMachine(port: number) {
  const origin = `https://${LOOPBACK}:${port}`;
  let cookie: string | undefined;

  const ask = ({ method = 'GET', path: at, headers = {}, body }: Asked): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const own = { host: `${LOOPBACK}:${port}`, ...(cookie ? { cookie } : {}), ...headers };
      const options = { host: LOOPBACK, port, path: at, method, headers: own, rejectUnauthorized: false };
      const request = https.request(options, (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        );
      });
      request.on('error', reject);
      request.end(body);
    });

  return {
    origin,
    ask,
    cookie: () => cookie,
    forget: () => {
      cookie = undefined;
    },

    async pair(
      code: string,
      headers: Record<string, string> = {},
    ): Promise<Answered & { said: BrowserPairAnswer }> {
      const answered = await ask({
        method: 'POST',
        path: BROWSER_PAIR_PATH,
        headers: { origin, 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ code }),
      });
      cookie = answered.headers['set-cookie']?.[0]?.split(';')[0] ?? cookie;
      return { ...answered, said: answered.body ? JSON.parse(answered.body) : null };
    },

    wire(headers: Record<string, string> = {}, protocol = BROWSER_PROTOCOL) {
      const own = { origin, ...(cookie ? { cookie } : {}), ...headers };
      const socket = new WebSocket(`wss://${LOOPBACK}:${port}${BROWSER_WIRE_PATH}`, protocol, {
        rejectUnauthorized: false,
        headers: own,
      });
      onTestFinished(() => socket.terminate());
      const closed = new Promise<number>((resolve) => socket.on('close', resolve));
      socket.on('error', () => undefined);
      const station: Station = createORPCClient(
        new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }),
      );
      return { station, closed };
    },
  };
}

/** Windows as a build leaves them, small. */
export function builtWindows(): string {
  const folder = freshFolder('windows');
  const write = (name: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  };
  write('desk/index.html', '<script src="../assets/desk-1.js"></script><link href="../assets/desk-1.css">');
  write('kiosk/index.html', '<script src="../assets/kiosk-1.js"></script>');
  write('assets/desk-1.js', 'import "./shared-1.js"');
  write('assets/shared-1.js', 'export const shared = 1');
  write('assets/desk-1.css', 'src: url(./font-1.woff2)');
  write('assets/font-1.woff2', 'font');
  write('assets/kiosk-1.js', 'import "./shared-1.js"');
  return folder;
}
