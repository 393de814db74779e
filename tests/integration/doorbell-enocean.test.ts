// The radio button's driver on the real serialport, with a receiver at the other end of a pseudo-terminal that speaks
// in bytes published by others.
import { setTimeout as pause } from 'node:timers/promises';
import { describe, type TestContext, test } from 'vitest';
import { BELL_ABILITIES } from '#core/doorbell/bell-kind.ts';
import { machineClock } from '#native/clock.ts';
import type { DoorbellEvent } from '#native/doorbell/doorbell.ts';
import { enoceanDoorbell } from '#native/doorbell/enocean/enocean-doorbell.ts';
import { openPressFile } from '#native/doorbell/held/press-file.ts';
import { type KindRig, kindConformance } from '#native/doorbell/kinds-conformance.ts';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { type RadioReceiver, RECORDED_SENDER, radioReceiver } from '#tests/support/radio-receiver.ts';

const CASE_LIMIT_MS = 60_000;
const FINGER_MS = 150;

type CleanUps = TestContext['onTestFinished'];

async function world(onTestFinished: CleanUps) {
  const receiver = await radioReceiver();
  onTestFinished(() => receiver.stop());
  const file = `${freshFolder('presses')}/bell-presses`;
  const begin: KindRig['begin'] = async (acknowledge) => {
    const memory = openPressFile(file, (error) => {
      throw error;
    });
    const doorbell = enoceanDoorbell({
      station: { clock: machineClock, bootId: 'boot', memory },
      find: { path: receiver.cable.hostPath },
      senders: [RECORDED_SENDER],
    });
    const events: DoorbellEvent[] = [];
    doorbell.start((event) => {
      events.push(event);
      if (acknowledge === 'every' && event.type === 'press') doorbell.acknowledge(event);
    });
    const end = () => doorbell.stop();
    onTestFinished(end);
    return { doorbell, events, end };
  };
  return { receiver, begin };
}

async function rig(onTestFinished: CleanUps): Promise<KindRig> {
  const { receiver, begin } = await world(onTestFinished);
  return {
    ...{ abilities: BELL_ABILITIES.enocean, begin, shown: () => null },
    press: () => press(receiver),
    flood: async (ms) => {
      const endAt = performance.now() + ms;
      for (let isDown = true; performance.now() < endAt; isDown = !isDown) {
        if (isDown) receiver.pressed();
        else receiver.released();
        await pause(5);
      }
    },
    cut: async () => receiver.goAway(),
    elapse: async (ms) => {
      await pause(ms);
    },
  };
}

async function press(receiver: RadioReceiver): Promise<void> {
  receiver.pressed();
  await pause(FINGER_MS);
  receiver.released();
}

const link = (events: readonly DoorbellEvent[]) =>
  events.findLast((event) => event.type === 'link')?.link.state;
const pressCount = (events: readonly DoorbellEvent[]) =>
  new Set(events.flatMap((event) => (event.type === 'press' ? [event.number] : []))).size;

describe.concurrent('conformance', () => {
  for (const { name, run } of kindConformance) {
    test(name, { timeout: CASE_LIMIT_MS }, async ({ onTestFinished }) => run(await rig(onTestFinished)));
  }
});

describe.concurrent('the wire', () => {
  test('asks in the published words, and names the receiver it found', async ({ expect, onTestFinished }) => {
    const { receiver, begin } = await world(onTestFinished);
    const { events } = await begin('every');
    await expect.poll(() => link(events), { timeout: 4_000 }).toBe('listening');
    expect(receiver.asked[0]).toBe('5500010005700309');
    expect(events).toContainEqual({ type: 'link', link: { state: 'listening', device: 'enocean-42424242' } });
  });

  test('pulled out and put back: told, and the next press counts', { timeout: CASE_LIMIT_MS }, async ({
    expect,
    onTestFinished,
  }) => {
    const { receiver, begin } = await world(onTestFinished);
    const { events } = await begin('every');
    await expect.poll(() => link(events), { timeout: 4_000 }).toBe('listening');
    await receiver.unplug();
    await expect.poll(() => link(events), { timeout: 4_000 }).toBe('lost');
    await receiver.replug();
    await expect.poll(() => link(events), { timeout: 6_000 }).toBe('listening');
    await press(receiver);
    await expect.poll(() => pressCount(events)).toBe(1);
  });

  test('a receiver that falls silent is told within 10 s', { timeout: CASE_LIMIT_MS }, async ({
    expect,
    onTestFinished,
  }) => {
    const { receiver, begin } = await world(onTestFinished);
    const { events } = await begin('every');
    await expect.poll(() => link(events), { timeout: 4_000 }).toBe('listening');
    receiver.goAway();
    await expect.poll(() => link(events), { timeout: 10_500, interval: 50 }).toBe('silent');
  });

  test('noise for half a second is no press, and the press after it is one', {
    timeout: CASE_LIMIT_MS,
  }, async ({ expect, onTestFinished }) => {
    const { receiver, begin } = await world(onTestFinished);
    const { events } = await begin('every');
    await expect.poll(() => link(events), { timeout: 4_000 }).toBe('listening');
    for (let i = 0; i < 100; i += 1) {
      receiver.say(Uint8Array.from({ length: 2_000 }, () => Math.floor(Math.random() * 256)));
      await pause(5);
    }
    expect(pressCount(events)).toBe(0);
    await pause(500);
    await press(receiver);
    await expect.poll(() => pressCount(events), { timeout: 6_000 }).toBe(1);
  });
});
