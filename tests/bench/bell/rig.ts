// One bell and one station for a measurement: the device program, the cable between, the host in a process of its own.
import path from 'node:path';
import { bootClock } from '#host/clock.ts';
import { type SimulatedDevice, startSimulatedDevice } from '#tests/support/device.ts';
import { type Program, startProgram } from '../lan/board/messages.ts';
import { nowAt } from '../launch.ts';
import type { Begun, StationAsks, StationWords } from './messages.ts';

export type Cable = { hostPath: string; devicePath: string; stop(): Promise<void> };

/** A life of the host: since when it could act, by the boot clock. */
export type Ready = { bootMs: number };

export type Rig = {
  device: SimulatedDevice;
  station(): Program<StationAsks>;
  begun(): Begun;
  /** Every time since which the host could act: its starts, and its thaws. */
  ready: Ready[];
  /** kill -9, and the next one at once, as the shell does; answers how long no desk had a picture. */
  killAndRestart(): Promise<number>;
  /** SIGSTOP for so long, then SIGCONT. */
  freeze(ms: number): Promise<void>;
  stop(): Promise<void>;
};

const PROGRAM = path.join(import.meta.dirname, 'station.ts');
const bootMs = bootClock();
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

type Options = { folder: string; cable: Cable; profileFile: string; ups?: { host: string; port: number } };

export async function startRig({ folder, cable, profileFile, ups }: Options): Promise<Rig> {
  const device = await startSimulatedDevice({ port: cable.devicePath });
  const endedAt: number[] = [];
  const start = () => {
    const words: StationWords = { folder, bell: cable.hostPath, profileFile, ups, endedAt };
    return startProgram<StationAsks>(PROGRAM, [JSON.stringify(words)]);
  };
  const ready: Ready[] = [];
  let station = start();
  let begun = await begin();

  async function begin(): Promise<Begun> {
    const told = await station.ask<Begun>({ ask: 'begin' });
    ready.push({ bootMs: told.readyBootMs });
    return told;
  }

  return {
    device,
    ready,
    station: () => station,
    begun: () => begun,
    async killAndRestart() {
      const killedAt = nowAt();
      // Three deaths in a minute would make it a bell-only station, as they should: a bench kills more often than that.
      endedAt.splice(0, endedAt.length, Date.now());
      station.signal('SIGKILL');
      station = start();
      begun = await begin();
      return begun.shownAt - killedAt;
    },
    async freeze(ms) {
      station.signal('SIGSTOP');
      await pause(ms);
      // Noted before: it can act from the moment it is let go.
      ready.push({ bootMs: bootMs() });
      station.signal('SIGCONT');
    },
    async stop() {
      await device.stop();
      station.signal('SIGKILL');
      await cable.stop();
    },
  };
}
