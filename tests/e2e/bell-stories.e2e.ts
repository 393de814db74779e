// The bell always ends in a person: the stories of a ring, each told by a real board, a real station and its windows.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'playwright/test';
import type { OfficeProfile } from '#contract/office-profile.ts';
import { nb } from '#renderer/text/kiosk/nb.ts';
import type { SimulatedDevice } from '#tests/support/device.ts';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { deskSays, receptionist, visitor } from '#tests/support/people.ts';
import { profileFile, profileWith } from '#tests/support/profile.ts';
import { openPtyPair } from '#tests/support/pty.ts';
import { factsInDatabase, ofType, type StoredFact } from '#tests/support/station-facts.ts';
import { simulatedModem } from '#tests/support/ways/simulated-modem.ts';
import { aRing, MANAGER } from './stories.ts';
import { test, type World } from './world.ts';

const ANSWERED_WITHIN_MS = 20_000;
/** P6. */
const BACK_WITHIN_MS = 10_000;
const STARTED_WITHIN_MS = 20_000;
/** How soon exactly is the bench's; here a busy machine is given twice the promise (P3). */
const TOLD_WITHIN_MS = 20_000;
const DUTY_PHONE = '90 00 00 00';
/** Minutes: three seconds, and long after the test. */
const NEXT_LEVEL = { target: 'duty-adviser', afterMinutes: 0.05 } as const;
const LAST_LEVEL = { target: 'leader', afterMinutes: 60 } as const;
const AT_ONCE = { target: 'desks', afterMinutes: 0 } as const;

type Words = { regime: 'appointmentOnly' | 'unstaffed'; change?: (profile: OfficeProfile) => object };

/** The office of a story, as the file that its station is started with. */
function officeFile({ regime, change }: Words): string {
  const profile = profileWith({ regime, levels: [AT_ONCE, NEXT_LEVEL, LAST_LEVEL] });
  const file = path.join(freshFolder('story'), 'profile.json');
  fs.writeFileSync(file, JSON.stringify({ ...profile, ...change?.(profile) }));
  return file;
}

type Start = { profile?: string; isReal?: boolean };

async function staffed(world: World, { profile, isReal = false }: Start = {}) {
  const { wire, device } = await world.bell();
  const always = profile ?? profileFile({ regime: 'appointmentOnly' });
  const station = await world.station({ bell: wire.hostPath, profile: always, isReal });
  const atDesk = receptionist(station.desk);
  await atDesk.becomesFirstManager(MANAGER.name, MANAGER.pin);
  return { station, device, atDesk, outside: visitor(station.kiosk) };
}

const wallOf = (data: string, type: StoredFact['type']): number[] =>
  factsInDatabase(data).flatMap((fact) => (fact.type === type ? [momentOf(fact.id)] : []));

/** A fact's id is a UUIDv7: its first 48 bits are the wall clock's milliseconds. */
const momentOf = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

test('answered in twenty seconds: from the finger on the button to the open door and the conversation', async ({
  world,
}) => {
  const { station, device } = await staffed(world);
  await aRing(station, device);
  await station.stop();
  const [rangAt = 0] = wallOf(world.data, 'ring-opened');
  const [openedAt = Infinity] = wallOf(world.data, 'ring-door-opened');
  expect(openedAt - rangAt).toBeLessThan(ANSWERED_WITHIN_MS);
  expect(ofType(factsInDatabase(world.data), 'ring-ended')).toMatchObject([{ data: { outcome: 'let-in' } }]);
});

test('nobody answers: the duty phone gets an SMS that says nothing of anybody, and the bell rings on', async ({
  world,
}) => {
  const cable = await openPtyPair();
  world.atEnd(() => cable.stop());
  const modem = await simulatedModem(cable.devicePath);
  world.atEnd(() => modem.leave());
  const profile = officeFile({
    regime: 'appointmentOnly',
    change: ({ phones }) => ({
      phones: phones.map((phone) => (phone.id === 'duty' ? { ...phone, number: DUTY_PHONE } : phone)),
      alerting: { ways: { sms: { device: { path: cable.hostPath } } } },
    }),
  });
  // An exercise sends nothing to anybody.
  const { station, device, atDesk, outside } = await staffed(world, { profile, isReal: true });
  device.press();
  await atDesk.seesTheRing();
  await expect.poll(() => modem.sent.length, { timeout: 30_000 }).toBeGreaterThan(0);
  const [message] = modem.sent;
  expect(message?.to.replace('+47', '')).toBe(DUTY_PHONE.replaceAll(' ', ''));
  expect(message?.text).toMatch(
    /^Noen ringte på ved hovedinngangen kl\. \d\d\.\d\d og har ikke fått svar\. Nav Eksempel$/,
  );
  // The number lies nowhere in the modem.
  expect(modem.memory).toEqual({ SM: 0, ME: 0 });

  // Sent is not reached: it still rings, and only a person ends it.
  await atDesk.seesTheRing();
  await outside.seesTheStepDone(nb.stepRang);
  await atDesk.takesTheRing();
  await station.stop();
  const facts = factsInDatabase(world.data);
  expect(ofType(facts, 'ring-escalated').length).toBeGreaterThan(0);
  expect(ofType(facts, 'alert-tried').map(({ data }) => data)).toContainEqual(
    expect.objectContaining({ level: 1, way: 'sms', outcome: 'sent' }),
  );
});

test('rung at night: nobody is called and nothing is promised, and in the morning it rings', async ({
  world,
}) => {
  const { wire, device } = await world.bell();
  const night = await world.station({ bell: wire.hostPath, profile: officeFile({ regime: 'unstaffed' }) });
  device.press();
  await device.acked(1, 'press', STARTED_WITHIN_MS);
  const outside = visitor(night.kiosk);
  await outside.seesTheHeading(nb.ringHeld);
  await outside.sees(nb.ringHeldMore);
  // Longer than the next level would take by day.
  await expect(night.desk.locator('.ring')).toHaveCount(1);
  await new Promise((resolve) => setTimeout(resolve, 2 * NEXT_LEVEL.afterMinutes * 60_000));
  await night.stop();
  expect(ofType(factsInDatabase(world.data), 'ring-escalated')).toEqual([]);

  const day = await world.station({
    bell: wire.hostPath,
    profile: officeFile({ regime: 'appointmentOnly' }),
  });
  const atDesk = receptionist(day.desk);
  await atDesk.becomesFirstManager(MANAGER.name, MANAGER.pin);
  await atDesk.seesTheRing();
  await expect
    .poll(() => ofType(factsInDatabase(world.data), 'ring-escalated').length, { timeout: 15_000 })
    .toBeGreaterThan(0);
  await atDesk.takesTheRing();
  await day.stop();
  const facts = factsInDatabase(world.data);
  expect(ofType(facts, 'ring-resumed')).toHaveLength(1);
  expect(ofType(facts, 'ring-opened')).toHaveLength(1);
});

test('the host is killed while it rings: it rings on, as the same ring, and is answered', async ({
  world,
}) => {
  const profile = officeFile({ regime: 'appointmentOnly' });
  const { station, device, atDesk, outside } = await staffed(world, { profile });
  device.press();
  await atDesk.seesTheRing();
  await device.acked(1, 'press', STARTED_WITHIN_MS);
  const killedAt = Date.now();
  process.kill(station.hostPid(), 'SIGKILL');
  await expect.poll(() => wallOf(world.data, 'host-started').length, { timeout: BACK_WITHIN_MS }).toBe(2);
  expect((wallOf(world.data, 'host-started').at(-1) ?? Infinity) - killedAt).toBeLessThan(BACK_WITHIN_MS);
  // The level that came due meanwhile fires once, and nothing rings twice.
  await expect
    .poll(() => ofType(factsInDatabase(world.data), 'ring-escalated').map(({ data }) => data.level), {
      timeout: 10_000,
    })
    .toContain(1);
  await atDesk.takesTheRing();
  await outside.seesTheStepDone(nb.stepSeen);
  await device.led('seen');
  await station.stop();
  const facts = factsInDatabase(world.data);
  expect(ofType(facts, 'ring-opened')).toHaveLength(1);
  expect(ofType(facts, 'ring-joined')).toHaveLength(0);
  const levels = ofType(facts, 'ring-escalated').map(({ data }) => data.level);
  expect(new Set(levels).size).toBe(levels.length);
});

test('a second person presses during the first one’s conversation, and is met as well', async ({ world }) => {
  const { station, device, atDesk } = await staffed(world);
  device.press();
  await atDesk.seesTheRing();
  await atDesk.takesTheRing();
  device.staff();
  await atDesk.seesTheRingIn('door-open');
  await atDesk.startsTalking();
  device.press();
  await atDesk.seesTheRing();
  await expect(station.desk.locator('.ring')).toHaveCount(2);
  await device.led('heard');
  await atDesk.takesTheRing();
  await device.led('seen');
  device.staff();
  await atDesk.seesTheRingIn('door-open');
  await station.stop();
  const facts = factsInDatabase(world.data);
  expect(ofType(facts, 'ring-opened')).toHaveLength(2);
  expect(ofType(facts, 'ring-door-opened')).toHaveLength(2);
});

/** Room for a station with its reserve; null where nobody may mount a disk of its own. */
function smallDisk(world: World): { fill(): void; makeRoom(): void } | null {
  const junk = path.join(world.data, 'junk');
  let count = 0;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', world.data], { stdio: 'ignore' });
  } catch {
    return null;
  }
  world.atEnd(async () => void execFileSync('umount', ['-l', world.data]));
  return {
    fill() {
      fs.mkdirSync(junk, { recursive: true });
      for (let bytes = 4_000_000; bytes >= 4_096; bytes = Math.floor(bytes / 2)) {
        try {
          for (;;) {
            count += 1;
            fs.writeFileSync(path.join(junk, String(count)), Buffer.alloc(bytes, 1));
          }
        } catch {
          // Full for this size; a smaller piece may still fit.
        }
      }
    },
    makeRoom: () => fs.rmSync(junk, { recursive: true, force: true }),
  };
}

const ackedIn = (device: SimulatedDevice): number[] =>
  device.lines.flatMap((line) => ('acked' in line && line.kind === 'press' ? [line.acked] : []));

const pressesIn = (data: string): number[] => {
  const facts = factsInDatabase(data);
  const opened = [...ofType(facts, 'ring-opened'), ...ofType(facts, 'ring-joined')];
  return opened.flatMap(({ data: { source } }) => (source.from === 'bell' ? [source.press.number] : []));
};

test('the disk is full: it is told, it rings all the same, and what was told as kept is kept', async ({
  world,
}) => {
  test.setTimeout(180_000);
  const disk = smallDisk(world);
  test.skip(disk === null, 'this user may not mount a disk');
  const { station, device, atDesk } = await staffed(world);
  const health = station.desk.getByText(deskSays('break.disk-full.do')).first();
  await expect(health).toHaveCount(0);
  // What the station gives away of its reserve is taken as well.
  const filling = setInterval(() => disk?.fill(), 300);
  world.atEnd(async () => clearInterval(filling));
  await expect(health).toBeVisible({ timeout: TOLD_WITHIN_MS });
  await new Promise((resolve) => setTimeout(resolve, 3_000));

  device.press();
  await atDesk.seesTheRing();
  // Either the disk has it and the button says so, or the desk says that it has not. Nobody is told both, or nothing.
  const notStored = station.desk.getByText(deskSays('ring.notStored')).first();
  await expect.poll(async () => ackedIn(device).length > 0 || (await notStored.isVisible())).toBe(true);
  for (const number of ackedIn(device)) expect(pressesIn(world.data)).toContain(number);

  clearInterval(filling);
  disk?.makeRoom();
  await device.acked(1, 'press', 30_000);
  await expect(notStored).toHaveCount(0);
  await expect(health).toHaveCount(0, { timeout: 30_000 });
  await atDesk.takesTheRing();
  await device.led('seen');
  await station.stop();
  expect(pressesIn(world.data)).toEqual([1]);
});
