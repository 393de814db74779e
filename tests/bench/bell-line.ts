// The bench as the bell at the far end of the line: the device model itself, pressed from here.
import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import { ReadStream } from 'node:tty';
import { type Clock, machineClock } from '#native/clock.ts';
import type { ShownLed } from '#native/doorbell/doorbell.ts';
import { writeDeviceMessage } from '#native/doorbell/messages-write.ts';
import { RunningDevice } from '#native/doorbell/running-device.ts';
import { nowAt } from './launch.ts';

/** The button's own guard between two presses is half a second; thrice as fast, a run takes a third of the time. */
const HASTE = 3;

const hastyClock: Clock = {
  bootMs: () => machineClock.bootMs() * HASTE,
  setTimer: (ms, fn) => machineClock.setTimer(ms / HASTE, fn),
};

const FLAGS = fs.constants.O_RDWR | fs.constants.O_NOCTTY;

const DEVICE = '62656e636862656c';

export type BellLine = {
  /** Answers when the first byte of the press went onto the line, in wall-clock milliseconds. */
  press(): number;
  /** The staff button at the door. */
  openDoor(): void;
  /** Resolves once the host has asked for this light. */
  led(wanted: ShownLed): Promise<void>;
  close(): void;
};

export function openBellLine(path: string): BellLine {
  // Written at once and by this thread: what is measured begins when the bytes are on the line.
  const out = fs.openSync(path, FLAGS);
  const line = new ReadStream(fs.openSync(path, FLAGS));
  let shown: ShownLed = 'off';
  let sentAt = 0;
  let waiting: { wanted: ShownLed; done: () => void } | null = null;
  const device = new RunningDevice({
    clock: hastyClock,
    device: DEVICE,
    memory: null,
    save: () => {},
    entropy: () => randomInt(2 ** 32),
    send(bytes) {
      sentAt ||= nowAt();
      fs.writeSync(out, bytes);
    },
    onOutput(output) {
      if (output.type !== 'led') return;
      shown = output.led;
      if (waiting?.wanted === shown) waiting.done();
    },
  });
  line.on('data', (bytes) => device.hear(bytes));
  // The terminal is gone: the run is over.
  line.on('error', () => {});
  device.powerOn();
  return {
    press() {
      sentAt = 0;
      device.press();
      return sentAt;
    },
    openDoor: () => device.pressStaffButton(),
    led: (wanted) =>
      new Promise((resolve) => {
        if (shown === wanted) resolve();
        else waiting = { wanted, done: resolve };
      }),
    close() {
      device.stop();
      line.destroy();
      fs.closeSync(out);
    },
  };
}

/** A button and nothing else, for a host that never answers: each press is one frame, sent once. */
export function openBareButton(path: string): { press(): number; close(): void } {
  const out = fs.openSync(path, FLAGS);
  const sender = { type: 'press', device: DEVICE, deviceEpoch: 1, boot: 1, ageMs: 0 } as const;
  let number = 0;
  return {
    press() {
      number += 1;
      const bytes = writeDeviceMessage({ ...sender, number });
      const sentAt = nowAt();
      fs.writeSync(out, bytes);
      return sentAt;
    },
    close: () => fs.closeSync(out),
  };
}
