// The real serialport driver and the device program, at the two ends of a pseudo-terminal.
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { machineClock } from '#native/clock.ts';
import { type DoorbellRig, doorbellConformance, type ToldByDevice } from '#native/doorbell/conformance.ts';
import type { DoorbellEvent } from '#native/doorbell/doorbell.ts';
import { openSerialPort } from '#native/doorbell/open-port.ts';
import { serialDoorbell } from '#native/doorbell/serial.ts';
import { startSimulatedDevice } from '#tests/support/device.ts';
import { openPtyPair } from '#tests/support/pty.ts';

const CASE_LIMIT_MS = 40_000;

/** The test's own hook: with tests side by side, the global one may clean up after the wrong one. */
type CleanUps = (cleanUp: () => Promise<void>) => void;

async function serialRig(onTestFinished: CleanUps) {
  const cable = await openPtyPair();
  onTestFinished(() => cable.stop());
  const device = await startSimulatedDevice({ port: cable.devicePath });
  onTestFinished(() => device.stop());
  const doorbell = serialDoorbell({ clock: machineClock, path: cable.hostPath });
  onTestFinished(() => doorbell.stop());
  const events: DoorbellEvent[] = [];
  const rig: DoorbellRig = {
    doorbell,
    events,
    get told() {
      return device.lines.flatMap((line): ToldByDevice[] => {
        if ('acked' in line) return [{ type: 'acked', kind: line.kind, number: line.acked }];
        if ('led' in line) return [{ type: 'led', led: line.led }];
        return 'strike' in line ? [{ type: 'strike', pulseMs: line.strike }] : [];
      });
    },
    device: {
      press: () => device.press(),
      hold: (isDown) => (isDown ? device.hold() : device.release()),
      moveDoor: (isOpen) => device.door(isOpen ? 'open' : 'closed'),
      pressStaffButton: () => device.staff(),
      mute: (isMute) => (isMute ? device.mute() : device.unmute()),
      loseAcks: (count) => device.loseAcks(count),
      noise: (bytes) => device.noise(bytes),
      powerCycle: (offMs) => device.powerCycle(offMs),
    },
    start: (acknowledge) =>
      doorbell.start((event) => {
        events.push(event);
        if (acknowledge === 'none') return;
        if (event.type === 'press') doorbell.acknowledge(event);
        if (event.type === 'door-contact') doorbell.acknowledge(event, 'door');
        if (event.type === 'staff-button') doorbell.acknowledge(event, 'staff');
      }),
    unplug: () => cable.unplug(),
    replug: () => cable.replug(),
    elapse: async (ms) => {
      await pause(ms);
    },
  };
  return Object.assign(rig, { cable, simulated: device });
}

describe.concurrent('conformance', () => {
  for (const { name, run } of doorbellConformance) {
    test(name, async ({ onTestFinished }) => run(await serialRig(onTestFinished)), CASE_LIMIT_MS);
  }
});

test(
  'a frozen cable, which tells nobody, is silent within 10 s, and the press made meanwhile arrives once',
  async ({ onTestFinished }) => {
    const { start, events, cable, simulated } = await serialRig(onTestFinished);
    start('every');
    await expect.poll(() => lastLink(events), { timeout: 4_000 }).toBe('listening');
    cable.freeze();
    simulated.press();
    await expect.poll(() => lastLink(events), { timeout: 10_000 }).toBe('silent');
    cable.thaw();
    await simulated.acked(1, 'press', 12_000);
    const numbers = events.flatMap((event) => (event.type === 'press' ? [event.number] : []));
    expect(new Set(numbers)).toEqual(new Set([1]));
  },
  CASE_LIMIT_MS,
);

test('a second opener of the port is told, and the first goes on', async ({ onTestFinished }) => {
  const { start, events, cable, simulated } = await serialRig(onTestFinished);
  start('every');
  await expect.poll(() => lastLink(events), { timeout: 4_000 }).toBe('listening');
  const second = await openSerialPort(cable.hostPath, { onData: () => {}, onClosed: () => {} });
  expect(second).toEqual({ ok: false, reason: 'locked' });
  simulated.press();
  await simulated.acked(1);
});

test('the device program keeps its presses over a kill', async ({ onTestFinished }) => {
  const { start, events, cable, simulated } = await serialRig(onTestFinished);
  simulated.press();
  await simulated.told((line) => 'latched' in line, 'latched');
  await simulated.kill();
  const next = await startSimulatedDevice({ port: cable.devicePath, stateFile: simulated.stateFile });
  onTestFinished(() => next.stop());
  start('every');
  await next.acked(1);
  const press = events.find((event) => event.type === 'press');
  expect(press).toMatchObject({ number: 1, ageMs: null });
});

function lastLink(events: readonly DoorbellEvent[]): string | undefined {
  return events.findLast((event) => event.type === 'link')?.link.state;
}
