// The real serialport driver and the device program, at the two ends of a pseudo-terminal.
import { describe, expect, test } from 'vitest';
import { doorbellConformance } from '#native/doorbell/conformance.ts';
import type { DoorbellEvent } from '#native/doorbell/doorbell.ts';
import { BAUD_RATE } from '#native/doorbell/timing.ts';
import { serialPortAt } from '#native/port/open-port.ts';
import { startSimulatedDevice } from '#tests/support/device.ts';
import { serialRig } from '#tests/support/serial-rig.ts';

const CASE_LIMIT_MS = 40_000;

describe.concurrent('conformance', () => {
  for (const { name, run } of doorbellConformance) {
    test(
      name,
      async ({ onTestFinished }) => run(await serialRig(onTestFinished, startSimulatedDevice)),
      CASE_LIMIT_MS,
    );
  }
});

test(
  'a frozen cable, which tells nobody, is silent within 10 s, and the press made meanwhile arrives once',
  async ({ onTestFinished }) => {
    const { start, events, cable, simulated } = await serialRig(onTestFinished, startSimulatedDevice);
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
  const { start, events, cable, simulated } = await serialRig(onTestFinished, startSimulatedDevice);
  start('every');
  await expect.poll(() => lastLink(events), { timeout: 4_000 }).toBe('listening');
  const second = await serialPortAt(BAUD_RATE)(cable.hostPath, { onData: () => {}, onClosed: () => {} });
  expect(second).toEqual({ ok: false, reason: 'locked' });
  simulated.press();
  await simulated.acked(1);
});

test('the device program keeps its presses over a kill', async ({ onTestFinished }) => {
  const { start, events, cable, simulated } = await serialRig(onTestFinished, startSimulatedDevice);
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
