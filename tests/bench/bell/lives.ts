// The lives of one station: started, killed, frozen, and started again by the shell's own rule.
import { bootClock } from '#host/clock.ts';
import { type Mode, makeRestarts } from '../../../electron/shell/restarts.ts';
import { type Program, startProgram } from '../lan/board/messages.ts';
import { nowAt } from '../launch.ts';
import { builtStation } from './built-station.ts';
import type { Begun, StationAsks, StationWords } from './messages.ts';

/** A life of the host: since when it could act, by the boot clock. */
export type Ready = { bootMs: number };

export type Lives = {
  station(): Program<StationAsks>;
  begun(): Begun;
  /** Every time since which the host could act: its starts, and its thaws. */
  ready: Ready[];
  /** kill -9, and the next one at once, as the shell does; answers how long no desk had a picture. */
  killAndRestart(): Promise<number>;
  /** Killed whenever it is there, until the shell leaves only the bell alive; answers when it was killed the last time. */
  killUntilOnlyBell(): Promise<number>;
  /** The whole station again, as if none of it had happened. */
  beginAnew(): Promise<void>;
  /** SIGSTOP for so long, then SIGCONT. */
  freeze(ms: number): Promise<void>;
  stop(): void;
};

const bootMs = bootClock();
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

type Options = { words: Omit<StationWords, 'storeWorkerFile'>; env?: Record<string, string> | undefined };

export async function startLives({ words, env }: Options): Promise<Lives> {
  const { program, storeWorkerFile } = await builtStation();
  const ready: Ready[] = [];
  let station = start({});
  let begun = await begin();

  function start(lately: Pick<StationWords, 'endedAt' | 'bellOnly'>): Program<StationAsks> {
    const all: StationWords = { ...words, ...lately, storeWorkerFile };
    return startProgram<StationAsks>(program, [JSON.stringify(all)], env);
  }

  async function begin(): Promise<Begun> {
    const told = await station.ask<Begun>({ ask: 'begin' });
    ready.push({ bootMs: told.readyBootMs });
    return told;
  }

  async function killAndBegin(lately: Pick<StationWords, 'endedAt' | 'bellOnly'>): Promise<number> {
    const killedAt = nowAt();
    station.signal('SIGKILL');
    station = start(lately);
    begun = await begin();
    return killedAt;
  }

  return {
    ready,
    station: () => station,
    begun: () => begun,
    async killAndRestart() {
      // Three deaths in a minute would make it a bell-only station, as they should: a bench kills more often than that.
      const killedAt = await killAndBegin({ endedAt: [Date.now()] });
      return begun.shownAt - killedAt;
    },
    async killUntilOnlyBell() {
      const restarts = makeRestarts(true);
      const endedAt: number[] = [];
      let mode: Mode = 'whole';
      let killedAt = nowAt();
      while (mode === 'whole') {
        endedAt.push(Date.now());
        const next = restarts.ended({ mode, startedMs: 0, atMs: performance.now(), wasAsked: false });
        mode = next.mode;
        if (mode === 'whole') await pause(next.waitMs);
        killedAt = await killAndBegin({ endedAt, bellOnly: mode === 'bell-only' });
      }
      return killedAt;
    },
    async beginAnew() {
      await killAndBegin({});
    },
    async freeze(ms) {
      station.signal('SIGSTOP');
      await pause(ms);
      // Noted before: it can act from the moment it is let go.
      ready.push({ bootMs: bootMs() });
      station.signal('SIGCONT');
    },
    stop: () => station.signal('SIGKILL'),
  };
}
