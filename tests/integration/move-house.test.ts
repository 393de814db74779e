// A station moves to another machine: what was open is open there, and the old one hears the bell but stores nothing.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { DeskId } from '#core/ids.ts';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { look, startHost } from '#tests/support/host-world.ts';
import {
  deskOf,
  firstManager,
  id,
  makeFile,
  PASSPHRASE,
  PIN,
  pressBell,
  typePassphrase,
  until,
  urgent,
} from '#tests/support/moving.ts';
import { factsInDatabase } from '#tests/support/station-facts.ts';

vi.setConfig({ testTimeout: 60_000 });

async function busyStation() {
  const world = await startHost();
  const desk = world.window('desk').station;
  const staff = await firstManager({ station: desk });
  const kiosk = world.window('kiosk').station;
  const one = await kiosk.kiosk.register(urgent());
  const two = await kiosk.kiosk.register({ ...id(), errand: { kind: 'appointment' }, language: 'nn' });
  if (!one.ok || !two.ok) throw new Error('not registered');
  await until(desk, ({ rings, queue }) => rings.length === 1 && queue.length === 2);
  return { world, desk, staff, kiosk, codes: [one.value.code, two.value.code] };
}

async function moveIn(file: string) {
  const folder = freshFolder('new-machine');
  const unpacked = await startHost({ folder, restore: file });
  expect(await typePassphrase(unpacked.window('desk').station)).toEqual({ is: 'done' });
  await unpacked.host.whenRestored;
  await unpacked.stop();
  return startHost({ folder, restore: file });
}

test('open rings and waiting people are carried; the numbers go on in a new epoch', async () => {
  const { world, desk, staff, codes } = await busyStation();
  const before = world.host.host.engine.tail();
  const made = await makeFile(desk, 'move');
  expect(createHash('sha256').update(fs.readFileSync(made.file)).digest('hex')).toBe(made.sha256);
  const id1 = world.host.host.engine.station();
  const fresh = await moveIn(made.file);
  const { engine } = fresh.host.host;
  await engine.whenOpen;
  expect(engine.station()).toBe(id1);
  expect(engine.tail().epoch).toBe(before.epoch + 1);
  const newDesk = fresh.window('desk').station;
  const first = await until(
    newDesk,
    ({ access, move }) => access.state === 'locked' && move.arrived !== null,
  );
  expect(first.rings).toHaveLength(1);
  expect(first.rings[0]?.phase).toBe('ringing');
  expect(first.move).toMatchObject({
    state: 'here',
    wasRefused: false,
    arrived: { kind: 'move', rings: 1, visits: 2, staff: 1 },
  });
  // The PIN is the same one: it lies in a sealed box, and its key came along.
  expect(await newDesk.desk.signIn({ ...id(), staff, pin: PIN })).toMatchObject({ ok: true });
  const { queue } = await until(newDesk, ({ access }) => access.state === 'signed-in');
  expect(queue.map(({ ticket }) => ticket).sort()).toEqual([...codes].sort());
  expect(queue.map(({ errand }) => errand.kind).sort()).toEqual(['acute', 'appointment']);
  expect(await newDesk.desk.callNext(id())).toMatchObject({ ok: true, value: { ticket: codes[0] } });
  await fresh.stop();
  fs.rmSync(fresh.folder, { recursive: true });
});

test('the first facts of the new epoch say where it came from and who no longer sits here', async () => {
  const { world, desk } = await busyStation();
  const { file } = await makeFile(desk, 'move');
  const away = factsInDatabase(world.folder).find(({ type }) => type === 'station-moved-away');
  if (!away) throw new Error('the old station does not say that it moved');
  const { epoch, seq } = away;
  const fresh = await moveIn(file);
  await until(fresh.window('desk').station, ({ move }) => move.arrived !== null);
  expect(fresh.host.host.engine.stored().sessions.has('1' as DeskId)).toBe(false);
  await fresh.stop();
  const { openIn, allFactsOf } = await import('../faults/store-world.ts');
  const root = fresh.folder;
  const opened = await openIn({
    root,
    folder: `${root}/station`,
    journalFolder: `${root}/journal`,
    keyFolder: `${root}/keys`,
  });
  const began = (await allFactsOf(opened))
    .filter((record) => record.epoch === epoch + 1)
    .map(({ fact }) => fact);
  expect(began[0]).toMatchObject({
    type: 'epoch-began',
    data: { reason: 'moved', lastEpoch: epoch, lastSeq: seq - 1 },
  });
  expect(began.map(({ type }) => type).slice(0, 3)).toEqual([
    'epoch-began',
    'host-started',
    'staff-signed-out',
  ]);
  expect((await opened.store.verifyAll()).problem).toBeNull();
  await opened.store.close();
  fs.rmSync(root, { recursive: true });
});

test('the old machine tells what rings, stores nothing, and says that it has moved, also after a restart', async () => {
  const { world, desk, kiosk } = await busyStation();
  await makeFile(desk, 'move');
  const moved = await until(desk, ({ move }) => move.state === 'away');
  const last = world.host.host.engine.tail();
  expect(moved.move.awayAt).not.toBeNull();
  expect(await desk.desk.callNext(id())).toEqual({ ok: false, refusal: 'station-moved' });
  expect(await kiosk.kiosk.register(urgent())).toEqual({ ok: false, refusal: 'station-moved' });
  expect((await look(kiosk.kiosk.view())).isAway).toBe(true);
  await world.stop();

  const again = await startHost({ folder: world.folder });
  const oldDesk = again.window('desk').station;
  await until(oldDesk, ({ move, access }) => move.state === 'away' && access.state === 'signed-in');
  const ring = (await deskOf(again)).rings[0];
  if (!ring) throw new Error('the open ring is silent');
  expect(
    await oldDesk.desk.acknowledgeRing({ ...id(), ring: ring.id, answer: 'taking-it', by: null }),
  ).toMatchObject({ ok: true });
  await until(oldDesk, ({ rings }) => rings.length === 0);
  await pressBell(again);
  const rung = await until(oldDesk, ({ rings }) => rings.length === 1);
  expect(rung.rings[0]?.chain.stored).toBe(false);
  expect(again.host.host.engine.tail()).toEqual(last);
});

test('what rings while the file is made is told at once; what is asked waits for the outcome', async () => {
  const { world, desk, kiosk } = await busyStation();
  const before = await until(desk, ({ rings }) => rings.length === 1);
  const making = desk.desk.makeMoveFile({ ...id(), kind: 'move', pin: PIN, passphrase: PASSPHRASE });
  await until(desk, ({ move }) => move.state === 'leaving');
  await pressBell(world);
  const presses = before.rings[0]?.pressCount ?? 0;
  const told = await until(desk, ({ rings }) => (rings[0]?.pressCount ?? 0) > presses);
  expect(told.move.state).toBe('leaving');
  const waiting = kiosk.kiosk.register(urgent());
  expect(await making).toMatchObject({ ok: true });
  await until(desk, ({ move }) => move.state === 'away');
  expect(await waiting).toEqual({ ok: false, refusal: 'station-moved' });
});

test('a manager takes back a station whose file was never used; what rang meanwhile is stored then', async () => {
  const { world, desk, staff } = await busyStation();
  await makeFile(desk, 'move');
  await pressBell(world);
  expect(await desk.desk.takeStationBack({ ...id(), by: { staff, pin: '0000' } })).toEqual({
    ok: false,
    refusal: 'wrong-pin',
  });
  expect(await desk.desk.takeStationBack({ ...id(), by: { staff, pin: PIN } })).toMatchObject({ ok: true });
  const back = await until(desk, ({ move, rings }) => move.state === 'here' && rings[0]?.pressCount === 2);
  expect(back.rings[0]?.chain.stored).toBe(true);
  expect(await desk.desk.callNext(id())).toMatchObject({ ok: true });
  expect(await desk.desk.takeStationBack({ ...id(), by: { staff, pin: PIN } })).toEqual({
    ok: false,
    refusal: 'not-moved',
  });
});

test('a copy for the safe leaves the station as it is; restored, it begins far beyond and signs everybody out', async () => {
  const { world, desk, codes } = await busyStation();
  const { file } = await makeFile(desk, 'copy');
  const { epoch } = world.host.host.engine.tail();
  expect(await desk.desk.callNext(id())).toMatchObject({ ok: true });
  const fresh = await moveIn(file);
  await fresh.host.host.engine.whenOpen;
  expect(fresh.host.host.engine.tail().epoch).toBe(epoch + 100);
  const view = await until(
    fresh.window('desk').station,
    ({ access, move }) => access.state === 'locked' && move.arrived !== null,
  );
  expect(view.move.arrived).toMatchObject({ kind: 'copy', visits: 2 });
  // Called after the copy was made: that is not in it, and the person waits.
  const states = [...fresh.host.host.engine.stored().visits.values()].map(({ ticket, state }) => [
    ticket,
    state.is,
  ]);
  expect(states).toEqual(codes.map((code) => [code, 'waiting']));
  await fresh.stop();
  fs.rmSync(fresh.folder, { recursive: true });
});

test('only a manager with the right PIN and a strong passphrase makes a file', async () => {
  const { world, desk, staff } = await busyStation();
  const wish = { kind: 'move', pin: PIN, passphrase: PASSPHRASE } as const;
  expect(await desk.desk.makeMoveFile({ ...id(), ...wish, passphrase: 'kort' })).toEqual({
    ok: false,
    refusal: 'weak-passphrase',
  });
  expect(await desk.desk.makeMoveFile({ ...id(), ...wish, pin: '1111' })).toEqual({
    ok: false,
    refusal: 'wrong-pin',
  });
  const locked = world.window('desk', '2').station;
  expect(await locked.desk.makeMoveFile({ ...id(), ...wish })).toEqual({
    ok: false,
    refusal: 'not-signed-in',
  });
  await desk.desk.addStaff({ ...id(), name: 'Mottak', role: 'receptionist', pin: '4711' });
  const receptionist = (await until(desk, (view) => view.staff.length === 2)).staff.find(
    (one) => one.id !== staff,
  );
  await locked.desk.signIn({ ...id(), staff: receptionist?.id ?? '', pin: '4711' });
  expect(await locked.desk.makeMoveFile({ ...id(), ...wish, pin: '4711' })).toEqual({
    ok: false,
    refusal: 'needs-manager',
  });
  expect((await deskOf(world)).move.file).toEqual({ is: 'none' });
});
