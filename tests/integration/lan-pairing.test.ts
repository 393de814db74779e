// A machine joins by a code: the right one, once, in time; and nobody else does, whatever they replay.
import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { pairWith } from '#lan/pair-client.ts';
import { CLOSE, PAIR_PATH, PAIR_PROTOCOL } from '#lan/protocol.ts';
import { handClock } from '#tests/support/hand-clock.ts';
import { look } from '#tests/support/host-world.ts';
import {
  closeOf,
  type LanWorld,
  LOOPBACK,
  newIdentity,
  openCode,
  openSocket,
  openWindow,
  pairMachine,
  startLanHost,
} from '#tests/support/lan.ts';

const sendNow = WebSocket.prototype.send;
const named = () => ({ requestId: randomUUID() });
const at = (port: number) => ({ address: LOOPBACK, port, role: 'desk' as const });
const PAIRING = { path: PAIR_PATH, protocol: PAIR_PROTOCOL };
const otherCode = (code: string): string => String((Number(code) + 1) % 1e8).padStart(8, '0');

/** An honest pairing, and what the machine said in it. */
async function recordedPairing(world: LanWorld): Promise<string[]> {
  const said: string[] = [];
  const send = vi.spyOn(WebSocket.prototype, 'send').mockImplementation(function (this: WebSocket, ...words) {
    // Only the joining side's sockets have an address.
    if (this.url) said.push(String(words[0]));
    return sendNow.apply(this, words);
  });
  await pairMachine(world, 'desk');
  send.mockRestore();
  return said;
}

test('a desk joins with the code, gets the next number, and works as a desk', async () => {
  const world = await startLanHost({ regime: 'dropIn' });
  const machine = await pairMachine(world, 'desk');
  expect(machine.desk).toBe('2');
  const { station } = await openWindow(world, machine);
  const view = await look(station.desk.view());
  expect(view.desk).toBe('2');
  expect(view.access.state).toBe('locked');
  const { machines, pairing } = await world.managerView();
  expect(machines).toMatchObject([{ role: 'desk', carrier: 'app', desk: '2', connected: true }]);
  expect(pairing).toMatchObject({ ended: 'paired', code: null });
  expect(view.machines).toEqual([]);
  expect(view.pairing).toBeNull();
});

test('a wrong code is refused and told to the manager; five kill the code, the right one included', async () => {
  const world = await startLanHost();
  const identity = await newIdentity();
  const code = await openCode(world, 'desk');
  for (let tries = 1; tries <= 5; tries++) {
    const tried = await pairWith({ ...at(world.port), identity, code: otherCode(code) });
    expect(tried).toEqual({ ok: false, refusal: 'wrong-code' });
    expect((await world.managerView()).pairing?.wrongTries).toBe(tries);
  }
  const late = await pairWith({ ...at(world.port), identity, code });
  expect(late).toEqual({ ok: false, refusal: 'no-code-open' });
  const { pairing, machines } = await world.managerView();
  expect(pairing).toMatchObject({ code: null, ended: 'too-many-tries' });
  expect(machines).toEqual([]);
});

test('a code lives five minutes, by the boot clock', async () => {
  const clock = handClock(Date.UTC(2026, 10, 23, 9));
  const world = await startLanHost({ clock });
  const identity = await newIdentity();
  const code = await openCode(world, 'desk');
  clock.setWall(Date.UTC(2020, 0, 1));
  clock.advance(5 * 60_000 - 1_000);
  expect((await world.managerView()).pairing?.code).toBe(code);
  clock.advance(1_000);
  expect(await pairWith({ ...at(world.port), identity, code })).toEqual({
    ok: false,
    refusal: 'no-code-open',
  });
  expect((await world.managerView()).pairing).toMatchObject({ code: null, ended: 'expired' });
});

test('one code pairs one machine, and each kind of machine needs its own', async () => {
  const world = await startLanHost();
  const code = await openCode(world, 'kiosk');
  const identities = await Promise.all([newIdentity(), newIdentity()]);
  const [identity] = identities;
  if (!identity) throw new Error('no identity');
  expect(await pairWith({ ...at(world.port), identity, code })).toEqual({ ok: false, refusal: 'other-role' });
  const both = await Promise.all(
    identities.map((one) => pairWith({ ...at(world.port), role: 'kiosk', identity: one, code })),
  );
  expect(both.filter(({ ok }) => ok)).toMatchObject([{ desk: null }]);
  expect(both.filter(({ ok }) => !ok)).toEqual([{ ok: false, refusal: 'no-code-open' }]);
});

test('without a code nobody is paired, and a closed code is no code', async () => {
  const world = await startLanHost();
  const identity = await newIdentity();
  const tried = { ...at(world.port), identity, code: '00000000' };
  expect(await pairWith(tried)).toEqual({ ok: false, refusal: 'no-code-open' });
  const code = await openCode(world, 'desk');
  await world.manager.closePairing(named());
  expect(await pairWith({ ...tried, code })).toEqual({ ok: false, refusal: 'no-code-open' });
});

test('a machine paired once more keeps its desk number, and is one machine', async () => {
  const world = await startLanHost();
  const { identity, desk } = await pairMachine(world, 'desk');
  await pairMachine(world, 'desk');
  const code = await openCode(world, 'desk');
  expect(await pairWith({ ...at(world.port), identity, code })).toMatchObject({ ok: true, desk });
  expect((await world.managerView()).machines.map((machine) => machine.desk).sort()).toEqual(['2', '3']);
});

test('messages of an earlier pairing, told again by somebody else, pair nobody', async () => {
  const world = await startLanHost();
  const said = await recordedPairing(world);
  expect(said).toHaveLength(3);

  await openCode(world, 'desk');
  const socket = await openSocket(world, await newIdentity(), PAIRING);
  const answers: unknown[] = [];
  socket.on('message', (data) => answers.push(JSON.parse(data.toString())));
  for (const text of said) {
    socket.send(text);
    await new Promise((resolve) => socket.once('message', resolve));
  }
  expect(answers.at(-1)).toEqual({ type: 'refused', refusal: 'wrong-code' });
  expect((await world.managerView()).machines).toHaveLength(1);
});

test('another version is told apart, and its code stays open', async () => {
  const world = await startLanHost();
  await openCode(world, 'desk');
  const newer = await openSocket(world, await newIdentity(), { ...PAIRING, protocol: 'ringeklokke-pair.2' });
  expect(await closeOf(newer)).toBe(CLOSE.otherVersion);
  expect((await world.managerView()).pairing).toMatchObject({ wrongTries: 0, ended: null });
});
