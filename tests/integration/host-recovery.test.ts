// No manager can sign in: the code from the safe, or the operator. Once, never quietly, and never kept in words.
import fs from 'node:fs';
import { expect, test, vi } from 'vitest';
import { handClock } from '#tests/support/hand-clock.ts';
import { startHost } from '#tests/support/host-world.ts';
import { done, hires, id, LEADER, seen, seesAt, startOffice } from '#tests/support/staffed-host.ts';

// Real hashing and real commits, on a disk that others are busy with.
vi.setConfig({ testTimeout: 60_000 });

const NEW = { name: 'Ny leder', pin: '7777' };
const WRONG = 'AAAAA-AAAAA-AAAAA-AAAAA';
const WEDNESDAY = Date.UTC(2026, 10, 25, 9);

function everyByteOf(folder: string): string {
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile());
  return files.map((file) => fs.readFileSync(`${file.parentPath}/${file.name}`, 'latin1')).join('\n');
}

test('the code from the safe makes a manager at a locked desk, is told at every desk, and works once', async () => {
  const office = await startOffice();
  const [first, second] = [office.desk('1'), office.desk('2')];
  expect(await second.recover({ ...id(), ...NEW, code: WRONG })).toMatchObject({ refusal: 'wrong-code' });
  const request = { ...id(), ...NEW, code: office.code.toLowerCase().replaceAll('-', ' ') };
  const { recoveryCode } = done(await second.recover(request));
  expect(done(await second.recover(request)).recoveryCode).toBe(recoveryCode);
  expect(recoveryCode).not.toBe(office.code);
  const there = await seesAt(second, ({ access }) => access.state === 'signed-in');
  expect(there.access).toMatchObject({ name: 'Ny leder', role: 'manager' });
  for (const desk of [first, second, office.desk('9')])
    expect((await seen(desk)).staffing.recoveries).toMatchObject([
      { name: 'Ny leder', desk: '2', how: 'code' },
    ]);
  const again = { ...id(), ...NEW, code: office.code };
  expect(await office.desk('3').recover(again)).toMatchObject({ refusal: 'wrong-code' });

  const staff = there.access.state === 'signed-in' ? there.access.staff : '';
  expect(await second.dismissRecovery({ ...id(), staff })).toMatchObject({ refusal: 'needs-other-manager' });
  done(await first.dismissRecovery({ ...id(), staff }));
  await seesAt(second, ({ staffing }) => staffing.recoveries.length === 0);
});

test('guessing the code waits like guessing a PIN, at that desk only', async () => {
  const clock = handClock(WEDNESDAY);
  const office = await startOffice({ clock });
  const desk = office.desk('2');
  const guess = (code: string, at = desk) => at.recover({ ...id(), ...NEW, code });
  for (let tries = 0; tries < 5; tries++) expect(await guess(WRONG)).toMatchObject({ refusal: 'wrong-code' });
  expect(await guess(office.code)).toMatchObject({ refusal: 'wait-before-trying-again' });
  expect(await guess('ABC')).toMatchObject({ refusal: 'wrong-code' });
  done(await guess(office.code, office.desk('3')));
});

test('a code is never kept in words, and its answer after a restart says that it was not seen', async () => {
  const office = await startOffice();
  const desk = office.desk();
  const receptionist = await hires(desk, 'Mottak', 'receptionist', '1111');
  const request = { ...id(), pin: LEADER.pin };
  expect(await desk.makeRecoveryCode({ ...id(), pin: '0000' })).toMatchObject({ refusal: 'wrong-pin' });
  const { recoveryCode } = done(await desk.makeRecoveryCode(request));
  expect(await office.desk('2').recover({ ...id(), ...NEW, code: office.code })).toMatchObject({
    refusal: 'wrong-code',
  });
  done(await desk.signIn({ ...id(), staff: receptionist, pin: '1111' }));
  expect(await desk.makeRecoveryCode({ ...id(), pin: '1111' })).toMatchObject({ refusal: 'needs-manager' });
  await office.stop();
  const kept = everyByteOf(office.folder);
  for (const code of [office.code, recoveryCode ?? ''])
    for (const form of [code, code.replaceAll('-', '')]) expect(kept).not.toContain(form);
  const again = await startHost({ folder: office.folder });
  const { desk: later } = again.window('desk', '2').station;
  done(await later.recover({ ...id(), ...NEW, code: recoveryCode ?? '' }));
});

test('the operator lets one manager in, at the station’s own desk, for ten minutes', async () => {
  const clock = handClock(WEDNESDAY);
  const untilAt = WEDNESDAY + 600_000;
  const office = await startOffice({ clock });
  expect(await office.desk().createManager({ ...id(), ...NEW })).toMatchObject({ refusal: 'not-let-in' });
  await office.stop();

  const open = await startHost({ folder: office.folder, clock, newManagerUntilAt: untilAt });
  const [own, other] = ['1', '2'].map((name) => open.window('desk', name).station.desk);
  if (!own || !other) throw new Error('no desk');
  await seesAt(own, ({ staffing }) => staffing.newManagerUntilAt === untilAt);
  expect((await seen(other)).staffing.newManagerUntilAt).toBeNull();
  expect(await other.createManager({ ...id(), ...NEW })).toMatchObject({ refusal: 'not-let-in' });
  const request = { ...id(), ...NEW };
  const { recoveryCode } = done(await own.createManager(request));
  expect(done(await own.createManager(request)).recoveryCode).toBe(recoveryCode);
  expect(await own.createManager({ ...id(), ...NEW })).toMatchObject({ refusal: 'not-let-in' });
  const view = await seesAt(own, ({ access }) => access.state === 'signed-in' && access.name === 'Ny leder');
  expect(view.staffing).toMatchObject({
    newManagerUntilAt: null,
    recoveries: [{ how: 'operator', desk: '1' }],
  });
  await open.stop();

  clock.advance(600_000);
  const late = await startHost({ folder: office.folder, clock, newManagerUntilAt: untilAt });
  const answer = await late.window('desk').station.desk.createManager({ ...id(), ...NEW });
  expect(answer).toMatchObject({ refusal: 'not-let-in' });
});
