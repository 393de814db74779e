// The wire of a desk in a browser: a WebSocket that is made again by itself, and that is dead when nothing is heard.
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import {
  BROWSER_CLOSE,
  BROWSER_PROTOCOL,
  BROWSER_WIRE_PATH,
  type BrowserRefused,
} from '#contract/browser.ts';
import { sleptThrough } from './contact.ts';
import type { Link } from './link.ts';

/** The station is usable within three seconds of the network's return: try and pause together stay below. */
const CONNECT_LIMIT_MS = 2_000;
const RETRY_MS = 500;
/** The station has said no: asked again now and then, because a manager may change that. */
const REFUSED_RETRY_MS = 15_000;
/** A station that said no says it again right after the greeting; nobody's page should flicker for that. */
const SAYS_NO_WITHIN_MS = 400;

/**
 * The desk asks for a sign of life every 2.5 s (contact.ts). One that has not come two seconds later is a wire that only
 * looks open; with the check that finds it, that is known within five.
 */
const SILENCE_MS = 4_500;
const CHECK_MS = 500;

export type SocketLink = {
  /** At once: the browser has just been paired, or the network is back. */
  retry(): void;
};

type Parts = {
  become(link: Link): void;
  /** Told in tests; a browser's own by default. */
  open?: () => WebSocket;
  localNow?: () => number;
};

const OPEN = 1;

const openHere = () => new WebSocket(`wss://${location.host}${BROWSER_WIRE_PATH}`, BROWSER_PROTOCOL);

const REFUSED = Object.entries(BROWSER_CLOSE) as [BrowserRefused, number][];

const refusedWith = (code: number): BrowserRefused | undefined =>
  REFUSED.find(([, closeCode]) => closeCode === code)?.[0];

export function followSocket({
  become,
  open = openHere,
  localNow = () => performance.now(),
}: Parts): SocketLink {
  let socket: WebSocket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasRefused = false;
  let heardMs = 0;
  let checkedMs = localNow();

  function again(afterMs: number): void {
    clearTimeout(timer);
    timer = setTimeout(connect, afterMs);
  }

  /** The browser tells a dead socket's end late or never, so it is given up here and not waited for. */
  function leave(): void {
    const left = socket;
    socket = null;
    left?.close();
  }

  function joined(mine: WebSocket): void {
    wasRefused = false;
    become({ state: 'connected', station: createORPCClient(new RPCLink({ websocket: mine })) });
  }

  function ended(code: number): void {
    socket = null;
    const because = refusedWith(code);
    wasRefused = because !== undefined;
    become(because ? { state: 'lost', because } : { state: 'lost' });
    again(because ? REFUSED_RETRY_MS : RETRY_MS);
  }

  function connect(): void {
    leave();
    const mine = open();
    socket = mine;
    again(CONNECT_LIMIT_MS);
    mine.addEventListener('open', () => {
      if (socket !== mine) return;
      clearTimeout(timer);
      heardMs = localNow();
      setTimeout(() => socket === mine && joined(mine), wasRefused ? SAYS_NO_WITHIN_MS : 0);
    });
    mine.addEventListener('message', () => {
      heardMs = localNow();
    });
    mine.addEventListener('close', ({ code }) => {
      if (socket === mine) ended(code);
    });
  }

  setInterval(() => {
    const nowMs = localNow();
    // A hidden tab, or the machine itself, slept: the silence was our own.
    if (sleptThrough(checkedMs, nowMs)) heardMs = nowMs;
    checkedMs = nowMs;
    if (socket?.readyState === OPEN && nowMs - heardMs >= SILENCE_MS) {
      leave();
      become({ state: 'lost' });
      connect();
    }
  }, CHECK_MS);

  connect();
  return {
    retry() {
      if (socket?.readyState !== OPEN) connect();
    },
  };
}
