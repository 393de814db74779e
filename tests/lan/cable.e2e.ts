// Cables pulled out in the middle of an office's day, in real Electron on three machines: nobody is called twice, nobody
// is lost, and every desk that cannot hear its station says so aloud.
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'playwright/test';
import { DEFAULT_KEYS } from '#renderer/desk/keys/shortcuts.ts';
import { deskSays, receptionist, visitor } from '#tests/support/people.ts';
import { factsInDatabase, ofType } from '#tests/support/station-facts.ts';
import { type OfficeDesk, type OfficeLan, test } from './office-lan.ts';
import { sounding } from './sounds.ts';

/** The issue's own: from the link's return to a desk that can be worked at. */
const USABLE_WITHIN_MS = 3_000;
/** Design section 1: a desk that has lost its station sounds. */
const LOST_TOLD_WITHIN_MS = 10_000;
/** Long enough that both ends have given the old connection up. */
const LONG_CUT_MS = 9_000;
/** Short enough that neither has: what was under way is only late. */
const SHORT_CUT_MS = 2_500;

function tell(what: string, ms: number): void {
  const description = `${Math.round(ms)} ms`;
  test.info().annotations.push({ type: what, description });
  console.log(`      ${what}: ${description}`);
}

const facts = ({ station }: OfficeLan) => factsInDatabase(station.data);

/** Visit and desk of every call, oldest first. */
const calls = (office: OfficeLan) =>
  ofType(facts(office), 'visit-called').map(({ subject, data }) => ({ visit: subject, desk: data.desk }));

async function register(office: OfficeLan, count: number): Promise<string[]> {
  const person = visitor(office.station.kiosk);
  const codes: string[] = [];
  for (let index = 0; index < count; index++) {
    codes.push(await person.registersForAnAppointment());
    await person.takesTheTicketAway();
  }
  return codes;
}

const currentTicket = ({ page }: OfficeDesk) =>
  page.getByRole('complementary', { name: deskSays('current.title') }).getByRole('heading');

const lostBanner = ({ page }: OfficeDesk) => page.locator('.lost');

/** Puts the cable back, and answers how long it took until `usable`. */
async function restored(cable: { restore(): void }, usable: () => Promise<unknown>): Promise<number> {
  cable.restore();
  const startedMs = performance.now();
  await usable();
  return performance.now() - startedMs;
}

async function atTwoDesks(office: OfficeLan): Promise<[OfficeDesk, OfficeDesk]> {
  const [one, other] = office.desks;
  if (!one || !other) throw new Error('two desks were asked for');
  return [one, other];
}

test('a call whose answer is lost with the cable calls the same person once, and nobody else gets them', async ({
  office: open,
}) => {
  const office = await open({ regime: 'dropIn', deskCount: 2 });
  const [one, other] = await atTwoDesks(office);
  const codes = await register(office, 4);
  await one.person.seesWaiting(codes[3] ?? '');

  // The request arrives, the answer does not; then the cable is out altogether.
  const hearAgain = office.stationMachine.losesAllTo(one.machine);
  await one.page.keyboard.press(DEFAULT_KEYS.callNext);
  await expect.poll(() => calls(office)).toHaveLength(1);
  one.machine.cut();
  hearAgain();
  const atOther = await other.person.callsNext();
  await pause(LONG_CUT_MS);
  await expect(lostBanner(one)).toBeVisible();

  const ms = await restored(one.machine, async () => {
    await currentTicket(one).waitFor();
    await one.person.startsConversation();
  });
  tell('the desk has its answer and can go on, after the cable was put back', ms);
  expect((await currentTicket(one).textContent())?.trim()).toContain(codes[0]);
  expect(atOther).toBe(codes[1]);
  const called = calls(office);
  expect(called.map(({ desk }) => desk)).toEqual([one.joined.desk, other.joined.desk]);
  expect(new Set(called.map(({ visit }) => visit)).size).toBe(2);

  // Everybody who waits is still there, for both.
  await one.person.seesWaiting(codes[2] ?? '');
  await other.person.seesWaiting(codes[3] ?? '');
  expect(ofType(facts(office), 'visit-registered').map(({ data }) => data.ticket)).toEqual(codes);
  expect(ms).toBeLessThan(USABLE_WITHIN_MS);
});

test('short cuts in the middle of one call after the other: each calls one person, in order', async ({
  office: open,
}) => {
  const office = await open({ regime: 'dropIn', deskCount: 1 });
  const [one] = office.desks;
  if (!one) throw new Error('no desk');
  const codes = await register(office, 3);
  await one.person.seesWaiting(codes[2] ?? '');
  for (const code of codes) {
    await one.page.getByRole('button', { name: 'Kall inn neste: ', disabled: false }).waitFor();
    one.machine.cut();
    await one.page.keyboard.press(DEFAULT_KEYS.callNext);
    await pause(SHORT_CUT_MS);
    const ms = await restored(one.machine, () => currentTicket(one).filter({ hasText: code }).waitFor());
    tell('the person is called, after the cable was put back', ms);
    expect(ms).toBeLessThan(USABLE_WITHIN_MS);
    await one.person.startsConversation();
    await one.person.endsConversation('helped');
  }
  expect(calls(office)).toHaveLength(codes.length);
  expect(new Set(calls(office).map(({ visit }) => visit)).size).toBe(codes.length);
});

test('a ring answered on a desk that is cut off is answered once, by that person, when the cable is back', async ({
  office: open,
}) => {
  const office = await open({ regime: 'appointmentOnly', deskCount: 2 });
  const [one, other] = await atTwoDesks(office);
  office.bell.device.press();
  for (const desk of [one, other]) await desk.person.seesTheRing();
  for (const { page } of [one, other]) await expect.poll(() => sounding(page)).toEqual(['ring']);

  await one.page
    .getByRole('button', { name: deskSays('ring.take'), disabled: false })
    .first()
    .waitFor();
  one.machine.cut();
  await one.page.keyboard.press(DEFAULT_KEYS.takeRing);
  await pause(LONG_CUT_MS);
  // Nobody who can be heard has answered: the other desk sounds on, and the station knows of no answer.
  expect(await sounding(other.page)).toEqual(['ring']);
  expect(ofType(facts(office), 'ring-seen')).toEqual([]);

  const ms = await restored(one.machine, () => other.person.seesTheRingIn('seen'));
  tell('the answer reaches the other desk, after the cable was put back', ms);
  await one.person.seesTheRingIn('seen');
  for (const { page } of [one, other]) await expect.poll(() => sounding(page)).toEqual([]);
  await office.bell.device.led('seen');
  expect(ofType(facts(office), 'ring-seen')).toHaveLength(1);
  expect(ofType(facts(office), 'ring-opened')).toHaveLength(1);
  expect(ms).toBeLessThan(USABLE_WITHIN_MS);
});

test('the station’s cable is cut while it rings: both desks sound, the bell goes on, and nothing is lost', async ({
  office: open,
}) => {
  const office = await open({ regime: 'appointmentOnly', deskCount: 2 });
  const [one, other] = await atTwoDesks(office);
  office.bell.device.press();
  for (const desk of [one, other]) await desk.person.seesTheRing();

  office.stationMachine.cut();
  const cutMs = performance.now();
  for (const desk of [one, other]) {
    await expect.poll(() => sounding(desk.page), { timeout: LOST_TOLD_WITHIN_MS }).toEqual(['lost', 'ring']);
    await expect(lostBanner(desk)).toBeVisible();
  }
  tell('both desks sound that they have lost the station', performance.now() - cutMs);
  expect(performance.now() - cutMs).toBeLessThan(LOST_TOLD_WITHIN_MS + 1_000);

  // At the station itself everything works: the bell is pressed again, and somebody there answers.
  office.bell.device.press();
  const atStation = receptionist(office.station.desk);
  await expect.poll(() => ofType(facts(office), 'ring-joined')).toHaveLength(1);
  await atStation.takesTheRing();
  for (const desk of [one, other]) expect(await sounding(desk.page)).toEqual(['lost', 'ring']);

  const ms = await restored(office.stationMachine, () =>
    Promise.all([one, other].map(({ person }) => person.seesTheRingIn('seen'))),
  );
  tell('both desks show what happened meanwhile, after the cable was put back', ms);
  for (const { page } of [one, other]) await expect.poll(() => sounding(page)).toEqual([]);
  for (const desk of [one, other]) await expect(lostBanner(desk)).toBeHidden();
  await one.person.isComing();
  expect(ms).toBeLessThan(USABLE_WITHIN_MS);
});
