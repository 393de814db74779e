// A window's wire over the office network: who may have one, who is ended, and that nobody else suffers for it.
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { CLIENT_FRAME_BYTES_MAX, CLOSE, SILENCE_MS } from '#lan/protocol.ts';
import { look, sees } from '#tests/support/host-world.ts';
import {
  closeOf,
  newIdentity,
  openSocket,
  openWindow,
  pairMachine,
  startLanHost,
} from '#tests/support/lan.ts';

const named = () => ({ requestId: randomUUID() });
/** RFC 6455: a message too big for the receiver. */
const TOO_BIG = 1009;
const A_WHILE = { timeout: 30_000 };

test('a machine that was never paired is shown the door, and so is another version', A_WHILE, async () => {
  const world = await startLanHost();
  const stranger = await newIdentity();
  expect(await closeOf(await openSocket(world, stranger))).toBe(CLOSE.notPaired);
  const { identity } = await pairMachine(world, 'desk');
  const newer = await openSocket(world, identity, { protocol: 'ringeklokke.2' });
  expect(await closeOf(newer)).toBe(CLOSE.otherVersion);
  await expect(openSocket(world, identity, { protocol: 'chat' })).rejects.toThrow('unreachable');
});

test('the station must be the one that was paired with', A_WHILE, async () => {
  const [mine, other] = [await startLanHost(), await startLanHost()];
  const machine = await pairMachine(mine, 'desk');
  await expect(openWindow({ port: other.port }, machine)).rejects.toThrow('other-station');
});

test('each role keeps to its calls, and nobody moves the practice bell from afar', A_WHILE, async () => {
  const world = await startLanHost();
  for (const role of ['desk', 'kiosk', 'display'] as const) {
    const { station } = await openWindow(world, await pairMachine(world, role));
    await expect(station.dock.press({})).rejects.toMatchObject({ code: 'FORBIDDEN' });
    if (role !== 'desk')
      await expect(station.desk.signOut(named())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    if (role === 'desk')
      await expect(look(station.kiosk.view())).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
});

test('a machine taken out while it is connected is ended at once, and stays out', A_WHILE, async () => {
  const world = await startLanHost();
  const machine = await pairMachine(world, 'desk');
  const { station, socket } = await openWindow(world, machine);
  await look(station.desk.view());
  const closed = closeOf(socket);
  const staff = (await world.managerView()).staff[0]?.id ?? '';
  expect(await station.desk.signIn({ ...named(), staff, pin: '2580' })).toMatchObject({ ok: true });
  expect(await world.manager.revokeMachine({ ...named(), machine: machine.machine })).toMatchObject({
    ok: true,
  });
  expect(await closed).toBe(CLOSE.revoked);
  expect((await world.managerView()).machines).toEqual([]);
  expect(await closeOf(await openSocket(world, machine.identity))).toBe(CLOSE.notPaired);
  // The next machine at that desk begins locked.
  const next = await openWindow(world, await pairMachine(world, 'desk'));
  expect((await look(next.station.desk.view())).access.state).toBe('locked');
});

test(
  'a frame that is too large and a message that is none end their wire, and only that',
  A_WHILE,
  async () => {
    const world = await startLanHost();
    const machine = await pairMachine(world, 'desk');
    const other = await openWindow(world, machine);
    for (const [message, code] of [
      ['x'.repeat(CLIENT_FRAME_BYTES_MAX + 1), TOO_BIG],
      [Buffer.from('{"i":1}'), CLOSE.odd],
      ['{', CLOSE.odd],
    ] as const) {
      const { socket } = await openWindow(world, machine);
      const closed = closeOf(socket);
      socket.send(message);
      expect(await closed).toBe(code);
    }
    expect((await look(other.station.desk.view())).desk).toBe('2');
  },
);

test('one machine holds a handful of wires; one more is refused', A_WHILE, async () => {
  const world = await startLanHost();
  const { identity } = await pairMachine(world, 'kiosk');
  const sockets = [];
  for (let count = 0; count < 6; count++) sockets.push(await openSocket(world, identity));
  expect(await closeOf(await openSocket(world, identity))).toBe(CLOSE.tooMany);
  sockets[0]?.terminate();
  await sees(world.window('desk').station.desk.view(), ({ health }) => health.lan.state === 'listening');
  const again = await openSocket(world, identity);
  expect(again.readyState).toBe(again.OPEN);
});

test(
  'a machine that freezes is dropped within seconds; meanwhile others hear the bell',
  A_WHILE,
  async () => {
    const world = await startLanHost();
    const frozen = await openWindow(world, await pairMachine(world, 'desk'));
    const alive = await openWindow(world, await pairMachine(world, 'desk'));
    await look(alive.station.desk.view());
    await look(frozen.station.desk.view());
    frozen.socket.pause();
    const frozenSince = performance.now();

    await world.window('dock').station.dock.press({});
    await sees(alive.station.desk.view(), ({ rings }) => rings.length === 1);
    expect(performance.now() - frozenSince).toBeLessThan(SILENCE_MS);

    while ((await world.managerView()).machines.some(({ desk, connected }) => desk === '2' && connected))
      await setTimeout(200);
    expect(performance.now() - frozenSince).toBeLessThan(2 * SILENCE_MS);
    expect((await world.managerView()).machines).toMatchObject([{ connected: false }, { connected: true }]);
  },
);

test('a station that starts again knows its machines, and they know it', A_WHILE, async () => {
  const world = await startLanHost();
  const machine = await pairMachine(world, 'desk');
  const { socket } = await openWindow(world, machine);
  const closed = closeOf(socket);
  await world.stop();
  expect(await closed).toBe(CLOSE.goingAway);
  const again = await startLanHost({ folder: world.folder });
  const { station } = await openWindow(again, machine);
  expect((await look(station.desk.view())).desk).toBe(machine.desk);
});
