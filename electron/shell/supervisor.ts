// Keeps the host alive: starts it, watches that it answers, and starts it again whatever ended it (promise P6).
import path from 'node:path';
import { MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import type { StationSettings } from '#contract/station-settings.ts';
import type { WindowRole } from '#core/role.ts';

/** A host that has said nothing for this long is frozen, not busy: it beats every second. */
const SILENCE_MS = 6_000;
/** At once the first time; after that a little apart, so that a broken disk is not hammered. */
const RESTART_MS = [0, 500, 1_000, 2_000];
/** A host that has run this long is well again. */
const STEADY_MS = 30_000;

export type HostLink = {
  /** A new wire to the host that is running now; the role is bound here. */
  wire(role: WindowRole, desk: string): MessagePortMain;
  /** Called for every host that starts, also the first. */
  onStart(listener: () => void): void;
  stop(): void;
};

export function superviseHost(settings: StationSettings): HostLink {
  const listeners = new Set<() => void>();
  let isStopping = false;
  let exitCount = 0;
  let host = start();

  function start(): UtilityProcess {
    const startedAt = performance.now();
    const child = utilityProcess.fork(path.join(import.meta.dirname, 'host.js'), [], {
      serviceName: 'ringeklokke-host',
      env: { ...process.env, RINGEKLOKKE_STATION: JSON.stringify(settings) },
    });
    const watch = watchSilence(child);
    child.once('exit', () => {
      watch.stop();
      if (isStopping) return;
      if (performance.now() - startedAt > STEADY_MS) exitCount = 0;
      const waitMs = RESTART_MS[Math.min(exitCount++, RESTART_MS.length - 1)] ?? 0;
      setTimeout(() => {
        host = start();
        for (const listener of listeners) listener();
      }, waitMs);
    });
    return child;
  }

  return {
    wire(role, desk) {
      const { port1, port2 } = new MessageChannelMain();
      host.postMessage({ type: 'connect', role, desk }, [port1]);
      return port2;
    },
    onStart: (listener) => listeners.add(listener),
    stop() {
      isStopping = true;
      host.postMessage({ type: 'stop' });
    },
  };
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
