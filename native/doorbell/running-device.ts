// Runs the device model against a clock and a line, with the faults a test or a practice dock wants to cause.
import type { Clock } from '../clock.ts';
import { bootDevice, type DeviceInput, type DeviceStep, deviceDueAtMs, stepDevice } from './device-model.ts';
import type { DeviceMemory, DeviceMoment, DeviceOutput, DeviceState, Inputs } from './device-state.ts';

import { frameReader } from './frame-reader.ts';
import { readMessage } from './messages-read.ts';
import { writeDeviceMessage } from './messages-write.ts';

export type RunningDeviceOptions = {
  clock: Clock;
  device: string;
  /** What the EEPROM held, or null for a new device. */
  memory: DeviceMemory | null;
  /** Must have stored it when it returns: the press is sent after that. */
  save(memory: DeviceMemory): void;
  entropy(): number;
  send(bytes: Uint8Array): void;
  onOutput(output: DeviceOutput): void;
};

/** A finger is on the button this long: shorter than the guard, longer than any contact filter. */
const FINGER_MS = 100;

/** What a common bootloader says before the program runs; none of it is a frame. */
const BOOT_BANNER = Buffer.from('\r\nbootloader 4.4\r\nok\r\n');

export class RunningDevice {
  readonly #options: RunningDeviceOptions;
  #memory: DeviceMemory | null;
  #state: DeviceState | null = null;
  #inputs: Inputs = { buttonDown: false, doorOpen: false, staffDown: false };
  #reader = frameReader();
  #isMute = false;
  #acksToLose = 0;
  #stopTimer = () => {};

  constructor(options: RunningDeviceOptions) {
    this.#options = options;
    this.#memory = options.memory;
  }

  powerOn(): void {
    this.#reader = frameReader();
    this.#take(bootDevice(this.#memory, this.#options.device, this.#inputs, this.#moment()));
  }

  /** Everything but the memory is lost; what happens at the door meanwhile nobody sees. */
  powerCycle(offMs: number): void {
    this.#state = null;
    this.#stopTimer();
    this.sendRaw(BOOT_BANNER);
    this.#stopTimer = this.#options.clock.setTimer(offMs, () => this.powerOn());
  }

  hear(bytes: Uint8Array): void {
    if (!this.#state) return;
    for (const body of this.#reader.push(bytes).bodies) {
      const read = readMessage(body);
      if (read.from !== 'host') continue;
      if (read.message.type === 'ack' && this.#acksToLose > 0) this.#acksToLose -= 1;
      else this.#step({ type: 'heard', message: read.message });
    }
  }

  press(): void {
    this.#tap('buttonDown');
  }

  pressStaffButton(): void {
    this.#tap('staffDown');
  }

  holdButton(isDown: boolean): void {
    this.#change({ buttonDown: isDown });
  }

  moveDoor(isOpen: boolean): void {
    this.#change({ doorOpen: isOpen });
  }

  /** Works on, but nothing it says reaches the line. */
  mute(isMute: boolean): void {
    this.#isMute = isMute;
  }

  loseAcks(count: number): void {
    this.#acksToLose = count;
  }

  sendRaw(bytes: Uint8Array): void {
    if (!this.#isMute) this.#options.send(bytes);
  }

  /** Another device memory from now on: what a repair, or a worn memory, does. */
  replaceMemory(memory: DeviceMemory | null): void {
    this.#memory = memory;
  }

  stop(): void {
    this.#state = null;
    this.#stopTimer();
  }

  #tap(input: 'buttonDown' | 'staffDown'): void {
    this.#change({ [input]: true });
    this.#options.clock.setTimer(FINGER_MS, () => this.#change({ [input]: false }));
  }

  #change(change: Partial<Inputs>): void {
    this.#inputs = { ...this.#inputs, ...change };
    this.#step({ type: 'input', change });
  }

  #step(input: DeviceInput): void {
    if (this.#state) this.#take(stepDevice(this.#state, input, this.#moment()));
  }

  #take({ state, outputs }: DeviceStep): void {
    this.#state = state;
    for (const output of outputs) this.#act(output, state);
    this.#stopTimer();
    const inMs = Math.max(0, deviceDueAtMs(state) - this.#options.clock.bootMs());
    this.#stopTimer = this.#options.clock.setTimer(inMs, () => this.#step({ type: 'tick' }));
  }

  #act(output: DeviceOutput, { device, epoch, boots }: DeviceState): void {
    if (output.type === 'save') {
      this.#memory = output.memory;
      this.#options.save(output.memory);
    } else if (output.type === 'send') {
      this.sendRaw(writeDeviceMessage({ device, deviceEpoch: epoch, boot: boots, ...output.body }));
    }
    this.#options.onOutput(output);
  }

  #moment(): DeviceMoment {
    return { nowMs: this.#options.clock.bootMs(), entropy: this.#options.entropy() };
  }
}
