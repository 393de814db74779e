// Those who work here, at one host: who may what, new PINs, leaving, changing hands, and sessions that outlive a host.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import type { StaffId } from '#core/ids.ts';
import { startHost } from '#tests/support/host-world.ts';
import {
  done,
  factsOf,
  hires,
  id,
  LEADER,
  seen,
  seesAt,
  startOffice,
  urgent,
} from '#tests/support/staffed-host.ts';

// Real hashing and real commits, on a disk that others are busy with.
vi.setConfig({ testTimeout: 60_000 });

test('sessions outlive a restart of the host; one person may sit at several desks, and the panel says so', async () => {
  const office = await startOffice();
  done(await office.desk('3').signIn({ ...id(), staff: office.leader, pin: LEADER.pin }));
  await office.stop();
  const again = await startHost({ folder: office.folder });
  for (const name of ['1', '3']) {
    const view = await seesAt(
      again.window('desk', name).station.desk,
      ({ access }) => access.state === 'signed-in',
    );
    expect(view.staffing.sessions).toEqual([
      { desk: '1', staff: office.leader },
      { desk: '3', staff: office.leader },
    ]);
  }
  const locked = await seesAt(again.window('desk', '2').station.desk, ({ staff }) => staff.length === 1);
  expect(locked).toMatchObject({ access: { state: 'locked' }, staffing: { sessions: [] } });
});

test('a manager gives a new PIN: the old one is worth nothing, its box is erased, and the desk it opened is locked', async () => {
  const office = await startOffice();
  const [first, second] = [office.desk('1'), office.desk('2')];
  const staff = await hires(first, 'Mottak', 'receptionist', '1111');
  done(await second.signIn({ ...id(), staff, pin: '1111' }));
  const keys = () => fs.readFileSync(path.join(office.folder, 'keys/keys.jsonl'), 'utf8').trim().split('\n');
  const before = keys().length;
  expect(await second.setPin({ ...id(), staff: office.leader, pin: '9999' })).toMatchObject({
    refusal: 'needs-manager',
  });
  expect(await first.setPin({ ...id(), staff: office.leader, pin: '9999' })).toMatchObject({
    refusal: 'needs-own-pin',
  });
  done(await first.setPin({ ...id(), staff, pin: '3333' }));
  await seesAt(second, ({ access }) => access.state === 'locked');
  await expect.poll(() => keys().length).toBe(before);
  expect(await second.signIn({ ...id(), staff, pin: '1111' })).toMatchObject({ refusal: 'wrong-pin' });
  done(await second.signIn({ ...id(), staff, pin: '3333' }));
  expect((await seen(second)).access).toMatchObject({ name: 'Mottak' });
});

test('everybody changes their own PIN with the old one; a retry of it is the same change', async () => {
  const office = await startOffice();
  const desk = office.desk();
  expect(await desk.changePin({ ...id(), oldPin: '0000', pin: '4444' })).toMatchObject({
    refusal: 'wrong-pin',
  });
  const request = { ...id(), oldPin: LEADER.pin, pin: '4444' };
  done(await desk.changePin(request));
  done(await desk.changePin(request));
  expect((await seen(desk)).access.state).toBe('signed-in');
  done(await office.desk('2').signIn({ ...id(), staff: office.leader, pin: '4444' }));
});

test('whoever has left cannot sign in, is signed out everywhere, and their name is kept until it is erased', async () => {
  const office = await startOffice({ regime: 'dropIn' });
  const [first, second] = [office.desk('1'), office.desk('2')];
  const staff = await hires(first, 'Veileder', 'adviser', '1111');
  for (const desk of [second, office.desk('3')]) done(await desk.signIn({ ...id(), staff, pin: '1111' }));
  await office.window('kiosk').station.kiosk.register(urgent());
  const { visit } = done(await second.callNext(id()));
  done(await second.startConversation({ ...id(), visit, adviser: null }));
  expect(await second.staffLeft({ ...id(), staff: office.leader })).toMatchObject({
    refusal: 'needs-manager',
  });
  expect(await first.staffLeft({ ...id(), staff: office.leader })).toMatchObject({ refusal: 'last-manager' });
  done(await first.staffLeft({ ...id(), staff }));
  await seesAt(second, ({ access }) => access.state === 'locked');
  expect(await second.signIn({ ...id(), staff, pin: '1111' })).toMatchObject({ refusal: 'wrong-pin' });
  const { former } = (await seesAt(first, ({ staffing }) => staffing.former.length === 1)).staffing;
  expect(former).toEqual([{ id: staff, name: 'Veileder' }]);
  // The conversation they began is still theirs, and still goes on at that desk.
  done(await second.signIn({ ...id(), staff: office.leader, pin: LEADER.pin }));
  expect((await seen(second)).current).toMatchObject({ state: 'talking', adviser: 'Veileder' });
  done(await first.eraseStaffName({ ...id(), staff }));
  const { people, engine } = office.host.host;
  await expect.poll(() => people.staff(engine.stored(), staff as StaffId)).toBeNull();
  expect((await seesAt(first, ({ staffing }) => staffing.former.length === 0)).staff).toHaveLength(1);
});

test('a manager changes roles, but never takes the office’s last manager away; a name can be corrected', async () => {
  const office = await startOffice();
  const desk = office.desk();
  const staff = await hires(desk, 'Motak', 'receptionist', '1111');
  expect(await desk.changeRole({ ...id(), staff: office.leader, role: 'adviser' })).toMatchObject({
    refusal: 'last-manager',
  });
  done(await desk.changeRole({ ...id(), staff, role: 'manager' }));
  done(await desk.renameStaff({ ...id(), staff, name: 'Mottak' }));
  done(await desk.changeRole({ ...id(), staff: office.leader, role: 'adviser' }));
  const view = await seesAt(desk, ({ access }) => access.state === 'signed-in' && access.role === 'adviser');
  expect(view.staff).toMatchObject([{ role: 'adviser' }, { name: 'Mottak', role: 'manager' }]);
  expect(await desk.changeRole({ ...id(), staff, role: 'adviser' })).toMatchObject({
    refusal: 'needs-manager',
  });
  done(await desk.signIn({ ...id(), staff, pin: '1111' }));
});

test('a desk changes hands in one step, and the person called in stays with the desk', async () => {
  const office = await startOffice({ regime: 'dropIn' });
  const desk = office.desk();
  const staff = await hires(desk, 'Veileder', 'adviser', '1111');
  await office.window('kiosk').station.kiosk.register(urgent());
  const { visit } = done(await desk.callNext(id()));
  done(await desk.signIn({ ...id(), staff, pin: '1111' }));
  expect(await seen(desk)).toMatchObject({ access: { name: 'Veileder' }, current: { visit } });
  const facts = await factsOf(office);
  const at = facts.findIndex(({ data }) => 'because' in data && data.because === 'hand-over');
  expect(facts.slice(at, at + 2)).toMatchObject([
    { type: 'staff-signed-out', subject: office.leader },
    { type: 'staff-signed-in', subject: staff },
  ]);
});
