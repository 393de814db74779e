// Keeps the program beside the windows alive, host or relay: starts it, watches that it answers, and starts it again
// whatever ended it (promise P6).
import path from 'node:path';
import { MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import type { WindowRole } from '#core/role.ts';
import type { ShellSettings } from './settings.ts';

/** A program that has said nothing for this long is frozen, not busy: it beats every second. */
const SILENCE_MS = 6_000;
/** At once the first time; after that a little apart, so that a broken disk is not hammered. */
const RESTART_MS = [0, 500, 1_000, 2_000];
/** A program that has run this long is well again. */
const STEADY_MS = 30_000;

export type Page = 'join' | 'role';

export type HostLink = {
  /** A new wire to the program that is running now; the role is bound here. */
  wire(role: WindowRole, desk: string): MessagePortMain;
  /** Called for every program that starts, also the first, and when its station is there again. */
  onStart(listener: () => void): void;
  /** Called when the window shall show another page; a station never says so. */
  onPage(listener: (page: Page) => void): void;
  stop(): void;
};

type Runs = ShellSettings['runs'];

function fork({ program, settings }: Runs, isRestart: boolean): UtilityProcess {
  const env =
    program === 'host'
      ? { RINGEKLOKKE_STATION: JSON.stringify(settings) }
      : { RINGEKLOKKE_RELAY: JSON.stringify({ ...settings, isRestart }) };
  return utilityProcess.fork(path.join(import.meta.dirname, `${program}.js`), [], {
    serviceName: `ringeklokke-${program}`,
    env: { ...process.env, ...env },
  });
}

export function supervise(runs: Runs): HostLink {
  const starts = new Set<() => void>();
  const pages = new Set<(page: Page) => void>();
  let isStopping = false;
  let exitCount = 0;
  let child = start(false);

  function start(isRestart: boolean): UtilityProcess {
    const startedAt = performance.now();
    const started = fork(runs, isRestart);
    const watch = watchSilence(started);
    started.on('message', (message: unknown) => {
      if (isReady(message)) for (const listener of starts) listener();
      const page = pageIn(message);
      if (page) for (const listener of pages) listener(page);
    });
    started.once('exit', () => {
      watch.stop();
      if (isStopping) return;
      if (performance.now() - startedAt > STEADY_MS) exitCount = 0;
      const waitMs = RESTART_MS[Math.min(exitCount++, RESTART_MS.length - 1)] ?? 0;
      setTimeout(() => {
        child = start(true);
        for (const listener of starts) listener();
      }, waitMs);
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
    stop() {
      isStopping = true;
      child.postMessage({ type: 'stop' });
    },
  };
}

const field = (message: unknown, name: 'type' | 'page'): unknown =>
  typeof message === 'object' && message !== null ? Reflect.get(message, name) : undefined;

const isReady = (message: unknown): boolean => field(message, 'type') === 'ready';

function pageIn(message: unknown): Page | null {
  const page = field(message, 'page');
  return page === 'join' || page === 'role' ? page : null;
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
