// The disk cannot be read when the station starts: the bell rings all the same, and whoever is alerted without anybody's
// name is alerted level by level. Once the disk is back, each of them is a fact, and none is alerted twice.
import fs from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { osloInstant } from '#core/hours/oslo.ts';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { handClock } from '#tests/support/hand-clock.ts';
import { type HostWorld, look, sees, startHost } from '#tests/support/host-world.ts';
import { profileWith } from '#tests/support/profile.ts';
import { factsInDatabase, ofType } from '#tests/support/station-facts.ts';
import { toldWays } from '#tests/support/told-ways.ts';

vi.setConfig({ testTimeout: 60_000 });

const RUN_MS = 10;
const MINUTE = 60_000;
const DUTY_PHONE = '41234567';
const PRESSED_AT = osloInstant('2026-11-23', '13:05');

function profileOf(): string {
  const profile = profileWith({ regime: 'dropIn' });
  const phones = profile.phones.map((one) => (one.id === 'duty' ? { ...one, number: DUTY_PHONE } : one));
  const file = path.join(freshFolder('early'), 'profile.json');
  fs.writeFileSync(file, JSON.stringify({ ...profile, phones }));
  return file;
}

async function onABrokenDisk() {
  const folder = freshFolder('early-host');
  const database = path.join(folder, 'station/station.db');
  fs.mkdirSync(database, { recursive: true });
  const clock = handClock(PRESSED_AT);
  const running = setInterval(() => clock.advance(RUN_MS), RUN_MS);
  onTestFinished(() => clearInterval(running));
  const ways = toldWays(['siren', 'sms', 'webhook', 'email']);
  const world = await startHost({ folder, clock, profile: profileOf(), outside: { makeWays: ways.make } });
  const mend = async (): Promise<void> => {
    fs.rmSync(database, { recursive: true });
    await expect.poll(() => world.host.host.engine.isOpen(), { timeout: 20_000 }).toBe(true);
  };
  return { ...world, clock, ways, mend };
}

const levelsBy = (ways: ReturnType<typeof toldWays>) =>
  ways.sent.map(({ way, alert }) => `${alert.level} ${way}`).toSorted();

async function pressed({ window, host }: HostWorld) {
  const desk = window('desk').station.desk;
  await look(desk.view());
  host.host.practiceBell?.press();
  await sees(desk.view(), ({ rings }) => rings.length === 1);
  return desk;
}

test('every level sounds and texts while nothing can be stored, once, and none early', async () => {
  const world = await onABrokenDisk();
  const { clock, ways, host } = world;
  const desk = await pressed(world);
  expect(host.host.engine.isOpen()).toBe(false);
  clock.advance(MINUTE);
  await sees(desk.view(), ({ rings }) => rings[0]?.level === 0);
  expect(ways.sent).toEqual([]);
  clock.advance(MINUTE);
  await expect.poll(() => levelsBy(ways)).toEqual(['1 sms', '1 webhook']);
  expect(ways.by('sms')[0]?.to).toEqual([{ staff: null, phone: DUTY_PHONE, email: null }]);
  clock.advance(3 * MINUTE);
  await expect.poll(() => levelsBy(ways)).toEqual(['1 sms', '1 webhook', '2 siren', '2 webhook']);
  // A way that has no name to go to waits for the store; what has gone out is not repeated at every look.
  await sees(desk.view(), ({ rings }) => rings[0]?.level === 2);
  expect(ways.by('email')).toEqual([]);
  expect((await look(world.window('kiosk').station.kiosk.view())).ring?.chain.stored).toBe(false);
});

test('the disk is back: the ring is stored with its true time, and nobody is alerted twice', async () => {
  const world = await onABrokenDisk();
  const { clock, ways, folder } = world;
  const desk = await pressed(world);
  clock.advance(2 * MINUTE);
  await expect.poll(() => ways.by('sms').length).toBe(1);
  clock.advance(MINUTE);
  await world.mend();
  const { rings } = await sees(desk.view(), (view) => view.rings[0]?.chain.stored === true);
  const rangAt = rings[0]?.chain.rangAt ?? 0;
  expect(Math.abs(rangAt - PRESSED_AT)).toBeLessThan(MINUTE / 2);
  const tried = () => ofType(factsInDatabase(folder), 'alert-tried').map(({ data }) => data);
  await expect.poll(tried).toContainEqual(expect.objectContaining({ level: 1, way: 'sms', outcome: 'sent' }));
  expect(levelsBy(ways)).toEqual([...new Set(levelsBy(ways))]);
});
