// The roster at one host: planned, swapped and handed over at desks, kept through a restart, alarmed by time alone.
import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Station } from '#contract/contract.ts';
import { osloInstant } from '#core/hours/oslo.ts';
import type { StaffId } from '#core/ids.ts';
import { type HandClock, handClock } from '#tests/support/hand-clock.ts';
import { type HostWorld, look, sees, startHost, type WorldOptions } from '#tests/support/host-world.ts';

/** Every PIN costs a slow hash, and a busy machine is no reason to fail. */
vi.setConfig({ testTimeout: 30_000 });

const id = () => ({ requestId: randomUUID() });
const MONDAY = '2026-11-23';
const PIN = '2580';
const STAFF_PIN = '1111';
/** A trouble must stand on every desk within this. */
const TEN_SECONDS = 10_000;
const RUN_MS = 10;
const at = (time: string, date = MONDAY): number => osloInstant(date, time);

type Office = { world: HostWorld; clock: HandClock; leader: string; anne: string; bo: string; desk: Station };

const staffOf = async (desk: Station, name: string): Promise<string> => {
  const view = await sees(desk.desk.view(), ({ staff }) => staff.some((one) => one.name === name));
  return view.staff.find((one) => one.name === name)?.id ?? '';
};

/** A leader at desk 1 and two others, on Monday at ten; the office is always staffed. */
async function office(options: WorldOptions = {}): Promise<Office> {
  const clock = handClock(at('10:00'));
  // It runs as a clock does, and the test moves it besides.
  const running = setInterval(() => clock.advance(RUN_MS), RUN_MS);
  onTestFinished(() => clearInterval(running));
  const world = await startHost({ clock, ...options });
  const desk = world.window('desk').station;
  await desk.desk.createFirstManager({ ...id(), name: 'Leder', pin: PIN });
  for (const name of ['Veileder 1', 'Mottak 1'])
    expect(await desk.desk.addStaff({ ...id(), name, role: 'adviser', pin: STAFF_PIN })).toMatchObject({
      ok: true,
    });
  const [leader, anne, bo] = await Promise.all(
    ['Leder', 'Veileder 1', 'Mottak 1'].map((name) => staffOf(desk, name)),
  );
  return { world, clock, desk, leader: leader ?? '', anne: anne ?? '', bo: bo ?? '' };
}

const DAY = { from: '08:00', to: '16:00', phone: false };
const WEEK = [0, 1, 2, 3, 4, 5, 6].map((day) => `2026-11-${23 + day}`);
const plan = (desk: Station, staff: string, dates = WEEK, spans = [DAY]) =>
  desk.desk.planDays({ ...id(), staff, dates, spans });
const rosterOf = (desk: Station) => look(desk.desk.view()).then(({ roster }) => roster);

test('a manager plans a week and copies it; the week is there after a restart', async () => {
  const { world, clock, desk, anne } = await office();
  expect(await plan(desk, anne)).toMatchObject({ ok: true });
  expect(await desk.desk.copyWeek({ ...id(), date: WEEK[2] ?? '', weeks: 12 })).toEqual({
    ok: true,
    value: { plannedCount: 7 * 12 },
  });
  expect(await desk.desk.copyWeek({ ...id(), date: MONDAY, weeks: 2 })).toMatchObject({
    value: { plannedCount: 0 },
  });
  await desk.desk.setAbsence({ ...id(), staff: anne, from: '2026-11-25', to: '2026-11-26' });
  await desk.desk.takePhone({ ...id(), by: null });
  const before = world.host.host.engine.stored();
  await world.stop();

  const again = await startHost({ folder: world.folder, clock });
  const desk2 = again.window('desk').station;
  await sees(desk2.desk.view(), ({ access }) => access.state === 'signed-in');
  const after = again.host.host.engine.stored();
  expect([...after.shifts]).toEqual([...before.shifts]);
  expect([...after.absences]).toEqual([...before.absences]);
  expect(after.dutyPhone).toEqual(before.dutyPhone);
  const week = await desk2.desk.rosterWeek({ ...id(), date: '2027-02-15' });
  expect(week.ok && week.value.people.find(({ staff }) => staff === anne)?.days[0]).toMatchObject({
    date: '2027-02-15',
    shifts: [DAY],
  });
  const verified = await desk2.desk.rosterWeek({ ...id(), date: '2026-11-27' });
  expect(
    verified.ok &&
      verified.value.people.find(({ staff }) => staff === anne)?.days.map(({ isAbsent }) => isAbsent),
  ).toEqual([false, false, true, true, false, false, false]);
});

test('two desks that take the phone at the same moment: exactly one has it, and the other hears so', async () => {
  const { world, desk, anne, bo } = await office();
  await plan(desk, anne);
  await plan(desk, bo);
  const others = ['2', '3'].map((name) => world.window('desk', name).station);
  const people = [anne, bo];
  await Promise.all(
    others.map((other, which) => other.desk.signIn({ ...id(), staff: people[which] ?? '', pin: STAFF_PIN })),
  );
  const answers = await Promise.all(others.map((other) => other.desk.takePhone({ ...id(), by: null })));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok && answer.refusal === 'phone-is-held')).toHaveLength(1);
  const { phone } = await rosterOf(desk);
  expect(phone.holder?.staff).toBe(people[answers.findIndex(({ ok }) => ok)]);
});

test('a hand-over is one when the other has confirmed it, with a PIN at the same desk', async () => {
  const { desk, leader, anne } = await office();
  await desk.desk.takePhone({ ...id(), by: null });
  await desk.desk.offerPhone({ ...id(), to: anne });
  const offered = await sees(desk.desk.view(), ({ roster }) => roster.phone.offeredTo !== null);
  expect(offered.roster.phone).toMatchObject({
    holder: { staff: leader, name: 'Leder' },
    offeredTo: { staff: anne, name: 'Veileder 1' },
  });
  const take = (pin: string) => desk.desk.takePhone({ ...id(), by: { staff: anne, pin } });
  expect(await take('0000')).toMatchObject({ refusal: 'wrong-pin' });
  expect(await take(STAFF_PIN)).toMatchObject({ ok: true });
  const taken = await sees(desk.desk.view(), ({ roster }) => roster.phone.holder?.staff === anne);
  expect(taken.roster.phone).toMatchObject({ state: 'held', isOffered: false });
});

test('the same taking sent twice is one fact', async () => {
  const { world, desk, anne } = await office();
  const request = { ...id(), by: { staff: anne, pin: STAFF_PIN } };
  await Promise.all([desk.desk.takePhone(request), desk.desk.takePhone(request)]);
  expect(await desk.desk.takePhone(request)).toMatchObject({ ok: true });
  expect(world.host.host.engine.stored().dutyPhone.holder).toBe(anne);
});

test('a locked desk tells how many and what is wrong, and not who; a PIN there takes the phone', async () => {
  const { desk, clock, anne } = await office();
  await plan(desk, anne);
  await desk.desk.takePhone({ ...id(), by: { staff: anne, pin: STAFF_PIN } });
  await desk.desk.signOut(id());
  const locked = await sees(desk.desk.view(), ({ access }) => access.state === 'locked');
  expect(locked.roster).toMatchObject({
    onDutyCount: 1,
    onDuty: [],
    shifts: [],
    phone: { state: 'held', holder: null, offeredTo: null },
    trouble: null,
  });
  // Another day, before anybody has said that they have the phone.
  clock.setWall(at('07:00', '2026-11-24'));
  clock.advance(TEN_SECONDS);
  const empty = await sees(desk.desk.view(), ({ roster }) => roster.trouble !== null);
  expect(empty.roster.trouble).toEqual({ kind: 'nobody-on-duty' });
  clock.setWall(at('09:00', '2026-11-24'));
  clock.advance(TEN_SECONDS);
  await sees(desk.desk.view(), ({ roster }) => roster.trouble === null);
});

test('time alone raises the alarm within ten seconds: a shift ends, the clock jumps away and back', async () => {
  const { world, desk, clock, anne } = await office();
  const roster = () => world.host.host.engine.stored();
  await plan(desk, anne, WEEK, [{ from: '08:00', to: '12:00', phone: true }]);
  await desk.desk.takePhone({ ...id(), by: { staff: anne, pin: STAFF_PIN } });
  await desk.desk.signOut(id());
  clock.setWall(at('11:59') + 55_000);
  const view = desk.desk.view();
  const alarm = sees(view, ({ roster: { trouble } }) => trouble?.kind === 'nobody-on-duty');
  await new Promise((resolve) => setTimeout(resolve, 50));
  clock.advance(TEN_SECONDS);
  await alarm;
  const before = roster().shifts;
  clock.setWall(at('10:00', '2036-11-23'));
  clock.advance(TEN_SECONDS);
  clock.setWall(at('11:00'));
  clock.advance(TEN_SECONDS);
  await sees(desk.desk.view(), ({ roster: { trouble } }) => trouble === null);
  expect(roster().shifts).toBe(before);
});

test('a shift changes hands when the other accepts, each at their own desk', async () => {
  const { world, desk, anne, bo } = await office();
  await plan(desk, anne, [MONDAY]);
  const [hers, his] = ['2', '3'].map((name) => world.window('desk', name).station);
  if (!hers || !his) throw new Error('no desks');
  await hers.desk.signIn({ ...id(), staff: anne, pin: STAFF_PIN });
  await his.desk.signIn({ ...id(), staff: bo, pin: STAFF_PIN });
  const { shifts } = await rosterOf(hers);
  const shift = shifts[0]?.shift ?? '';
  expect(await his.desk.offerShift({ ...id(), shift, to: anne })).toMatchObject({
    refusal: 'not-your-shift',
  });
  await hers.desk.offerShift({ ...id(), shift, to: bo });
  const asked = await sees(his.desk.view(), ({ roster }) => roster.askedOfMe.length > 0);
  expect(asked.roster.askedOfMe).toMatchObject([{ name: 'Veileder 1', date: MONDAY, ...DAY }]);
  expect(await his.desk.acceptShift({ ...id(), shift })).toMatchObject({ ok: true });
  await sees(hers.desk.view(), ({ roster }) => roster.shifts[0]?.staff === bo);
});

test('only a manager plans, and nobody at a locked desk', async () => {
  const { desk, anne } = await office();
  await desk.desk.signOut(id());
  expect(await plan(desk, anne)).toMatchObject({ refusal: 'not-signed-in' });
  await desk.desk.signIn({ ...id(), staff: anne, pin: STAFF_PIN });
  expect(await plan(desk, anne)).toMatchObject({ refusal: 'needs-manager' });
  expect(await desk.desk.copyWeek({ ...id(), date: MONDAY, weeks: 1 })).toMatchObject({
    refusal: 'needs-manager',
  });
  expect(await desk.desk.setAbsence({ ...id(), staff: anne, from: MONDAY, to: MONDAY })).toMatchObject({
    refusal: 'needs-manager',
  });
});

test('whoever has left is off every shift and has the phone no more', async () => {
  const { world, desk, anne } = await office();
  await plan(desk, anne);
  await desk.desk.takePhone({ ...id(), by: { staff: anne, pin: STAFF_PIN } });
  await world.host.host.engine.act(
    () => ({ ok: true, value: [{ type: 'staff-left', subject: anne as StaffId, data: {} }] }),
    { actor: { kind: 'system' }, answer: () => null },
  );
  const { roster } = await sees(desk.desk.view(), ({ roster: { phone } }) => phone.state === 'nobody');
  expect(roster).toMatchObject({ onDutyCount: 1, shifts: [], trouble: { kind: 'nobody-has-the-phone' } });
});

test('an office that is never staffed misses nobody', async () => {
  const { desk } = await office({ regime: 'unstaffed' });
  const { roster } = await look(desk.desk.view());
  expect(roster.trouble).toBeNull();
});
