// What every way to reach a person must do, whatever carries it: run against each with a real counterpart on a real wire.
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { type Clock, systemClock } from '#host/clock.ts';
import { emailRig } from '#tests/support/ways/email-rig.ts';
import { hurriedClock } from '#tests/support/ways/hurried-clock.ts';
import { sirenRig } from '#tests/support/ways/siren-rig.ts';
import { smsRig } from '#tests/support/ways/sms-rig.ts';
import { anAlert, type CleanUps, type WayRig } from '#tests/support/ways/way-rig.ts';
import { webhookRig } from '#tests/support/ways/webhook-rig.ts';

/** Real wires and deadlines, on a machine that is busy with other tests too. */
vi.setConfig({ testTimeout: 60_000 });

type Make = (onTestFinished: CleanUps, options: { clock: Clock }) => Promise<WayRig>;

const WAYS: [string, Make][] = [
  ['siren', sirenRig],
  ['sms', smsRig],
  ['webhook', webhookRig],
  ['email', emailRig],
];

/** So much faster does a deadline come; a pseudo-terminal on a busy machine still answers in time. */
const HURRIED = 5;
/** Room for a busy machine around what a way promises. */
const SLACK_MS = 1_500;

async function isWell(rig: WayRig): Promise<void> {
  const endAt = performance.now() + 10_000;
  const isSo = () => rig.way.health().state === 'ready' && rig.way.health().why !== 'memory-kept';
  const isStarted = () => rig.name === 'webhook' || rig.name === 'email' || rig.way.health().why === null;
  while (!(isSo() && isStarted()) && performance.now() < endAt) await pause(20);
  expect(rig.way.health().state).toBe('ready');
}

async function timed<T>(work: Promise<T>): Promise<[T, number]> {
  const from = performance.now();
  return [await work, performance.now() - from];
}

/** The same alert until it is sent: a wire that was just mended may need a moment. */
async function sentAgain(rig: WayRig): Promise<void> {
  const endAt = performance.now() + 15_000;
  let outcome = '';
  while (outcome !== 'sent' && performance.now() < endAt) {
    outcome = await rig.way.send(anAlert(), rig.to);
    if (outcome !== 'sent') await pause(100);
  }
  expect(outcome, 'after it was mended').toBe('sent');
}

describe.for(WAYS)('%s', ([name, make]) => {
  test('an alert arrives with its words, and the way is ready', async ({ onTestFinished }) => {
    const rig = await make(onTestFinished, { clock: systemClock() });
    await isWell(rig);
    const alert = anAlert();
    expect(rig.way.name).toBe(name);
    expect(await rig.way.send(alert, rig.to)).toBe('sent');
    expect(rig.arrived()).toEqual([name === 'siren' ? 'sound' : alert.text]);
    expect(rig.way.health()).toEqual({ state: 'ready', why: null });
  });

  test('nobody there: told soon, the health says so, and it works again after', async ({
    onTestFinished,
  }) => {
    const rig = await make(onTestFinished, { clock: systemClock() });
    await isWell(rig);
    await rig.vanish();
    const [outcome, ms] = await timed(rig.way.send(anAlert(), rig.to));
    expect(outcome).toBe('unreachable');
    expect(ms).toBeLessThan(3_000);
    expect(rig.way.health().state).toBe('not-ready');
    await rig.comeBack();
    await sentAgain(rig);
    await isWell(rig);
  });

  test('a no is a no: told at once', async ({ onTestFinished }) => {
    const rig = await make(onTestFinished, { clock: systemClock() });
    await isWell(rig);
    const expected = rig.refuse();
    const [outcome, ms] = await timed(rig.way.send(anAlert(), rig.to));
    expect(outcome).toBe(expected);
    expect(ms).toBeLessThan(5_000);
    await rig.recover();
    await sentAgain(rig);
  });

  test('no answer: over by the deadline, and the next one works', async ({ onTestFinished }) => {
    const rig = await make(onTestFinished, { clock: hurriedClock(HURRIED) });
    await isWell(rig);
    rig.fallSilent();
    const [outcome, ms] = await timed(rig.way.send(anAlert(), rig.to));
    expect(outcome).toBe('timed-out');
    expect(ms).toBeLessThan(rig.way.deadlineMs / HURRIED + SLACK_MS);
    await rig.recover();
    await sentAgain(rig);
  });

  test('gone in the middle: never sent, never thrown, and well when it is back', async ({
    onTestFinished,
  }) => {
    const rig = await make(onTestFinished, { clock: hurriedClock(HURRIED) });
    await isWell(rig);
    rig.vanishHalfway();
    const outcome = await rig.way.send(anAlert(), rig.to);
    expect(['unreachable', 'timed-out']).toContain(outcome);
    expect(rig.arrived()).toEqual([]);
    await pause(300);
    await rig.recover();
    await sentAgain(rig);
  });

  test('ten megabytes for an answer: an outcome in time, bounded memory, and well after', async ({
    onTestFinished,
  }) => {
    const rig = await make(onTestFinished, { clock: hurriedClock(HURRIED) });
    await isWell(rig);
    const before = process.memoryUsage().heapUsed;
    rig.flood();
    const [outcome, ms] = await timed(rig.way.send(anAlert(), rig.to));
    expect(['unreachable', 'timed-out', 'refused', 'fault']).toContain(outcome);
    expect(ms).toBeLessThan(rig.way.deadlineMs / HURRIED + SLACK_MS);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(80_000_000);
    await rig.recover();
    await sentAgain(rig);
  });

  test('ten alerts at once come to ten outcomes', async ({ onTestFinished }) => {
    const rig = await make(onTestFinished, { clock: systemClock() });
    await isWell(rig);
    const alerts = Array.from({ length: 10 }, () => anAlert());
    const outcomes = await Promise.all(alerts.map((alert) => rig.way.send(alert, rig.to)));
    expect(outcomes).toEqual(alerts.map(() => 'sent'));
    if (name !== 'siren') expect(rig.arrived().sort()).toEqual(alerts.map(({ text }) => text).sort());
  });

  test('stopped in the middle it ends, and says no more', async ({ onTestFinished }) => {
    const rig = await make(onTestFinished, { clock: systemClock() });
    await isWell(rig);
    rig.fallSilent();
    const sending = rig.way.send(anAlert(), rig.to);
    await pause(200);
    const [, ms] = await timed(Promise.all([rig.way.stop(), sending]));
    expect(ms).toBeLessThan(5_000);
    expect(await sending).not.toBe('sent');
  });
});

test.for(WAYS.filter(([name]) => name === 'sms' || name === 'email'))(
  '%s without anybody’s number says so, and is none the worse for it',
  async ([, make], { onTestFinished }) => {
    const rig = await make(onTestFinished, { clock: systemClock() });
    await isWell(rig);
    const nowhere = { staff: null, phone: null, email: null };
    expect(await rig.way.send(anAlert(), [nowhere])).toBe('nobody-to-reach');
    expect(await rig.way.send(anAlert(), [])).toBe('nobody-to-reach');
    expect([rig.arrived(), rig.way.health().state]).toEqual([[], 'ready']);
  },
);
