// Holds this machine's one window to its station: opens the wire, joins it to the window, and opens it again for ever.
import { setTimeout } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import type { JoinReason } from '#contract/join.ts';
import { endWhenSilent } from '../lan/dial.ts';
import type { Opened, Target } from './open-wire.ts';
import { outcomeOf } from './outcome.ts';
import { pipe } from './pipe.ts';
import type { Port } from './port.ts';

export type LinkState = { state: 'connecting' | 'connected' | 'refused'; reason: JoinReason | null };

type Parts = {
  target: Target;
  open(target: Target): Promise<Opened>;
  changed(state: LinkState): void;
  /** The station is there and no window waits for it: one may be offered a wire. */
  onReady(): void;
};

export type StationLink = {
  /** A window's newest port. It takes the place of the one before. */
  take(port: Port): void;
  stop(): void;
};

export function linkToStation({ target, open, changed, onReady }: Parts): StationLink {
  const stopping = new AbortController();
  const { signal } = stopping;
  /** Given by the window, and not joined to a socket yet. */
  let waiting: Port | null = null;
  let held: { socket: WebSocket; isTaken: boolean } | null = null;
  let isTrying = false;
  let lastReason: JoinReason | null = null;

  function join(port: Port, socket: WebSocket): void {
    if (held) held.isTaken = true;
    pipe(port, socket);
  }

  /** Until the socket closes; answers with its code. */
  async function hold(socket: WebSocket): Promise<number> {
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    endWhenSilent(socket);
    held = { socket, isTaken: false };
    changed({ state: 'connected', reason: null });
    const port = waiting;
    waiting = null;
    if (port) join(port, socket);
    else onReady();
    const code = await closed;
    held = null;
    return code;
  }

  async function tryOnce(): Promise<number> {
    const startedMs = performance.now();
    isTrying = true;
    let opened = await open(target);
    isTrying = false;
    if (opened.is === 'open' && signal.aborted) opened.socket.terminate();
    else if (opened.is === 'open') opened = { is: 'closed', code: await hold(opened.socket) };
    if (opened.is === 'open' || signal.aborted) return 0;
    const { state, reason, againMs } = outcomeOf(opened, lastReason);
    lastReason = reason;
    changed({ state, reason });
    // Its window took another port meanwhile, and waits: no reason to let it wait longer.
    if (waiting && state !== 'refused' && opened.is === 'closed') return 0;
    waiting?.close();
    waiting = null;
    return againMs - (performance.now() - startedMs);
  }

  async function run(): Promise<void> {
    while (!signal.aborted) await pause(await tryOnce(), signal);
  }
  void run();

  return {
    take(port) {
      waiting?.close();
      waiting = null;
      if (held && !held.isTaken) return join(port, held.socket);
      // Nothing to join it to: its closing tells the window so, and it is offered a wire when there is one.
      if (!held && !isTrying) return port.close();
      waiting = port;
      held?.socket.terminate();
    },
    stop() {
      stopping.abort();
      waiting?.close();
      waiting = null;
      held?.socket.terminate();
    },
  };
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  setTimeout(Math.max(0, ms), undefined, { signal }).catch(() => undefined);
