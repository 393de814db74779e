// The simulated doorbell against the conformance suite, and the memory cases a real device cannot be put through.
import { afterEach, describe, expect, test } from 'vitest';
import { handClock } from '../hand-clock.ts';
import { type DoorbellRig, doorbellConformance, type ToldByDevice } from './conformance.ts';
import type { DeviceMemory } from './device-state.ts';
import type { DoorbellEvent } from './doorbell.ts';
import { type SimulatedDoorbellOptions, simulatedDoorbell } from './simulated.ts';

const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

function rig(options: Partial<SimulatedDoorbellOptions> = {}) {
  const clock = handClock();
  const events: DoorbellEvent[] = [];
  const told: ToldByDevice[] = [];
  const bell = simulatedDoorbell({
    clock,
    onOutput: (output) => {
      if (output.type === 'acked' || output.type === 'led' || output.type === 'strike') told.push(output);
    },
    ...options,
  });
  cleanUps.push(() => bell.stop());
  const { device } = bell;
  const made: DoorbellRig = {
    doorbell: bell,
    events,
    told,
    device: {
      press: () => device.press(),
      hold: (isDown) => device.holdButton(isDown),
      moveDoor: (isOpen) => device.moveDoor(isOpen),
      pressStaffButton: () => device.pressStaffButton(),
      mute: (isMute) => device.mute(isMute),
      loseAcks: (count) => device.loseAcks(count),
      noise: (bytes) => device.sendRaw(bytes),
      powerCycle: (offMs) => device.powerCycle(offMs),
    },
    start: (acknowledge) =>
      bell.start((event) => {
        events.push(event);
        if (acknowledge === 'none') return;
        if (event.type === 'press') bell.acknowledge(event);
        if (event.type === 'door-contact') bell.acknowledge(event, 'door');
        if (event.type === 'staff-button') bell.acknowledge(event, 'staff');
      }),
    unplug: async () => bell.unplug(),
    replug: async () => bell.replug(),
    elapse: (ms) => clock.elapse(ms),
  };
  return { ...made, bell, clock };
}

describe('conformance', () => {
  for (const { name, run } of doorbellConformance) test(name, () => run(rig()));
});

const USED: DeviceMemory = {
  device: '7072616374696365',
  epoch: 7,
  boots: 3,
  press: { made: 10, acked: 10 },
  door: { made: 2, acked: 2 },
  staff: { made: 0, acked: 0 },
};

test('a board that resets at every open is listened to, and replays what is pending', async () => {
  const { start, events, elapse, bell } = rig({
    resetOnOpenMs: 2_000,
    memory: { ...USED, press: { made: 11, acked: 10 } },
  });
  start('every');
  await elapse(4_000);
  expect(events.filter((event) => event.type === 'press').map((event) => event.number)).toEqual([11]);
  bell.unplug();
  await elapse(1_000);
  bell.replug();
  await elapse(5_000);
  expect(events.filter((event) => event.type === 'press')).toHaveLength(1);
});

test('a memory that went back in time gets a new epoch, and its next press is not taken for an old one', async () => {
  const { start, events, elapse, bell } = rig({
    memory: USED,
    lastCommitted: (kind, _device, epoch) => (kind === 'press' && epoch === 7 ? 50 : null),
  });
  bell.press();
  await elapse(1_000);
  start('every');
  await elapse(3_000);
  expect(events).toContainEqual({ type: 'suspect', device: USED.device, reason: 'counter-went-back' });
  const arrived = events.filter((event) => event.type === 'press');
  const renewed = arrived.filter((event) => event.deviceEpoch !== 7);
  expect(new Set(renewed.map((event) => event.number)).size).toBe(1);
  expect(renewed[0]?.ageMs).toBeGreaterThanOrEqual(1_000);
});

test('what another station acknowledged, or a restored backup forgot, is told', async () => {
  const { start, events, elapse } = rig({
    memory: USED,
    lastCommitted: (kind) => (kind === 'press' ? 8 : null),
  });
  start('every');
  await elapse(2_000);
  expect(events).toContainEqual({ type: 'suspect', device: USED.device, reason: 'acknowledged-elsewhere' });
  expect(events).toContainEqual({ type: 'link', link: { state: 'listening', device: USED.device } });
});

test('a device without memory makes an epoch, and the last number of an epoch is followed by a new one', async () => {
  const full = { made: 0xffff_ffff, acked: 0xffff_fffe };
  const { start, events, elapse, bell } = rig({ memory: { ...USED, press: full } });
  start('none');
  await elapse(1_000);
  bell.press();
  await elapse(1_000);
  const arrived = events.filter((event) => event.type === 'press');
  expect(arrived[0]).toMatchObject({ deviceEpoch: 7, number: 0xffff_ffff });
  expect(arrived.at(-1)?.deviceEpoch).not.toBe(7);
  expect(new Set(arrived.filter((e) => e.deviceEpoch !== 7).map((e) => e.number))).toEqual(new Set([1, 2]));
});

test('it saves before it sends, so a number on the wire is never used again', async () => {
  const order: string[] = [];
  const { start, elapse, bell } = rig({
    save: (memory) => order.push(`save ${memory.press.made}`),
    onOutput: (output) => {
      if (output.type === 'send' && output.body.type === 'press') order.push(`send ${output.body.number}`);
    },
  });
  start('none');
  await elapse(500);
  bell.press();
  await elapse(100);
  expect(order.indexOf('save 1')).toBeGreaterThanOrEqual(0);
  expect(order.indexOf('save 1')).toBeLessThan(order.indexOf('send 1'));
});

test('a host that is gone shows on the ring as a fault, and nothing an earlier host asked for comes back', async () => {
  const { start, elapse, bell } = rig();
  start('every');
  bell.showLed('heard');
  await elapse(1_000);
  expect(bell.shown()).toBe('heard');
  bell.unplug();
  await elapse(11_000);
  expect(bell.shown()).toBe('fault');
  bell.replug();
  bell.showLed('ready');
  await elapse(2_500);
  expect(bell.shown()).toBe('ready');
});

test('a thousand presses waiting are all told, once each, oldest first', async () => {
  const { start, events, elapse } = rig({ memory: { ...USED, press: { made: 1_010, acked: 10 } } });
  start('every');
  await elapse(5_000);
  const seen = events.filter((event) => event.type === 'press').map((event) => event.number);
  expect(new Set(seen).size).toBe(1_000);
  expect(seen[0]).toBe(11);
});

test('bounce and trembling within half a second are one press', async () => {
  const { start, events, elapse, bell } = rig();
  start('every');
  await elapse(500);
  for (let i = 0; i < 8; i += 1) {
    bell.device.holdButton(true);
    await elapse(20);
    bell.device.holdButton(false);
    await elapse(20);
  }
  await elapse(1_000);
  expect(new Set(events.flatMap((event) => (event.type === 'press' ? [event.number] : [])))).toEqual(
    new Set([1]),
  );
});

test('stopped, it leaves no timer behind', async () => {
  const { start, elapse, bell, clock } = rig();
  start('every');
  await elapse(1_000);
  await bell.stop();
  expect(clock.pendingCount()).toBe(0);
});
