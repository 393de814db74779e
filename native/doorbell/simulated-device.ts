// A doorbell as a program of its own, at the other end of a (pseudo-)terminal, driven by lines on standard input:
//   node native/doorbell/simulated-device.ts --port <tty> --state <file> [--device <16 hex digits>]
// It tells what happens to it as JSON lines on standard output. For tests, demo and bench; never shipped.
import { randomInt } from 'node:crypto';
import readline from 'node:readline';
import { parseArgs } from 'node:util';
import { machineClock } from '../clock.ts';
import { type OpenPort, serialPortAt } from '../port/open-port.ts';
import type { DeviceOutput } from './device-state.ts';
import { loadDeviceMemory, saveDeviceMemory } from './device-state-file.ts';
import { RunningDevice } from './running-device.ts';
import { BAUD_RATE } from './timing.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    state: { type: 'string' },
    device: { type: 'string', default: '72696e67656b6c6f' },
  },
});
const { port: path, state: stateFile, device: identity } = values;
if (!path || !stateFile || !/^[0-9a-f]{16}$/.test(identity)) {
  console.error('usage: simulated-device.ts --port <tty> --state <file> [--device <16 hex digits>]');
  process.exit(2);
}

/** A pseudo-terminal that is plugged in again is found this soon. */
const REOPEN_MS = 50;

/** A bootloader's usual time. */
const RESET_MS = 2_000;

const openPort = serialPortAt(BAUD_RATE);

let line: OpenPort | null = null;

const device = new RunningDevice({
  clock: machineClock,
  device: identity,
  memory: loadDeviceMemory(stateFile),
  save: (memory) => saveDeviceMemory(stateFile, memory),
  entropy: () => randomInt(2 ** 32),
  send: (bytes) => line?.write(bytes),
  onOutput: tellOutput,
});

function tell(what: Record<string, unknown>): void {
  // With the wall clock's fraction, so that a bench can measure from here across processes.
  process.stdout.write(`${JSON.stringify({ ...what, at: performance.timeOrigin + performance.now() })}\n`);
}

function tellOutput(output: DeviceOutput): void {
  if (output.type === 'latched') tell({ latched: output.number, kind: output.kind });
  if (output.type === 'acked') tell({ acked: output.number, kind: output.kind });
  if (output.type === 'led') tell({ led: output.led });
  if (output.type === 'strike') tell({ strike: output.pulseMs });
}

async function keepOpen(tty: string): Promise<void> {
  let isGone = false;
  const opened = await openPort(tty, {
    onData: (bytes) => device.hear(bytes),
    onClosed: () => {
      isGone = true;
      if (line) tell({ line: 'closed' });
      line = null;
      setTimeout(() => void keepOpen(tty), REOPEN_MS);
    },
  });
  if (!opened.ok) setTimeout(() => void keepOpen(tty), REOPEN_MS);
  else if (!isGone) {
    line = opened.port;
    tell({ line: 'open' });
  }
}

const COMMANDS: Record<string, (argument: string) => void> = {
  press: () => device.press(),
  hold: () => device.holdButton(true),
  release: () => device.holdButton(false),
  door: (how) => device.moveDoor(how === 'open'),
  staff: () => device.pressStaffButton(),
  mute: () => device.mute(true),
  unmute: () => device.mute(false),
  'lose-acks': (count) => device.loseAcks(Number(count)),
  noise: (hex) => device.sendRaw(Buffer.from(hex, 'hex')),
  'power-cycle': (offMs) => device.powerCycle(offMs ? Number(offMs) : RESET_MS),
  quit: () => process.exit(0),
};

const commands = readline.createInterface({ input: process.stdin });
commands.on('line', (text) => {
  const [name = '', argument = ''] = text.trim().split(/\s+/);
  const run = COMMANDS[name];
  if (run) run(argument);
  else if (name) tell({ unknown: name });
});
// Whoever started it is gone: a device nobody steers would hold the port for ever.
commands.on('close', () => process.exit(0));

await keepOpen(path);
device.powerOn();
tell({ ready: identity });
