// Opening and closing the port: only a manager does it, and whatever goes wrong there is told and hurts nothing else.
import { randomUUID } from 'node:crypto';
import net from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { DeskView } from '#contract/desk/view.ts';
import { handClock } from '#tests/support/hand-clock.ts';
import { look, startHost } from '#tests/support/host-world.ts';
import { LOOPBACK } from '#tests/support/lan.ts';

const named = () => ({ requestId: randomUUID() });
const A_WHILE = { timeout: 30_000 };
type LanState = DeskView['health']['lan']['state'];

async function until(
  view: () => Promise<DeskView>,
  ...states: LanState[]
): Promise<DeskView['health']['lan']> {
  for (let tries = 0; tries < 100; tries++) {
    const { health } = await view();
    if (states.includes(health.lan.state)) return health.lan;
    await setTimeout(50);
  }
  throw new Error(`never ${states.join(' or ')}`);
}

test(
  'a port that is taken is told, hurts no bell, and is taken up as soon as it is free',
  A_WHILE,
  async () => {
    const clock = handClock(Date.UTC(2026, 10, 23, 9));
    const other = net.createServer().listen(0, LOOPBACK);
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as net.AddressInfo;
    const world = await startHost({ clock, lan: { address: LOOPBACK, port } });
    const { station } = world.window('desk');
    const view = () => look(station.desk.view());
    clock.advance(500);
    expect(await until(view, 'failed')).toEqual({ state: 'failed', reason: 'port-taken', fixed: true });
    expect((await view()).health.bell.state).toBe('listening');
    await new Promise((resolve) => other.close(resolve));
    clock.advance(10_000);
    expect(await until(view, 'listening')).toMatchObject({
      address: LOOPBACK,
      port,
      machines: 0,
      fixed: true,
    });
  },
);

test('off until a manager turns it on, and off again when one turns it off', A_WHILE, async () => {
  const world = await startHost();
  const { desk } = world.window('desk').station;
  const view = () => look(desk.view());
  await desk.createFirstManager({ ...named(), name: 'Leder', pin: '2580' });
  const code = { role: 'desk', carrier: 'app' } as const;
  expect(await desk.openPairing({ ...named(), ...code })).toEqual({ ok: false, refusal: 'lan-off' });
  expect((await view()).health.lan).toEqual({ state: 'off' });

  expect(await desk.switchLan({ ...named(), on: true })).toMatchObject({ ok: true });
  // A machine that is on no network says so instead.
  expect(await until(view, 'listening', 'failed')).toMatchObject({ fixed: false });
  expect(await desk.switchLan({ ...named(), on: false })).toMatchObject({ ok: true });
  await until(view, 'off');
});

test('only a manager who is signed in changes anything about machines', A_WHILE, async () => {
  const world = await startHost();
  const { desk } = world.window('desk').station;
  await desk.createFirstManager({ ...named(), name: 'Leder', pin: '2580' });
  await desk.addStaff({ ...named(), name: 'Mottak', role: 'receptionist', pin: '1111' });
  const { staff } = await look(desk.view());
  const receptionist = staff.find(({ role }) => role === 'receptionist')?.id ?? '';
  const tries = () =>
    Promise.all([
      desk.switchLan({ ...named(), on: true }),
      desk.openPairing({ ...named(), role: 'desk', carrier: 'app' }),
      desk.closePairing(named()),
      desk.revokeMachine({ ...named(), machine: 'nobody' }),
    ]);
  await desk.signOut(named());
  for (const answer of await tries()) expect(answer).toEqual({ ok: false, refusal: 'not-signed-in' });
  await desk.signIn({ ...named(), staff: receptionist, pin: '1111' });
  for (const answer of await tries()) expect(answer).toEqual({ ok: false, refusal: 'needs-manager' });
});

test('a browser can only be a desk', A_WHILE, async () => {
  const { desk } = (await startHost()).window('desk').station;
  await desk.createFirstManager({ ...named(), name: 'Leder', pin: '2580' });
  await expect(desk.openPairing({ ...named(), role: 'kiosk', carrier: 'browser' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
});
