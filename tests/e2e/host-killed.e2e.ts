// kill -9 of the host, again and again, in the middle of two hundred registrations and presses. This test keeps its
// own list of what people were told, and holds the station to it.
import { setTimeout as pause } from 'node:timers/promises';
import { expect, type Page } from 'playwright/test';
import type { AcuteNeed } from '#contract/kiosk.ts';
import { PRESS_GUARD_MS } from '#native/doorbell/timing.ts';
import { nb } from '#renderer/text/kiosk/nb.ts';
import type { SimulatedDevice } from '#tests/support/device.ts';
import { deskSays, receptionist, visitor } from '#tests/support/people.ts';
import { profileFile } from '#tests/support/profile.ts';
import type { StartedStation } from '#tests/support/station.ts';
import { factsInDatabase, factsInJournal, ofType } from '#tests/support/station-facts.ts';
import { MANAGER } from './stories.ts';
import { test } from './world.ts';

const ACTIONS = 200;
/** Every eighth is a press, and every fifth press is another person: the door has been opened in between. */
const isPress = (index: number): boolean => index % 8 === 7;
const isNewRing = (index: number): boolean => index % 40 === 7;
/** In the middle of a registration, or with a press just sent; how far in is left to chance. */
const KILLS = [20, 55, 100, 143, 181];
const KILL_WITHIN_MS = 60;
/** And a second, for the time a death takes to be noticed. */
const MINUTE_MS = 61_000;
/** The kiosk takes two taps on one spot within half a second for a shaky hand's one. */
const NO_REPEAT_MS = 520;
/** Promise P6. */
const BACK_WITHIN_MS = 10_000;

const NEEDS: AcuteNeed[] = ['no-food', 'no-shelter', 'no-power', 'other-urgent', 'not-said'];

type Scene = { station: StartedStation; device: SimulatedDevice; codes: string[] };

async function registers({ station, codes }: Scene, index: number): Promise<string> {
  const person = visitor(station.kiosk);
  const need = NEEDS[index % NEEDS.length];
  const isUrgent = index % 2 === 0 && need;
  const code = isUrgent ? await person.registersUrgently(need) : await person.registersForAnAppointment();
  codes.push(code);
  await person.takesTheTicketAway();
  return code;
}

/** Each press brings up the bell's screen, at any moment; whoever comes to register puts it aside, in no hurry. */
async function putsRingsAside(kiosk: Page): Promise<void> {
  const aside = kiosk.getByRole('button', { name: nb.ringToHome });
  await kiosk.addLocatorHandler(aside, async () => {
    await pause(NO_REPEAT_MS);
    await aside.click();
    await pause(NO_REPEAT_MS);
  });
}

/** The next person at the door: the button's light is out of "heard" first, so the press opens a ring of its own. */
async function newRing({ device }: Scene): Promise<void> {
  // A press within the guard of the one before it would be that one, trembling.
  await pause(PRESS_GUARD_MS);
  if (device.lines.some((line) => 'latched' in line)) {
    device.staff();
    await device.led('door-open', BACK_WITHIN_MS);
  }
  device.press();
  await device.led('heard', BACK_WITHIN_MS);
}

async function act(scene: Scene, index: number): Promise<void> {
  if (isNewRing(index)) await newRing(scene);
  else if (isPress(index)) scene.device.press();
  else await registers(scene, index);
}

/** Three deaths in a minute leave nothing but the bell (decision 8), which is another story: bell-only.e2e.ts. */
async function untilNoThird(killedAt: readonly number[]): Promise<void> {
  const before = killedAt.at(-2);
  if (before !== undefined) await pause(Math.max(0, before + MINUTE_MS - performance.now()));
}

async function kill({ station }: Scene): Promise<number> {
  const pid = station.hostPid();
  await pause(Math.random() * KILL_WITHIN_MS);
  process.kill(pid, 'SIGKILL');
  return performance.now();
}

/** Both windows have a host again: somebody registers, and the desk lists them. Answers with how long it took. */
async function isBack(scene: Scene, index: number, killedAt: number): Promise<number> {
  const code = await registers(scene, index);
  await receptionist(scene.station.desk).seesWaiting(code);
  return performance.now() - killedAt;
}

const pressNumbers = (device: SimulatedDevice, what: 'latched' | 'acked'): number[] =>
  device.lines.flatMap((line) => {
    const told = line as Partial<Record<typeof what, number>> & { kind?: string };
    return told.kind === 'press' && told[what] !== undefined ? [told[what]] : [];
  });

const numerically = (a: number, b: number): number => a - b;

test('whatever a killed host had acknowledged is there, once, and the bell rings on', async ({ world }) => {
  test.setTimeout(300_000);
  const { wire, device } = await world.bell();
  const station = await world.station({ profile: profileFile({ regime: 'dropIn' }), bell: wire.hostPath });
  const atDesk = receptionist(station.desk);
  await atDesk.becomesFirstManager(MANAGER.name, MANAGER.pin);
  const scene: Scene = { station, device, codes: [] };
  await putsRingsAside(station.kiosk);

  const backAfterMs: number[] = [];
  const kills: number[] = [];
  for (let index = 0; index < ACTIONS; index++) {
    if (KILLS.includes(index)) await untilNoThird(kills);
    const acting = act(scene, index);
    const killedAt = KILLS.includes(index) ? await kill(scene) : null;
    await acting;
    if (killedAt === null) continue;
    kills.push(killedAt);
    backAfterMs.push(await isBack(scene, index, killedAt));
  }
  expect(Math.max(...backAfterMs)).toBeLessThan(BACK_WITHIN_MS);

  // The bell still rings, and a person can still answer it.
  await newRing(scene);
  await atDesk.seesTheRing();
  await atDesk.takesTheRing();
  await device.led('seen');
  await atDesk.sees(deskSays('queue.count', { count: scene.codes.length }));

  const latched = pressNumbers(device, 'latched');
  await expect.poll(() => new Set(pressNumbers(device, 'acked')).size).toBe(latched.length);
  await station.stop();
  const facts = factsInDatabase(world.data);
  expect(ofType(facts, 'visit-registered').map(({ data }) => data.ticket)).toEqual(scene.codes);
  const sources = [...ofType(facts, 'ring-opened'), ...ofType(facts, 'ring-joined')].map(
    ({ data }) => data.source,
  );
  const pressed = sources.flatMap((source) => (source.from === 'bell' ? [source.press.number] : []));
  expect(pressed.sort(numerically)).toEqual(latched.sort(numerically));
  expect(factsInJournal(world.data)).toEqual(facts);
  test
    .info()
    .annotations.push({ type: 'back after (ms)', description: backAfterMs.map(Math.round).join(', ') });
});
