// A joining machine and a real station, with a cable between them that can be pulled out.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { SILENCE_MS } from '#lan/protocol.ts';
import { type Cable, cableTo } from '../support/cable.ts';
import { freshFolder } from '../support/fresh-folder.ts';
import { look, sees } from '../support/host-world.ts';
import { type LanWorld, openCode, startLanHost } from '../support/lan.ts';
import { type RelayWorld, startRelay } from '../support/relay.ts';

/** Each test has a whole station of its own, and some wait for real silences. */
vi.setConfig({ testTimeout: 20_000 });

const named = () => ({ requestId: randomUUID() });
const addressOf = (cable: Cable): string => `127.0.0.1:${cable.port}`;

async function pairs(relay: RelayWorld, world: LanWorld, cable: Cable): Promise<void> {
  const code = await openCode(world, 'desk');
  const answer = await relay.join().pair({ address: addressOf(cable), code });
  expect(answer).toEqual({ ok: true, value: {} });
  await relay.seesState(({ state }) => state === 'connected');
}

async function joined() {
  const world = await startLanHost();
  const cable = await cableTo(world.port);
  const relay = await startRelay();
  await pairs(relay, world, cable);
  return { world, cable, relay };
}

const isReady = (relay: RelayWorld, count: number) =>
  vi.waitFor(() => expect(relay.readyCount()).toBe(count), { timeout: 3_000 });

test('a code makes it a desk: its page opens, with the number the station gave it', async () => {
  const { relay } = await joined();
  expect(relay.page()).toBe('role');
  const { station } = relay.window();
  const { desk } = await look(station.desk.view());
  expect(desk).toBe('2');
});

test('before that it asks for a code, and says what was wrong with one', async () => {
  const world = await startLanHost();
  const cable = await cableTo(world.port);
  const relay = await startRelay();
  expect(relay.page()).toBe('join');
  const join = relay.join();
  const address = addressOf(cable);
  const refusalOf = async (typed: { address: string; code: string }) => {
    const answer = await join.pair(typed);
    return answer.ok ? null : answer.refusal;
  };
  expect(await refusalOf({ address: 'https://10.0.0.5', code: '12345678' })).toBe('no-address');
  expect(await refusalOf({ address, code: '1234567' })).toBe('no-code');
  expect(await refusalOf({ address, code: '12345678' })).toBe('no-code-open');
  const code = await openCode(world, 'kiosk');
  expect(await refusalOf({ address, code })).toBe('other-role');
  const right = await openCode(world, 'desk');
  expect(await refusalOf({ address, code: right === '00000000' ? '00000001' : '00000000' })).toBe(
    'wrong-code',
  );
  expect(await refusalOf({ address: '127.0.0.1:1', code })).toBe('unreachable');
  expect((await join.newAddress({ address })).ok).toBe(false);
  expect(await refusalOf({ address, code: `${right.slice(0, 4)} ${right.slice(4)}` })).toBe(null);
});

test('the pairing outlives the program', async () => {
  const { relay, cable } = await joined();
  relay.relay.stop();
  const after = await startRelay({ folder: relay.folder });
  await after.seesState(({ state }) => state === 'connected');
  expect(after.told.filter(({ type }) => type === 'page')).toEqual([{ type: 'page', page: 'role' }]);
  expect(cable.tries()).toBeGreaterThan(1);
});

test('a cable that is cut ends the wire within the heartbeat, and the next one is offered within 3 s of its return', async () => {
  const { relay, cable } = await joined();
  const { station, closed } = relay.window();
  await look(station.desk.view());
  const cutMs = performance.now();
  cable.cut();
  await closed;
  // The silence, its check, and a busy machine.
  expect(performance.now() - cutMs).toBeLessThan(SILENCE_MS + 1_500);
  expect(relay.page()).toBe('role');
  const before = relay.readyCount();
  await cable.restore();
  await isReady(relay, before + 1);
  expect((await look(relay.window().station.desk.view())).desk).toBe('2');
});

test('a station that is gone is asked about every second, and no window is left hanging', async () => {
  const { relay, cable } = await joined();
  const { closed } = relay.window();
  await cable.unplug();
  await closed;
  await relay.seesState(({ reason }) => reason === 'unreachable');
  // A window that comes now is told so at once.
  await relay.window().closed;
  await cable.restore();
  await vi.waitFor(async () => expect((await look(relay.window().station.desk.view())).desk).toBe('2'), {
    timeout: 3_000,
  });
});

test('a write that was under way when the wire ended is found out with its own id', async () => {
  const { relay, world } = await joined();
  await world.window('kiosk').station.kiosk.register({
    requestId: randomUUID(),
    errand: { kind: 'appointment' },
    language: 'nb',
  });
  const first = relay.window();
  const { staff } = await look(first.station.desk.view());
  await first.station.desk.signIn({ ...named(), staff: staff[0]?.id ?? '', pin: '2580' });
  await sees(first.station.desk.view(), ({ queue }) => queue.length === 1);
  const request = named();
  const called = await first.station.desk.callNext(request);
  // The same page again, as after a reload: a new port takes the place of the old one.
  const second = relay.window();
  await first.closed;
  await vi.waitFor(async () => expect(await second.station.desk.callNext(request)).toEqual(called), {
    timeout: 15_000,
  });
});

test('a machine that is taken out says so, and does not hammer the station', async () => {
  const { relay, world, cable } = await joined();
  const { closed } = relay.window();
  const { machines } = await world.managerView();
  await world.manager.revokeMachine({ ...named(), machine: machines[0]?.id ?? '' });
  await closed;
  const { reason } = await relay.seesState(({ state }) => state === 'refused');
  expect(reason).toBe('revoked');
  expect(relay.page()).toBe('join');
  const tries = cable.tries();
  await pause(2_500);
  expect(cable.tries()).toBe(tries);
  // With a new code it is back, on the same page as ever.
  await pairs(relay, world, cable);
  expect(relay.page()).toBe('role');
});

test('another station at the same address is told nothing, and the board stays', async () => {
  const { relay, cable } = await joined();
  const other = await startLanHost();
  const { closed } = relay.window();
  await cable.unplug();
  cable.leadTo(other.port);
  await cable.restore();
  await closed;
  await relay.seesState(({ reason }) => reason === 'another-station-answers');
  expect(relay.page()).toBe('role');
  expect((await other.managerView()).machines).toEqual([]);
});

test('a station that moved is found at its new address, with the same key and no code', async () => {
  const { relay, cable, world } = await joined();
  await cable.unplug();
  const moved = await cableTo(world.port);
  expect((await relay.join().newAddress({ address: addressOf(moved) })).ok).toBe(true);
  const { address } = await relay.seesState(({ state }) => state === 'connected');
  expect(address).toBe(addressOf(moved));
  const after = await startRelay({ folder: relay.folder });
  await after.seesState((view) => view.state === 'connected' && view.address === addressOf(moved));
});

test('what a window should not send goes nowhere, and its wire goes on', async () => {
  const { relay } = await joined();
  const { station, post } = relay.window();
  for (const odd of [1, null, { a: 1 }, new Uint8Array(4), 'x'.repeat(70_000)]) post(odd);
  expect((await look(station.desk.view())).desk).toBe('2');
  const join = relay.join();
  expect((await look(join.view())).state).toBe('connected');
});

test('a machine that is started as something else asks for a new code', async () => {
  const { relay } = await joined();
  relay.relay.stop();
  const kiosk = await startRelay({ folder: relay.folder, role: 'kiosk' });
  expect(await look(kiosk.join().view())).toMatchObject({
    state: 'unpaired',
    reason: 'paired-as-another-role',
  });
  expect(kiosk.page()).toBe('join');
});

test('a machine whose pairing cannot be read asks for a new code', async () => {
  const folder = freshFolder('relay');
  const { writeFileSync } = await import('node:fs');
  writeFileSync(`${folder}/station.json`, '{"version":1,');
  const relay = await startRelay({ folder });
  expect(await look(relay.join().view())).toMatchObject({ state: 'unpaired', reason: 'pairing-unreadable' });
});
