// Keeps the program beside the windows alive, host or relay: starts it, watches that it answers, and starts it again
// whatever ended it (promise P6).
import path from 'node:path';
import { MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import type { BellKeyStroke, BellKeyWanted } from '#contract/bell-key.ts';
import type { WindowRole } from '#core/role.ts';
import { type Mode, makeRestarts } from './restarts.ts';
import type { ShellSettings } from './settings.ts';

/** A program that has said nothing for this long is frozen, not busy: it beats every second. */
const SILENCE_MS = 6_000;
/** The desks are told of restarts that are no older than this. */
const TOLD_MS = 10 * 60_000;

export type Page = 'join' | 'role';

export type HostLink = {
  /** A new wire to the program that is running now; the role is bound here. */
  wire(role: WindowRole, desk: string): MessagePortMain;
  /** Called for every program that starts, also the first, and when its station is there again. */
  onStart(listener: () => void): void;
  /** Called when the window shall show another page; a station never says so. */
  onPage(listener: (page: Page) => void): void;
  /** Called when the host says which key is the bell; null: none. */
  onBellKey(listener: (key: string | null) => void): void;
  bellKey(stroke: BellKeyStroke): void;
  stop(): void;
};

type Runs = ShellSettings['runs'];

type Start = { mode: Mode; isRestart: boolean; endedAt: number[] };

function fork({ program, settings }: Runs, { mode, isRestart, endedAt }: Start): UtilityProcess {
  const env =
    program === 'host'
      ? { RINGEKLOKKE_STATION: JSON.stringify({ ...settings, endedAt, bellOnly: mode === 'bell-only' }) }
      : { RINGEKLOKKE_RELAY: JSON.stringify({ ...settings, isRestart }) };
  return utilityProcess.fork(path.join(import.meta.dirname, `${program}.js`), [], {
    serviceName: `ringeklokke-${program}`,
    env: { ...process.env, ...env },
  });
}

export function supervise(runs: Runs): HostLink {
  const starts = new Set<() => void>();
  const pages = new Set<(page: Page) => void>();
  const keys = new Set<(key: string | null) => void>();
  const restarts = makeRestarts(runs.program === 'host');
  let isStopping = false;
  let endedAt: number[] = [];
  let child = start('whole', false);

  function heard(message: unknown): void {
    if (isReady(message)) for (const listener of starts) listener();
    const page = pageIn(message);
    if (page) for (const listener of pages) listener(page);
    const key = bellKeyIn(message);
    if (key !== undefined) for (const listener of keys) listener(key);
  }

  function start(mode: Mode, isRestart: boolean): UtilityProcess {
    const startedMs = performance.now();
    endedAt = endedAt.filter((at) => Date.now() - at < TOLD_MS);
    const started = fork(runs, { mode, isRestart, endedAt });
    const watch = watchSilence(started);
    let wasAsked = false;
    // Only the bell, for a while: then it is asked to make room, and the whole station is tried again.
    const alone = setTimeout(() => started.postMessage({ type: 'leave' }), restarts.aloneMs());
    if (mode === 'whole') clearTimeout(alone);
    started.on('message', (message: unknown) => {
      wasAsked ||= field(message, 'type') === 'leaving';
      heard(message);
    });
    started.once('exit', () => {
      watch.stop();
      clearTimeout(alone);
      if (isStopping) return;
      if (!wasAsked) endedAt.push(Date.now());
      const next = restarts.ended({ mode, startedMs, atMs: performance.now(), wasAsked });
      setTimeout(() => {
        child = start(next.mode, true);
        for (const listener of starts) listener();
      }, next.waitMs);
    });
    return started;
  }

  return {
    wire(role, desk) {
      const { port1, port2 } = new MessageChannelMain();
      child.postMessage({ type: 'connect', role, desk }, [port1]);
      return port2;
    },
    onStart: (listener) => starts.add(listener),
    onPage: (listener) => pages.add(listener),
    onBellKey: (listener) => keys.add(listener),
    bellKey: (stroke) => child.postMessage({ type: 'bell-key', stroke }),
    stop() {
      isStopping = true;
      child.postMessage({ type: 'stop' });
    },
  };
}

const field = (message: unknown, name: 'type' | 'page' | 'key'): unknown =>
  typeof message === 'object' && message !== null ? Reflect.get(message, name) : undefined;

const isReady = (message: unknown): boolean => field(message, 'type') === 'ready';

function pageIn(message: unknown): Page | null {
  const page = field(message, 'page');
  return page === 'join' || page === 'role' ? page : null;
}

/** Undefined when it is about something else. */
function bellKeyIn(message: unknown): BellKeyWanted['key'] | undefined {
  if (field(message, 'type') !== 'bell-key') return undefined;
  const key = field(message, 'key');
  return typeof key === 'string' ? key : null;
}

/** A process that is stopped or stuck raises no event at all: only its silence tells. */
function watchSilence(child: UtilityProcess): { stop(): void } {
  let heardAt = performance.now();
  child.on('message', () => {
    heardAt = performance.now();
  });
  const timer = setInterval(() => {
    if (performance.now() - heardAt > SILENCE_MS && child.pid) process.kill(child.pid, 'SIGKILL');
  }, 1_000);
  return { stop: () => clearInterval(timer) };
}
