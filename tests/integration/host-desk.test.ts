// Desks at one host: nobody called twice, retries that happen once, names and PINs, and what a locked desk sees.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Station } from '#contract/contract.ts';
import type { VisitId } from '#core/ids.ts';
import { handClock } from '#tests/support/hand-clock.ts';
import { look, sees, startHost } from '#tests/support/host-world.ts';

const id = () => ({ requestId: randomUUID() });
const urgent = () => ({ ...id(), errand: { kind: 'acute', need: 'not-said' }, language: 'nb' }) as const;
const PIN = '2580';

async function manager(desk: Station): Promise<string> {
  expect(await desk.desk.createFirstManager({ ...id(), name: 'Leder', pin: PIN })).toMatchObject({
    ok: true,
  });
  const view = await sees(desk.desk.view(), ({ access }) => access.state === 'signed-in');
  return view.access.state === 'signed-in' ? view.access.staff : '';
}

test('sixty people register at the same moment: sixty different tickets', async () => {
  const { window } = await startHost({ regime: 'dropIn' });
  const { station } = window('kiosk');
  const answers = await Promise.all(Array.from({ length: 60 }, () => station.kiosk.register(urgent())));
  const codes = answers.map((answer) => (answer.ok ? answer.value.code : answer.refusal));
  expect(new Set(codes).size).toBe(60);
});

test('six desks call at the same moment: six different people, then nobody is left', async () => {
  const { window } = await startHost({ regime: 'dropIn' });
  const kiosk = window('kiosk').station;
  for (let count = 0; count < 6; count++) await kiosk.kiosk.register(urgent());
  const desks = ['1', '2', '3', '4', '5', '6', '7'].map((name) => window('desk', name).station);
  const [first] = desks;
  if (!first) throw new Error('no desk');
  const staff = await manager(first);
  for (const desk of desks) await desk.desk.signIn({ ...id(), staff, pin: PIN });
  const calls = await Promise.all(desks.map((desk) => desk.desk.callNext(id())));
  const called = calls.flatMap((call) => (call.ok ? [call.value.ticket] : []));
  expect(new Set(called).size).toBe(6);
  expect(calls.filter((call) => !call.ok)).toEqual([{ ok: false, refusal: 'nobody-waiting' }]);
});

test('the same registration sent three times, once across a restart, is one visit', async () => {
  const world = await startHost({ regime: 'dropIn' });
  const request = urgent();
  const { station } = world.window('kiosk');
  const [one, two] = await Promise.all([station.kiosk.register(request), station.kiosk.register(request)]);
  expect(one).toEqual(two);
  await world.stop();
  const again = await startHost({ regime: 'dropIn', folder: world.folder });
  const three = await again.window('kiosk').station.kiosk.register(request);
  expect(three.ok && one.ok && three.value.code === one.value.code).toBe(true);
  expect(again.host.host.engine.stored().visits.size).toBe(1);
});

test('a locked desk sees rings and no list; a name and a PIN in the banner answers the ring', async () => {
  const { window } = await startHost();
  const kiosk = window('kiosk').station;
  const desk = window('desk').station;
  const staff = await manager(desk);
  await desk.desk.signOut(id());
  await kiosk.kiosk.register(urgent());
  const locked = await sees(desk.desk.view(), ({ rings }) => rings.some(({ chain }) => chain.stored));
  expect(locked.queue).toEqual([]);
  const ring = locked.rings[0]?.id ?? '';
  const answer = { ring, answer: 'taking-it' } as const;
  expect(await desk.desk.acknowledgeRing({ ...id(), ...answer, by: null })).toMatchObject({
    refusal: 'not-signed-in',
  });
  expect(await desk.desk.acknowledgeRing({ ...id(), ...answer, by: { staff, pin: '0000' } })).toMatchObject({
    refusal: 'wrong-pin',
  });
  expect(await desk.desk.acknowledgeRing({ ...id(), ...answer, by: { staff, pin: PIN } })).toMatchObject({
    ok: true,
  });
  const seen = await sees(desk.desk.view(), ({ rings }) => rings[0]?.phase === 'seen');
  expect(seen.rings[0]?.seenBy).toBe('Leder');
});

test('five wrong PINs make the sixth try wait, and the right one works after the wait', async () => {
  const clock = handClock(Date.UTC(2026, 10, 23, 9));
  const { window } = await startHost({ clock });
  const desk = window('desk').station;
  const staff = await manager(desk);
  for (let tries = 0; tries < 5; tries++) {
    expect(await desk.desk.signIn({ ...id(), staff, pin: '0000' })).toMatchObject({ refusal: 'wrong-pin' });
  }
  const right = { staff, pin: PIN };
  expect(await desk.desk.signIn({ ...id(), ...right })).toMatchObject({
    refusal: 'wait-before-trying-again',
  });
  clock.advance(30_000);
  expect(await desk.desk.signIn({ ...id(), ...right })).toMatchObject({ ok: true });
});

test('only an adviser ends the acute clock: a receptionist must name one', async () => {
  const { window } = await startHost({ regime: 'dropIn' });
  const desk = window('desk').station;
  const leader = await manager(desk);
  await desk.desk.addStaff({ ...id(), name: 'Mottak', role: 'receptionist', pin: '1111' });
  const { staff } = await sees(desk.desk.view(), (view) => view.staff.length === 2);
  const receptionist = staff.find(({ role }) => role === 'receptionist')?.id ?? '';
  await desk.desk.signIn({ ...id(), staff: receptionist, pin: '1111' });
  await window('kiosk').station.kiosk.register(urgent());
  const called = await desk.desk.callNext(id());
  const visit = called.ok ? called.value.visit : '';
  const start = (adviser: string | null) => desk.desk.startConversation({ ...id(), visit, adviser });
  expect(await start(null)).toMatchObject({ refusal: 'needs-adviser' });
  expect(await start(receptionist)).toMatchObject({ refusal: 'unknown-adviser' });
  expect(await start(leader)).toMatchObject({ ok: true });
  const { current } = await look(desk.desk.view());
  expect(current).toMatchObject({ state: 'talking', adviser: 'Leder' });
});

test('what a visitor chose is erased when the visit is over, from memory and from every file', async () => {
  const world = await startHost({ regime: 'dropIn' });
  const desk = world.window('desk').station;
  await manager(desk);
  await world.window('kiosk').station.kiosk.register(urgent());
  const keyFile = path.join(world.folder, 'keys/keys.jsonl');
  const keyCount = () => fs.readFileSync(keyFile, 'utf8').trim().split('\n').length;
  expect(keyCount()).toBe(3);
  const called = await desk.desk.callNext(id());
  const visit = called.ok ? called.value.visit : '';
  const ref = world.host.host.engine.stored().visits.get(visit as VisitId)?.personRef;
  await desk.desk.startConversation({ ...id(), visit, adviser: null });
  await desk.desk.endVisit({ ...id(), visit, outcome: 'helped' });
  await expect.poll(keyCount).toBe(2);
  await expect.poll(() => ref && world.host.host.people.visit(ref)).toBe(null);
});
