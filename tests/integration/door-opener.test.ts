// Both kinds of door opener over real wires, and what only a relay can get wrong: its board, its neighbours, its start.
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { openerConformance } from '#native/door-opener/conformance.ts';
import { relayOnWire, strikeOnWire } from '#tests/support/opener-rigs.ts';

vi.setConfig({ testTimeout: 60_000 });

const SOON = { timeout: 10_000, interval: 20 };

describe.each([
  ['a relay', (cleanUps: Parameters<typeof relayOnWire>[0]) => relayOnWire(cleanUps)],
  ['the strike of our own device', strikeOnWire],
] as const)('%s', (_, make) => {
  test.each(openerConformance.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const cleanUps: (() => Promise<void>)[] = [];
    const rig = await make((cleanUp) => void cleanUps.unshift(cleanUp));
    try {
      rig.opener.start(() => {});
      await one.run(rig);
    } finally {
      for (const cleanUp of cleanUps) await cleanUp();
    }
  });
});

test('a board that cannot end the pulse by itself opens nothing', async ({ onTestFinished }) => {
  const rig = await relayOnWire(onTestFinished);
  rig.board.isPlain = true;
  rig.opener.start(() => {});
  await expect.poll(rig.opener.state, SOON).toBe('ready');
  expect(await rig.opener.open()).toBe('silent');
  await pause(500);
  expect(rig.board.clicks).toEqual([]);
});

test('a relay that does not move is told at once', async ({ onTestFinished }) => {
  const rig = await relayOnWire(onTestFinished);
  rig.opener.start(() => {});
  await expect.poll(rig.opener.state, SOON).toBe('ready');
  rig.board.isStuck = true;
  expect(await rig.opener.open()).toBe('silent');
});

test('a wish that nobody answered opens nothing when the board speaks again', async ({ onTestFinished }) => {
  const rig = await relayOnWire(onTestFinished, 8_000);
  rig.opener.start(() => {});
  await expect.poll(rig.opener.state, SOON).toBe('ready');
  rig.fallSilent();
  expect(await rig.opener.open()).toBe('silent');
  rig.board.isMute = false;
  await pause(4_000);
  expect(rig.opener.state()).toBe('ready');
  expect(rig.board.clicks).toEqual([]);
});

test('what an earlier program left open is closed at the start, and the relays of others are left alone', async ({
  onTestFinished,
}) => {
  const rig = await relayOnWire(onTestFinished);
  rig.board.on[2] = true;
  rig.board.on[5] = true;
  rig.opener.start(() => {});
  await expect.poll(() => rig.board.on[2], SOON).toBe(false);
  expect(rig.board.on[5]).toBe(true);
});

test('siren and door share one line: both work, neither takes the port from the other', async ({
  onTestFinished,
}) => {
  const rig = await relayOnWire(onTestFinished);
  const siren = rig.relayAt(1);
  onTestFinished(() => siren.stop());
  siren.start(() => {});
  rig.opener.start(() => {});
  await expect.poll(() => [siren.state().state, rig.opener.state()], SOON).toEqual(['ready', 'ready']);
  const both = await Promise.all([siren.hold(1, 4_000), rig.opener.open()]);
  expect(both).toEqual(['switched', 'released']);
  await expect.poll(() => rig.board.on.slice(0, 3), SOON).toEqual([true, false, false]);
  await rig.opener.stop();
  expect(await siren.release()).toBe('switched');
  expect(rig.board.clicks.toSorted()).toEqual(['1 off', '1 on', '3 off', '3 on']);
});
