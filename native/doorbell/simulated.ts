// A doorbell without hardware, for practice and tests: the device model behind the same frames and the same driver.
// Reached by a dynamic import from practice mode only; it must not be in a package that ships.
import { randomInt } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { PortEvents, PortOpener } from '../port/open-port.ts';
import type { LastCommitted } from './conversation.ts';
import type { DeviceMemory, DeviceOutput } from './device-state.ts';
import type { Doorbell, ShownLed } from './doorbell.ts';
import { PortDoorbell } from './port-doorbell.ts';
import { RunningDevice } from './running-device.ts';

export type SimulatedDoorbellOptions = {
  clock: Clock;
  /** What an earlier run saved, so that the numbers go on. */
  memory?: DeviceMemory | null | undefined;
  save?: ((memory: DeviceMemory) => void) | undefined;
  onOutput?: ((output: DeviceOutput) => void) | undefined;
  lastCommitted?: LastCommitted | undefined;
  /** Some boards reset when the port is opened; this long they are away. */
  resetOnOpenMs?: number | undefined;
};

export type SimulatedDoorbell = Doorbell & {
  press(): void;
  moveDoor(isOpen: boolean): void;
  pressStaffButton(): void;
  unplug(): void;
  replug(): void;
  shown(): ShownLed;
  /** For tests and for causing faults in practice. */
  device: RunningDevice;
};

/** Seen in the log and the facts: nobody shall take it for a real one. */
const SIMULATED_DEVICE = Buffer.from('practice').toString('hex');

export function simulatedDoorbell(options: SimulatedDoorbellOptions): SimulatedDoorbell {
  const wire = { events: null as PortEvents | null, isPlugged: true, shown: 'off' as ShownLed };
  const device = new RunningDevice({
    clock: options.clock,
    device: SIMULATED_DEVICE,
    memory: options.memory ?? null,
    save: (memory) => options.save?.(memory),
    entropy: () => randomInt(2 ** 32),
    // Later, as on a wire: the driver must not hear an answer inside its own question.
    send: (bytes) => queueMicrotask(() => wire.events?.onData(bytes)),
    onOutput: (output) => {
      if (output.type === 'led') wire.shown = output.led;
      options.onOutput?.(output);
    },
  });
  const openPort: PortOpener = async (_path, events) => {
    if (!wire.isPlugged) return { ok: false, reason: 'not-found' };
    wire.events = events;
    if (options.resetOnOpenMs !== undefined) device.powerCycle(options.resetOnOpenMs);
    const write = (bytes: Uint8Array): void => queueMicrotask(() => isOpen() && device.hear(bytes));
    const isOpen = (): boolean => wire.events === events;
    const close = async (): Promise<void> => {
      if (isOpen()) wire.events = null;
    };
    return { ok: true, port: { write, close } };
  };
  const doorbell = new PortDoorbell({
    clock: options.clock,
    find: { path: 'simulated' },
    openPort,
    listPorts: async () => [],
    lastCommitted: options.lastCommitted,
  });
  device.powerOn();
  return {
    kind: doorbell.kind,
    declares: doorbell.declares,
    start: (onEvent) => doorbell.start(onEvent),
    acknowledge: (id, kind) => doorbell.acknowledge(id, kind),
    showLed: (state) => doorbell.showLed(state),
    strike: (pulseMs) => doorbell.strike(pulseMs),
    stop: async () => {
      device.stop();
      await doorbell.stop();
    },
    press: () => device.press(),
    moveDoor: (isOpen) => device.moveDoor(isOpen),
    pressStaffButton: () => device.pressStaffButton(),
    unplug: () => {
      const gone = wire.events;
      Object.assign(wire, { events: null, isPlugged: false });
      gone?.onClosed();
    },
    replug: () => {
      wire.isPlugged = true;
    },
    shown: () => wire.shown,
    device,
  };
}
