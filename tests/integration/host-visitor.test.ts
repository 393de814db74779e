// What whoever waits says at the screen reaches an open desk, sealed all the way; and a code finds its ring again.
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import type { BellScreen } from '#contract/office-profile.ts';
import { NO_WISHES } from '#contract/wish-choices.ts';
import type { MachineId } from '#core/ids.ts';
import { NO_DESK } from '#host/host-parts.ts';
import { kioskView } from '#host/views/kiosk-view.ts';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { type HostWorld, sees, startHost } from '#tests/support/host-world.ts';
import { profileWith } from '#tests/support/profile.ts';
import { done, factsOf, id, seesAt, startOffice, urgent } from '#tests/support/staffed-host.ts';

// Every PIN costs a slow hash, and a busy machine is no reason to fail.
vi.setConfig({ testTimeout: 60_000 });

async function rung(world: HostWorld) {
  await world.window('dock').station.dock.press({});
  const { ring } = await sees(
    world.window('kiosk').station.kiosk.view(),
    (view) => view.ring?.chain.stored === true,
  );
  return ring ?? expect.fail('nothing rings');
}

const ARABIC = { ...NO_WISHES, language: 'en', interpreter: 'ar', needs: ['seat'] } as const;
const wishes = { ...ARABIC, needs: [...ARABIC.needs] };

const boxesIn = (world: HostWorld): number => {
  const db = new Database(path.join(world.folder, 'station/station.db'), { readonly: true });
  const count = db.prepare('SELECT count(*) FROM sealed_box').pluck().get() as number;
  db.close();
  return count;
};

test('after a bare press: an interpreter and a chair reach the open desk, and no locked one', async () => {
  const world = await startOffice();
  const { id: ring } = await rung(world);
  const { kiosk } = world.window('kiosk').station;
  const asked = { ...id(), about: { is: 'ring', ring, press: 1 } as const, wishes };
  done(await kiosk.wish(asked));
  done(await kiosk.wish(asked));
  const open = await seesAt(world.desk(), (view) => view.rings[0]?.wishes.length === 1);
  expect(open.rings[0]?.wishes).toEqual([wishes]);
  const locked = await seesAt(world.desk('2'), (view) => view.rings.length === 1);
  expect(locked.rings[0]?.wishes).toEqual([]);
});

test('it is sealed, and erased when a person has closed the ring', async () => {
  const world = await startOffice();
  const desk = world.desk();
  const before = boxesIn(world);
  const { id: ring } = await rung(world);
  const { kiosk } = world.window('kiosk').station;
  done(await kiosk.wish({ ...id(), about: { is: 'ring', ring, press: 1 }, wishes: NO_WISHES }));
  done(await kiosk.wish({ ...id(), about: { is: 'ring', ring, press: 1 }, wishes }));
  await vi.waitFor(() => expect(boxesIn(world)).toBe(before + 1), 5_000);
  done(await desk.acknowledgeRing({ ...id(), ring, answer: 'taking-it', by: null }));
  done(await desk.endRing({ ...id(), ring, outcome: 'nobody-there' }));
  await vi.waitFor(() => expect(boxesIn(world)).toBe(before), 5_000);
  expect(await kiosk.wish({ ...id(), about: { is: 'ring', ring, press: 1 }, wishes })).toMatchObject({
    refusal: 'is-over',
  });
  const said = (await factsOf(world)).filter(({ type }) => type === 'ring-wishes-said');
  expect(said.map(({ data }) => Object.keys(data).sort())).toEqual(Array(2).fill(['personRef', 'press']));
});

test('whoever registered asks for the same, and the desk reads it with their number', async () => {
  const world = await startOffice();
  const { kiosk } = world.window('kiosk').station;
  const { visit } = done(await kiosk.register(urgent()));
  done(await kiosk.wish({ ...id(), about: { is: 'visit', visit }, wishes }));
  const view = await seesAt(world.desk(), ({ queue }) => queue[0]?.wishes !== null);
  expect(view.queue[0]?.wishes).toEqual(wishes);
  expect(view.rings[0]?.wishes).toEqual([wishes]);
});

test('a code finds its ring while it is open, after it has ended, and after a restart', async () => {
  const world = await startOffice();
  const desk = world.desk();
  const { id: ring, receipt: code } = await rung(world);
  expect(done(await desk.findReceipt({ ...id(), code }))).toMatchObject({
    found: [{ pressCount: 1, seenAt: null, ended: null }],
    lookedSince: null,
  });
  done(await desk.acknowledgeRing({ ...id(), ring, answer: 'taking-it', by: null }));
  done(await desk.endRing({ ...id(), ring, outcome: 'nobody-there' }));
  const { found } = done(await desk.findReceipt({ ...id(), code }));
  expect(found).toMatchObject([{ seenAt: expect.any(Number), ended: { outcome: 'nobody-there' } }]);
  const other = code === '10000' ? '10001' : '10000';
  expect(done(await desk.findReceipt({ ...id(), code: other })).found).toEqual([]);
  await world.stop();
  const again = await startHost({ folder: world.folder });
  const later = again.window('desk').station.desk;
  done(await later.signIn({ ...id(), staff: world.leader, pin: '2580' }));
  expect(done(await later.findReceipt({ ...id(), code })).found).toEqual(found);
});

test('a locked desk looks up no code', async () => {
  const world = await startOffice();
  expect(await world.desk('2').findReceipt({ ...id(), code: '41728' })).toMatchObject({
    refusal: 'not-signed-in',
  });
});

test.each([
  ['every', true, true],
  ['station', true, false],
  ['entrance', false, true],
] as const)('bell.screen %s decides which kiosk tells of the ring', async (screen, atStation, atEntrance) => {
  const world = await startHost({ profile: profileFor(screen) });
  await world.window('dock').station.dock.press({});
  const { host } = world.host;
  await vi.waitFor(() => expect(host.engine.stored().rings.size).toBe(1), 15_000);
  const own = kioskView(host, { role: 'kiosk', desk: NO_DESK, machine: null });
  const joined = kioskView(host, { role: 'kiosk', desk: NO_DESK, machine: 'door' as MachineId });
  expect([own.ring !== null, joined.ring !== null]).toEqual([atStation, atEntrance]);
});

function profileFor(screen: BellScreen): string {
  const profile = profileWith({ regime: 'appointmentOnly' });
  const file = path.join(freshFolder('profile'), `${screen}.json`);
  fs.writeFileSync(file, JSON.stringify({ ...profile, bell: { ...profile.bell, screen } }));
  return file;
}
