// Siren and lamp on relays: how long they sound, who silences them, and what is left when the station dies.
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { systemClock } from '#host/clock.ts';
import { hurriedClock } from '#tests/support/ways/hurried-clock.ts';
import { sirenRig } from '#tests/support/ways/siren-rig.ts';
import { anAlert } from '#tests/support/ways/way-rig.ts';

/** Real wires and deadlines, on a machine that is busy with other tests too. */
vi.setConfig({ testTimeout: 60_000 });

async function until(what: string, isSo: () => boolean, limitMs = 8_000): Promise<void> {
  const endAt = performance.now() + limitMs;
  while (!isSo() && performance.now() < endAt) await pause(20);
  expect(isSo(), what).toBe(true);
}

test('the siren sounds for its time, the lamp shines until a person has taken it', async ({
  onTestFinished,
}) => {
  const rig = await sirenRig(onTestFinished, { clock: systemClock(), siren: { soundSeconds: 3 } });
  expect(await rig.way.send(anAlert(), [])).toBe('sent');
  expect(rig.board.on.slice(0, 3)).toEqual([true, true, false]);
  await until('the siren is over', () => rig.board.on[0] === false);
  expect(rig.board.on[1]).toBe(true);
  await rig.way.quiet?.();
  expect(rig.board.clicks).toEqual(['1 on', '2 on', '1 off', '2 off']);
});

test('longer than a held relay lasts by itself, it sounds without a gap', async ({ onTestFinished }) => {
  const rig = await sirenRig(onTestFinished, {
    clock: systemClock(),
    siren: { soundSeconds: 9, lamp: null },
  });
  await rig.way.send(anAlert(), []);
  await pause(8_000);
  expect(rig.board.clicks).toEqual(['1 on']);
  await until('over', () => rig.board.on[0] === false);
  expect(rig.board.clicks).toEqual(['1 on', '1 off']);
});

test('a person silences it in the middle, and the next level sounds again', async ({ onTestFinished }) => {
  const rig = await sirenRig(onTestFinished, { clock: systemClock() });
  await rig.way.send(anAlert(), []);
  await rig.way.quiet?.();
  expect(rig.board.on.some((isOn) => isOn)).toBe(false);
  await rig.way.send(anAlert({ level: 3 }), []);
  expect(rig.board.on.slice(0, 2)).toEqual([true, true]);
});

test('a test is short, and does not shorten the ring that sounds', async ({ onTestFinished }) => {
  const rig = await sirenRig(onTestFinished, { clock: systemClock() });
  await rig.way.send(anAlert({ what: 'test', ring: null }), []);
  await until('the test is over', () => !rig.board.on.some((isOn) => isOn));
  await rig.way.send(anAlert(), []);
  await rig.way.send(anAlert({ what: 'test', ring: null }), []);
  await pause(3_500);
  expect(rig.board.on.slice(0, 2)).toEqual([true, true]);
});

test('a silent call for assistance never sounds', async ({ onTestFinished }) => {
  const rig = await sirenRig(onTestFinished, { clock: systemClock() });
  expect(await rig.way.send(anAlert({ what: 'assistance' }), [])).toBe('refused');
  expect(rig.board.clicks).toEqual([]);
});

test('the station dies while it sounds: a timed board is silent within seconds', async ({
  onTestFinished,
}) => {
  const rig = await sirenRig(onTestFinished, { clock: systemClock() });
  await rig.way.send(anAlert(), []);
  // Nothing more comes from the station, not even a farewell.
  await rig.cable.unplug();
  await until('silent', () => !rig.board.on.some((isOn) => isOn), 6_500);
});

test('a plain board goes on when the station dies, and the next start silences it', async ({
  onTestFinished,
}) => {
  const rig = await sirenRig(onTestFinished, { clock: systemClock(), siren: { board: 'modbus' } });
  await rig.way.send(anAlert(), []);
  await rig.board.leave();
  await rig.cable.unplug();
  await pause(500);
  expect(rig.board.on.slice(0, 2)).toEqual([true, true]);
  await rig.way.stop();
  await rig.cable.replug();
  await rig.board.plugIn();
  rig.makeAnother();
  await until('silenced', () => !rig.board.on.some((isOn) => isOn));
});

test('a relay that does not switch is a fault, told at once and in its health', async ({
  onTestFinished,
}) => {
  const rig = await sirenRig(onTestFinished, { clock: systemClock() });
  rig.board.isStuck = true;
  expect(await rig.way.send(anAlert(), [])).toBe('fault');
  expect(rig.way.health()).toEqual({ state: 'not-ready', why: 'relay-not-switching' });
});

test('a board that falls silent is told within 10 s; noise around its answers is not', {
  timeout: 20_000,
}, async ({ onTestFinished }) => {
  const rig = await sirenRig(onTestFinished, { clock: hurriedClock(2) });
  await until('ready', () => rig.way.health().why === null);
  rig.board.say(Uint8Array.from({ length: 900 }, (_, at) => (at * 7_919) % 251));
  expect(await rig.way.send(anAlert(), [])).toBe('sent');
  rig.board.isMute = true;
  await until('told', () => rig.way.health().why === 'no-answer', 5_000);
});
