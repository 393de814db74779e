// A doorbell program as a typed object, simulated or firmware: press it, look at its light, wait for what it is told.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { FactKind, ShownLed } from '#native/doorbell/doorbell.ts';

/** One line of the program; `at` is wall time in ms with a fraction, taken when it happened. */
type DeviceLine = { at: number } & (
  | { ready: string }
  | { line: 'open' | 'closed' }
  | { latched: number; kind: FactKind }
  | { acked: number; kind: FactKind }
  | { led: ShownLed }
  | { strike: number }
  | { power: 'off' }
);

export type SimulatedDevice = {
  /** All it has told since it started, oldest first. */
  lines: readonly DeviceLine[];
  /** The file that is its EEPROM: give it to the next start to go on with the same numbers. */
  stateFile: string;
  press(): void;
  hold(): void;
  release(): void;
  door(how: 'open' | 'closed'): void;
  staff(): void;
  mute(): void;
  unmute(): void;
  loseAcks(count: number): void;
  noise(bytes: Uint8Array): void;
  powerCycle(offMs?: number): void;
  /** Firmware only: the power goes after so many microseconds of the device's own time, and stays away. */
  powerOffIn(us: number): void;
  powerOn(): void;
  /** Resolves with the first line that fits, also one already told. */
  told(fits: (line: DeviceLine) => boolean, what: string, withinMs?: number): Promise<DeviceLine>;
  led(led: ShownLed, withinMs?: number): Promise<void>;
  acked(number: number, kind?: FactKind, withinMs?: number): Promise<void>;
  /** As power loss: no farewell. */
  kill(): Promise<void>;
  stop(): Promise<void>;
};

const PROGRAM = path.resolve(import.meta.dirname, '../../native/doorbell/simulated-device.ts');
const DEFAULT_LIMIT_MS = 5_000;
const POLL_MS = 5;

export type DeviceOptions = { port: string; stateFile?: string; device?: string };

export function startSimulatedDevice(options: DeviceOptions): Promise<SimulatedDevice> {
  const identity = options.device ? ['--device', options.device] : [];
  return startDevice([process.execPath, PROGRAM, ...identity], options);
}

/** The words of a program that speaks on `--port`, keeps its memory in `--state` and takes commands as lines. */
export async function startDevice(
  [program = '', ...words]: readonly string[],
  options: Omit<DeviceOptions, 'device'>,
): Promise<SimulatedDevice> {
  const folder = options.stateFile ? null : fs.mkdtempSync(path.join(os.tmpdir(), 'ringeklokke-device-'));
  const stateFile = options.stateFile ?? path.join(folder ?? '', 'eeprom');
  const child = spawn(program, [...words, '--port', options.port, '--state', stateFile], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines: DeviceLine[] = [];
  readline.createInterface({ input: child.stdout }).on('line', (text) => lines.push(JSON.parse(text)));
  // A write to a program that has just ended is no fault of the test.
  child.stdin.on('error', () => {});

  const say = (command: string): void => void child.stdin.write(`${command}\n`);

  const told: SimulatedDevice['told'] = async (fits, what, withinMs = DEFAULT_LIMIT_MS) => {
    const endAt = performance.now() + withinMs;
    for (;;) {
      const found = lines.find(fits);
      if (found) return found;
      if (performance.now() > endAt) throw new Error(`the device: ${what} not within ${withinMs} ms`);
      await pause(POLL_MS);
    }
  };

  const led = async (wanted: ShownLed, withinMs = DEFAULT_LIMIT_MS): Promise<void> => {
    const shown = () => lines.findLast((line) => 'led' in line)?.led;
    await told(() => shown() === wanted, `LED '${wanted}'`, withinMs);
  };

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await once(child, 'exit');
    }
  };

  await told((line) => 'ready' in line, 'ready', 10_000);
  return {
    lines,
    stateFile,
    press: () => say('press'),
    hold: () => say('hold'),
    release: () => say('release'),
    door: (how) => say(`door ${how}`),
    staff: () => say('staff'),
    mute: () => say('mute'),
    unmute: () => say('unmute'),
    loseAcks: (count) => say(`lose-acks ${count}`),
    noise: (bytes) => say(`noise ${Buffer.from(bytes).toString('hex')}`),
    powerCycle: (offMs) => say(`power-cycle ${offMs ?? ''}`),
    powerOffIn: (us) => say(`power-off-in ${us}`),
    powerOn: () => say('power-on'),
    told,
    led,
    acked: async (number, kind = 'press', withinMs = DEFAULT_LIMIT_MS) => {
      const fits = (line: DeviceLine) => 'acked' in line && line.acked === number && line.kind === kind;
      await told(fits, `ACK of ${kind} ${number}`, withinMs);
    },
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGTERM');
      if (folder) fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
