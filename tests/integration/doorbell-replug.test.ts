// Cable out and in at random, noise, and presses at any moment: none lost, none doubled. The expected set is the
// device's own list of what it latched, compared with what the driver passed on.
import { setTimeout as pause } from 'node:timers/promises';
import { describe, test } from 'vitest';
import { machineClock } from '#native/clock.ts';
import { serialDoorbell } from '#native/doorbell/serial.ts';
import { startSimulatedDevice } from '#tests/support/device.ts';
import { openPtyPair } from '#tests/support/pty.ts';

const CYCLE_COUNT = 6;
const GAP_MAX_MS = 700;

/** The guard between two counted presses, and a little more. */
const BETWEEN_PRESSES_MS = 550;

describe.concurrent('replugging', () => {
  test.for([1, 2, 3])('cable %i', { timeout: 90_000 }, async (_cable, { expect }) => {
    const cable = await openPtyPair();
    const device = await startSimulatedDevice({ port: cable.devicePath });
    const doorbell = serialDoorbell({ clock: machineClock, path: cable.hostPath });
    const arrived = new Set<string>();
    let link = '';
    try {
      doorbell.start((event) => {
        if (event.type === 'link') link = event.link.state;
        if (event.type !== 'press') return;
        arrived.add(`${event.device} ${event.deviceEpoch} ${event.number}`);
        doorbell.acknowledge(event);
      });
      for (let cycle = 0; cycle < CYCLE_COUNT; cycle += 1) {
        await pause(Math.random() * GAP_MAX_MS);
        device.press();
        if (cycle % 2 === 0) device.noise(Uint8Array.from({ length: 200 }, () => Math.random() * 256));
        await cable.unplug();
        await pause(BETWEEN_PRESSES_MS);
        device.press();
        await pause(Math.random() * GAP_MAX_MS);
        await cable.replug();
        await expect.poll(() => link, { timeout: 3_000, interval: 20 }).toBe('listening');
      }
      const latched = device.lines.flatMap((line) => ('latched' in line ? [line.latched] : []));
      for (const number of latched) await device.acked(number);
      expect(latched.length).toBeGreaterThanOrEqual(CYCLE_COUNT);
      expect(arrived.size).toBe(latched.length);
    } finally {
      await doorbell.stop();
      await device.stop();
      await cable.stop();
    }
  });
});
