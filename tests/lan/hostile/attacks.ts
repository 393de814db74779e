// Attacks with a purpose: each wants to be taken for somebody else, and each answers with how it ended.
import { setTimeout as pause } from 'node:timers/promises';
import { BROWSER_PROTOCOL, BROWSER_WIRE_PATH } from '#contract/browser.ts';
import { PAIR_PATH, PAIR_PROTOCOL, PROTOCOL, WIRE_PATH } from '#lan/protocol.ts';
import { askRaw, endOf, type Key, openTls, openWire, type Target, wireEnd } from './connect.ts';

/** A call as a window writes it: whoever gets an answer to this was let in. */
const CALL = JSON.stringify({ i: '1', p: { u: '/desk/view', b: {} } });

type Refused = { how: string; heard: string[] };

/** A machine with a good key that nobody has paired, calling at once and not waiting to be let in. */
export function notPaired(target: Target, key: Key): Promise<Refused> {
  const socket = openWire(target, { path: WIRE_PATH, protocol: PROTOCOL, key });
  return wireEnd(socket, () => socket.send(CALL));
}

export function noKey(target: Target): Promise<Refused> {
  const socket = openWire(target, { path: WIRE_PATH, protocol: PROTOCOL });
  return wireEnd(socket, () => socket.send(CALL));
}

export const otherVersion = (target: Target, key: Key): Promise<Refused> =>
  wireEnd(openWire(target, { path: WIRE_PATH, protocol: 'ringeklokke.2', key }));

/** A page of the attacker's that the office's browser has been led to: its Origin gives it away, cookie or not. */
export function wrongOrigin(target: Target, cookie: string): Promise<Refused> {
  const headers = { Origin: 'https://news.example', Cookie: cookie };
  const socket = openWire(target, { path: BROWSER_WIRE_PATH, protocol: BROWSER_PROTOCOL, headers });
  return wireEnd(socket, () => socket.send(CALL));
}

/** A name of the attacker's that has been made to point at the station (DNS rebinding). */
export async function wrongHost(target: Target): Promise<string[]> {
  const close = 'Connection: close';
  const asked = [
    ['GET / HTTP/1.1', 'Host: news.example', close],
    ['GET / HTTP/1.1', `Host: news.example:${target.port}`, close],
    ['GET / HTTP/1.1', `Host: ${target.address}:1`, close],
    ['POST /browser/pair HTTP/1.1', 'Host: news.example', 'Content-Length: 2', close],
  ];
  return Promise.all(asked.map((lines) => askRaw(target, lines)));
}

/** Whatever is not the desk's own page. */
export function otherPaths(target: Target): Promise<string[]> {
  const paths = [
    '/kiosk/',
    '/kiosk/index.html',
    '/display/',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/api',
  ];
  const host = `Host: ${target.address}:${target.port}`;
  return Promise.all(
    paths.map((path) => askRaw(target, [`GET ${path} HTTP/1.1`, host, 'Connection: close'])),
  );
}

const OLD = ['TLSv1', 'TLSv1.1', 'TLSv1.2'] as const;

/** Old TLS with every cipher it ever had. */
export async function oldTls(target: Target): Promise<Record<string, string>> {
  const ends = OLD.map(async (version) => {
    const socket = openTls(target, {
      minVersion: version,
      maxVersion: version,
      ciphers: 'DEFAULT@SECLEVEL=0',
    });
    const agreed = new Promise<string>((resolve) =>
      socket.once('secureConnect', () => resolve(`agreed on ${socket.getProtocol()}`)),
    );
    const how = await Promise.race([agreed, endOf(socket).then((end) => end.how)]);
    socket.destroy();
    return [version, how] as const;
  });
  return Object.fromEntries(await Promise.all(ends));
}

/** A frame larger than any call, to the only place where a stranger may speak at all. */
export function oversizedToPairing(target: Target, key: Key): Promise<Refused> {
  const socket = openWire(target, { path: PAIR_PATH, protocol: PAIR_PROTOCOL, key });
  return wireEnd(socket, () => socket.send(`"${'x'.repeat(1024 * 1024)}"`));
}

/** The same from a machine that is paired: taken over, or gone mad. */
export function oversizedFromPaired(target: Target, key: Key): Promise<Refused> {
  const socket = openWire(target, { path: WIRE_PATH, protocol: PROTOCOL, key });
  return wireEnd(socket, () => socket.send(`"${'x'.repeat(1024 * 1024)}"`));
}

/** The other side's words of a pairing that succeeded, said again to the code that is open now. */
export async function replayed(target: Target, key: Key, frames: string[]): Promise<Refused> {
  const socket = openWire(target, { path: PAIR_PATH, protocol: PAIR_PROTOCOL, key });
  return wireEnd(socket, () => {
    void (async () => {
      for (const frame of frames) {
        socket.send(frame);
        await pause(50);
      }
    })();
  });
}
