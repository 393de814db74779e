// The board at the door, on the outside of the machine: the device model that practice mode and the firmware share, with
// its memory and its power, on a line that can be pulled out or noisy. What it counted is the expected set of presses.
import type { DeviceMemory } from '#native/doorbell/device-state.ts';
import type { ShownLed } from '#native/doorbell/doorbell.ts';
import { RunningDevice } from '#native/doorbell/running-device.ts';
import type { Chance } from './chance.ts';
import type { Line } from './machine.ts';
import type { SimClock } from './sim-clock.ts';

const DEVICE = Buffer.from('the-bell').toString('hex');
/** One frame in five is hit. */
const NOISE_SHARE = 0.2;

type Parts = {
  clock: SimClock;
  chance: Chance;
  hold(deliver: () => void): void;
  /** The board has counted and kept a press; its name is that of the ring it will open. */
  onLatched(press: string): void;
  onLed(led: ShownLed): void;
};

export type Board = ReturnType<typeof makeBoard>;

export function makeBoard({ clock, chance, hold, onLatched, onLed }: Parts) {
  let epoch = 0;
  let isNoisy = false;
  let frames = 0;
  let isDeaf = false;
  let isWaiting = false;

  function noisy(bytes: Uint8Array): Uint8Array {
    frames += 1;
    if (!isNoisy || !chance.isLucky(NOISE_SHARE, 'noise', frames)) return bytes;
    const hit = Uint8Array.from(bytes);
    const at = chance.between(0, hit.length, 'hit', frames);
    hit[at] = (hit[at] ?? 0) ^ (1 << chance.between(0, 8, 'bit', frames));
    return hit;
  }

  const line: Line = {
    isPlugged: true,
    events: null,
    toDevice: (bytes) => device.hear(noisy(bytes)),
  };
  const device = new RunningDevice({
    clock: clock.outside,
    device: DEVICE,
    memory: null,
    save: (memory: DeviceMemory) => {
      epoch = memory.epoch;
    },
    entropy: () => chance.between(1, 2 ** 31, 'entropy', clock.now()),
    send(bytes) {
      if (isDeaf && isWaiting) return;
      const { events } = line;
      const heard = noisy(bytes);
      queueMicrotask(() => hold(() => line.events === events && events?.onData(heard)));
    },
    onOutput(output) {
      if (output.type === 'latched' || output.type === 'acked') isWaiting = output.type === 'latched';
      if (output.type === 'latched' && output.kind === 'press')
        onLatched(`${DEVICE}.${epoch}.${output.number}`);
      if (output.type === 'led') onLed(output.led);
    },
  });
  device.powerOn();

  return {
    line,
    press: () => device.press(),
    staffButton: () => device.pressStaffButton(),
    door: (isOpen: boolean) => device.moveDoor(isOpen),
    powerCycle: (offMs: number) => device.powerCycle(offMs),
    /** A planted fault: the line is dead whenever it matters. */
    deafen(): void {
      isDeaf = true;
    },
    setNoise(on: boolean): void {
      isNoisy = on;
    },
    plug(isPlugged: boolean): void {
      line.isPlugged = isPlugged;
      const { events } = line;
      if (isPlugged) return;
      line.events = null;
      hold(() => events?.onClosed());
    },
  };
}
