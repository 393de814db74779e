// Alerts at one host: who is told by which way, what follows at once when nobody can be, and what a restart does.
import fs from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { DeskView } from '#contract/desk/view.ts';
import { osloInstant } from '#core/hours/oslo.ts';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { type HandClock, handClock } from '#tests/support/hand-clock.ts';
import { look, sees, startHost, type WorldOptions } from '#tests/support/host-world.ts';
import { profileWith } from '#tests/support/profile.ts';
import {
  type Desk,
  done,
  factsOf,
  hires,
  id,
  type Office,
  seen,
  seesAt,
  startOffice,
} from '#tests/support/staffed-host.ts';
import { toldWays } from '#tests/support/told-ways.ts';

/** Every PIN costs a slow hash, and a busy machine is no reason to fail. */
vi.setConfig({ testTimeout: 30_000 });

const RUN_MS = 10;
const MINUTE = 60_000;
const PIN = '1111';
const PHONE = '912 34 567';

type World = { office: Office; clock: HandClock; ways: ReturnType<typeof toldWays>; desk: Desk };

async function world(ways = toldWays(), options: WorldOptions = {}): Promise<World> {
  const clock = handClock(osloInstant('2026-11-23', '13:05'));
  // It runs as a clock does, and the test moves it besides.
  const running = setInterval(() => clock.advance(RUN_MS), RUN_MS);
  onTestFinished(() => clearInterval(running));
  const office = await startOffice({ clock, outside: { makeWays: ways.make }, ...options });
  return { office, clock, ways, desk: office.desk() };
}

/** An adviser with the duty phone and a number of her own. */
async function withDutyAdviser({ desk }: World): Promise<string> {
  const anne = await hires(desk, 'Veileder 1', 'adviser', PIN);
  done(await desk.setContact({ ...id(), staff: anne, phone: PHONE, email: null }));
  done(await desk.takePhone({ ...id(), by: { staff: anne, pin: PIN } }));
  return anne;
}

async function press({ office, desk }: World): Promise<DeskView['rings'][number]> {
  await office.window('dock').station.dock.press({});
  const { rings } = await seesAt(desk, (view) => view.rings.some(({ chain }) => chain.stored));
  const ring = rings[0];
  if (!ring) throw new Error('nothing rings');
  return ring;
}

const outcomeOf = (view: DeskView, way: 'sms' | 'siren') =>
  view.rings[0]?.alerts.at(-1)?.tried.find((one) => one.way === way)?.outcome;
const alertsOf = (view: DeskView) => view.rings[0]?.alerts ?? [];

test('nobody answers: the duty adviser gets an SMS after two minutes, and the desk is told so', async () => {
  const all = await world();
  const { clock, desk, ways } = all;
  const anne = await withDutyAdviser(all);
  await press(all);
  const first = await seesAt(desk, (view) => alertsOf(view)[0]?.tried[0]?.outcome === 'sent');
  expect(alertsOf(first)).toMatchObject([{ target: 'desks', tried: [{ way: 'desks' }] }]);
  expect(first.rings[0]?.nextLevel).toMatchObject({ target: 'duty-adviser', canReach: true });
  expect(ways.sent).toEqual([]);

  clock.advance(2 * MINUTE);
  const told = await seesAt(desk, (view) => alertsOf(view)[1]?.tried.at(-1)?.outcome === 'sent');
  expect(alertsOf(told).at(-1)).toMatchObject({ target: 'duty-adviser', people: 1 });
  expect(ways.by('sms')).toHaveLength(1);
  expect(ways.by('sms')[0]?.to).toContainEqual({ staff: anne, phone: PHONE, email: null });
  expect(ways.by('sms')[0]?.alert).toMatchObject({
    what: 'ring',
    level: 1,
    text: 'Noen ringte på ved hovedinngangen kl. 13.05 og har ikke fått svar. Nav Eksempel',
  });
  const kiosk = all.office.window('kiosk').station.kiosk;
  expect((await look(kiosk.view())).ring?.chain).toMatchObject({
    alerted: 'duty-adviser',
    isNobodyReached: false,
  });
});

test('a duty adviser who is not there is skipped at once: everybody at work is alerted in the same moment', async () => {
  const all = await world();
  const { clock, desk, ways } = all;
  // The leader at desk 1 is at work; the only adviser level would be the leader, who is none at a desk with a phone.
  const bo = await hires(desk, 'Mottak 1', 'receptionist', PIN);
  done(await desk.signIn({ ...id(), staff: bo, pin: PIN }));
  await press(all);
  clock.advance(2 * MINUTE);
  const told = await seesAt(desk, (view) => view.rings[0]?.alerts.length === 3);
  expect(told.rings[0]?.alerts.map(({ target, people }) => [target, people])).toMatchObject([
    ['desks', 1],
    ['duty-adviser', 0],
    ['all-staff', 1],
  ]);
  await expect.poll(() => ways.by('siren').length).toBe(1);
  const facts = await factsOf(all.office);
  expect(facts).toContainEqual({
    type: 'ring-escalated',
    subject: told.rings[0]?.id,
    data: { level: 2, because: 'nobody-reached' },
  });
});

test('a way that answers nothing is given up at its deadline, keeps no desk waiting, and the next level follows', async () => {
  const all = await world(toldWays(['sms']));
  const { clock, desk, ways } = all;
  await withDutyAdviser(all);
  ways.comesTo('sms', 'never');
  await press(all);
  clock.advance(2 * MINUTE);
  await expect.poll(() => ways.by('sms').length).toBe(1);
  await seesAt(desk, (view) => view.rings[0]?.level === 1);
  clock.advance(30_000);
  const told = await seesAt(desk, (view) => (view.rings[0]?.level ?? 0) >= 2);
  expect(told.rings[0]?.alerts[1]?.tried).toContainEqual({ way: 'sms', outcome: 'timed-out' });
});

test('nobody has a desk open: the whole ladder in one moment, an alarm, the truth outside, and no loop', async () => {
  const clock = handClock(osloInstant('2026-11-23', '13:05'));
  const running = setInterval(() => clock.advance(RUN_MS), RUN_MS);
  onTestFinished(() => clearInterval(running));
  const ways = toldWays(['sms']);
  const { window, host } = await startHost({ clock, outside: { makeWays: ways.make } });
  const kiosk = window('kiosk').station.kiosk;
  const { engine } = host.host;
  await sees(kiosk.view(), () => engine.isOpen());
  await window('dock').station.dock.press({});
  await sees(kiosk.view(), ({ ring }) => ring?.chain.stored === true);
  // A window that is being loaded again is given a moment, and nobody is called away for it.
  clock.advance(4_000);
  expect((await look(kiosk.view())).ring?.chain.escalatedCount).toBe(0);
  clock.advance(2_000);
  const told = await sees(kiosk.view(), ({ ring }) => ring?.chain.escalatedCount === 4);
  clock.advance(6_000);
  await sees(kiosk.view(), ({ ring }) => ring?.chain.isNobodyReached === true);
  expect(told.ring?.chain.alerted).toBeNull();
  clock.advance(MINUTE);
  expect((await look(kiosk.view())).ring?.chain.escalatedCount).toBe(4);
  // Somebody opens a desk: from the next repeat on it is a desk that has been told.
  const desk = window('desk').station.desk;
  expect((await seen(desk)).rings[0]).toMatchObject({ phase: 'ringing', isNobodyReached: true });
  clock.advance(5 * MINUTE);
  await sees(kiosk.view(), ({ ring }) => ring?.chain.isNobodyReached === false);
});

test('an answer stops the chain and what still sounds; nothing is sent after it', async () => {
  const all = await world();
  const { clock, desk, ways } = all;
  await withDutyAdviser(all);
  const ring = await press(all);
  clock.advance(5 * MINUTE);
  await expect.poll(() => ways.by('siren').length).toBe(1);
  const quiet = ways.quietCount();
  done(await desk.acknowledgeRing({ ...id(), ring: ring.id, answer: 'taking-it', by: null }));
  await expect.poll(ways.quietCount).toBeGreaterThan(quiet);
  const sent = ways.sent.length;
  clock.advance(4 * MINUTE);
  await seesAt(desk, (view) => view.rings[0]?.phase === 'seen');
  expect(ways.sent).toHaveLength(sent);
});

test('after a restart what was sent is not sent again, and what was under way is, as the same alert', async () => {
  const before = toldWays();
  const all = await world(before);
  const { office, clock, desk } = all;
  await withDutyAdviser(all);
  await press(all);
  clock.advance(2 * MINUTE);
  await seesAt(desk, (view) => alertsOf(view)[1]?.tried.at(-1)?.outcome === 'sent');
  before.comesTo('siren', 'never');
  clock.advance(3 * MINUTE);
  await expect.poll(() => before.by('siren').length).toBe(1);
  await seesAt(desk, (view) => outcomeOf(view, 'sms') === 'sent');
  await office.stop();

  const after = toldWays();
  const again = await startHostAgain(office.folder, clock, after);
  await expect.poll(() => after.by('siren').length, { timeout: 5_000 }).toBe(1);
  expect(after.by('siren')[0]?.alert).toEqual(before.by('siren')[0]?.alert);
  await seesAt(
    again,
    (view) =>
      alertsOf(view)
        .at(-1)
        ?.tried.every(({ outcome }) => outcome === 'sent') ?? false,
  );
  expect(after.by('sms')).toEqual([]);
});

async function startHostAgain(folder: string, clock: HandClock, ways: ReturnType<typeof toldWays>) {
  const again = await startHost({ folder, clock, outside: { makeWays: ways.make } });
  return again.window('desk').station.desk;
}

test('a number is sealed: it stands in no file in the clear, is told to whoever may know, and goes with its person', async () => {
  const all = await world();
  const { office, desk } = all;
  const anne = await withDutyAdviser(all);
  expect(done(await desk.contactOf({ staff: anne }))).toEqual({ phone: PHONE, email: null });
  const other = office.desk('2');
  const bo = await hires(desk, 'Mottak 1', 'receptionist', PIN);
  done(await other.signIn({ ...id(), staff: bo, pin: PIN }));
  expect(await other.contactOf({ staff: anne })).toMatchObject({ refusal: 'needs-manager' });
  expect(await other.setContact({ ...id(), staff: anne, phone: null, email: null })).toMatchObject({
    refusal: 'needs-manager',
  });
  done(await other.setContact({ ...id(), staff: bo, phone: null, email: 'mottak@example.org' }));
  const { engine, people } = office.host.host;
  done(await desk.staffLeft({ ...id(), staff: anne }));
  await expect.poll(() => people.contact(engine.stored(), anne as never)).toBeNull();
  const keys = () => fs.readFileSync(path.join(office.folder, 'keys/keys.jsonl'), 'utf8').trim().split('\n');
  // The leader, the code, two people and one number; the number of whoever left is gone.
  await expect.poll(() => keys().length).toBe(5);
  await office.stop();
  for (const folder of ['station', 'journal']) {
    const at = path.join(office.folder, folder);
    for (const file of fs.readdirSync(at))
      if (fs.statSync(path.join(at, file)).isFile())
        expect(fs.readFileSync(path.join(at, file)).includes(PHONE)).toBe(false);
  }
});

test('the daily test: every way is tried once, each desk says that it heard, a locked one too', async () => {
  const all = await world();
  const { office, desk, ways } = all;
  await withDutyAdviser(all);
  const locked = office.desk('2');
  await seesAt(desk, ({ alerting }) => alerting.untested.desks.length === 2);
  expect(await locked.testWays(id())).toMatchObject({ refusal: 'not-signed-in' });
  expect(await locked.heardWay({ ...id(), way: 'desks' })).toMatchObject({ refusal: 'not-tried-yet' });
  const request = id();
  done(await desk.testWays(request));
  done(await desk.testWays(request));
  await seesAt(locked, ({ alerting }) => alerting.test?.asksHere === true);
  await seesAt(desk, ({ alerting }) => alerting.test?.tried.length === 3);
  expect(ways.sent.map(({ way, alert }) => [way, alert.what])).toEqual([
    ['sms', 'test'],
    ['siren', 'test'],
  ]);
  done(await locked.heardWay({ ...id(), way: 'desks' }));
  expect(await locked.heardWay({ ...id(), way: 'sms' })).toMatchObject({ refusal: 'not-signed-in' });
  for (const way of ['desks', 'sms'] as const) done(await desk.heardWay({ ...id(), way }));
  const { alerting } = await seesAt(desk, (view) => view.alerting.untested.ways.length === 1);
  expect(alerting.untested).toEqual({ desks: [], ways: ['siren'] });
  expect((await seen(locked)).alerting.test?.asksHere).toBe(false);
  // Tomorrow nothing has been heard yet.
  all.clock.setWall(osloInstant('2026-11-24', '08:00'));
  all.clock.advance(MINUTE);
  await seesAt(desk, (view) => view.alerting.untested.desks.length === 2);
});

test('a quiet desk shows light only while another desk sounds, and everybody else is called sooner', async () => {
  const profile = path.join(freshFolder('quiet'), 'profile.json');
  const wanted = profileWith({ regime: 'appointmentOnly' });
  const quiet = { desks: ['1'], faster: 4 };
  fs.writeFileSync(profile, JSON.stringify({ ...wanted, alerting: { quiet } }));
  const all = await world(toldWays(['sms']), { profile });
  const { office, clock, desk, ways } = all;
  expect((await seen(desk)).alerting.isQuiet).toBe(false);
  const back = office.desk('2');
  await seesAt(desk, ({ alerting }) => alerting.isQuiet);
  expect((await seen(back)).alerting.isQuiet).toBe(false);
  await withDutyAdviser(all);
  await press(all);
  clock.advance(31_000);
  await expect.poll(() => ways.by('sms').length).toBe(1);
});
