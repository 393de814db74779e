// The office's own door opener on a relay, at one host: a person at a desk releases the door on a real (pseudo-)terminal,
// whose board clicks on and off; what cannot be reached is said and refused, and no exercise opens a door.
import fs from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { checkProfile } from '#contract/profile-problems.ts';
import { DESKS_ALERTING } from '#contract/profile-standards.ts';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { profileFile, profileWith } from '#tests/support/profile.ts';
import { openPtyPair } from '#tests/support/pty.ts';
import {
  type Desk,
  done,
  factsOf,
  id,
  type Office,
  seesAt,
  startOffice,
} from '#tests/support/staffed-host.ts';
import { simulatedRelays } from '#tests/support/ways/simulated-relays.ts';

/** Real hashing, real commits and real wires, on a machine that is busy with other tests too. */
vi.setConfig({ testTimeout: 60_000 });

const SOON = { timeout: 10_000, interval: 20 };
const DOOR = 3;

async function wired() {
  const cable = await openPtyPair();
  onTestFinished(() => cable.stop());
  const board = await simulatedRelays(cable.devicePath);
  onTestFinished(() => board.leave());
  return { cable, board };
}

/** Siren and door on the same board. */
function profileOn(port: string, door = DOOR) {
  const openerRelay = {
    device: { path: port },
    address: 1,
    baudRate: 9600 as const,
    channel: door,
    seconds: 2,
  };
  const profile = profileWith({ regime: 'appointmentOnly', safety: { opener: true, openerRelay } });
  const siren = { device: { path: port }, board: 'modbus-timed', sound: 1 };
  return { ...profile, alerting: { ...DESKS_ALERTING, ways: { siren } } };
}

function startOn(port: string, practice = false): Promise<Office> {
  const file = path.join(freshFolder('profile'), 'door.json');
  fs.writeFileSync(file, JSON.stringify(profileOn(port)));
  return startOffice({ profile: file, practice });
}

async function rings(world: Office, desk: Desk): Promise<string> {
  await world.window('dock').station.dock.press({});
  const view = await seesAt(desk, ({ rings }) => rings.some(({ chain }) => chain.stored));
  return view.rings[0]?.id ?? expect.fail('nothing rings');
}

const opens = (desk: Desk, is: 'none' | 'ready' | 'lost') =>
  seesAt(desk, ({ safety }) => safety.opener === is);

test('whoever has answered releases the door: on, and by itself off again, once, with its fact', async () => {
  const { cable, board } = await wired();
  const world = await startOn(cable.hostPath);
  const desk = world.desk();
  await opens(desk, 'ready');
  const ring = await rings(world, desk);
  expect(await desk.releaseDoor({ ...id(), ring })).toMatchObject({ refusal: 'not-answered-yet' });
  expect(await world.desk('2').releaseDoor({ ...id(), ring })).toMatchObject({ refusal: 'not-signed-in' });
  expect(board.clicks).toEqual([]);
  done(await desk.acknowledgeRing({ ...id(), ring, answer: 'taking-it', by: null }));
  const once = { ...id(), ring };
  done(await desk.releaseDoor(once));
  expect(board.on[DOOR - 1]).toBe(true);
  await expect.poll(() => board.on[DOOR - 1], SOON).toBe(false);
  done(await desk.releaseDoor(once));
  expect(board.clicks).toEqual(['3 on', '3 off']);
  const released = (await factsOf(world)).filter(({ type }) => type === 'ring-door-released');
  expect(released).toMatchObject([{ subject: ring, data: { desk: '1' } }]);
});

test('the board is unplugged: said at every desk, refused, no fact, and no door when it is back', async () => {
  const { cable, board } = await wired();
  const world = await startOn(cable.hostPath);
  const desk = world.desk();
  await opens(desk, 'ready');
  const ring = await rings(world, desk);
  done(await desk.acknowledgeRing({ ...id(), ring, answer: 'taking-it', by: null }));
  await cable.unplug();
  expect(await desk.releaseDoor({ ...id(), ring })).toMatchObject({ refusal: 'opener-silent' });
  await opens(desk, 'lost');
  await opens(world.desk('2'), 'lost');
  await cable.replug();
  await board.plugIn();
  await opens(desk, 'ready');
  expect(board.clicks).toEqual([]);
  done(await desk.releaseDoor({ ...id(), ring }));
  const types = (await factsOf(world)).map(({ type }) => type);
  expect(types.filter((type) => type === 'ring-door-released')).toHaveLength(1);
});

test('an exercise opens no real door', async () => {
  const { cable, board } = await wired();
  const world = await startOn(cable.hostPath, true);
  const desk = world.desk();
  const ring = await rings(world, desk);
  done(await desk.acknowledgeRing({ ...id(), ring, answer: 'taking-it', by: null }));
  expect(await desk.releaseDoor({ ...id(), ring })).toMatchObject({ refusal: 'not-offered-here' });
  await opens(desk, 'none');
  expect(board.clicks).toEqual([]);
});

test('an opener that is chosen while the station runs is there at once, and gone at once', async () => {
  const { cable, board } = await wired();
  const world = await startOffice({ profile: null, practice: false });
  const desk = world.desk();
  await opens(desk, 'none');
  const save = async (opener: boolean): Promise<void> => {
    const { profile, digest } = done(await desk.officeSettings(id()));
    const { openerRelay } = profileOn(cable.hostPath).safety;
    const safety = { ...profile.safety, opener, openerRelay: opener ? openerRelay : null };
    const saved = done(
      await desk.saveOfficeSettings({ ...id(), profile: { ...profile, safety }, was: digest, step: null }),
    );
    expect(saved).toMatchObject({ saved: true });
  };
  await save(true);
  await opens(desk, 'ready');
  await save(false);
  await opens(desk, 'none');
  expect(board.clicks).toEqual([]);
});

test('the strike of a bell that is not there is told like any other opener', async () => {
  const profile = profileFile({ regime: 'appointmentOnly', safety: { opener: true } });
  const gone = await startOffice({ profile, bell: path.join(freshFolder('no-bell'), 'nothing') });
  await opens(gone.desk(), 'lost');
  const there = await startOffice({ profile });
  await opens(there.desk(), 'ready');
});

test('one relay is not both door and siren', () => {
  expect(checkProfile(profileOn('/dev/relays'))).toMatchObject({ ok: true });
  expect(checkProfile(profileOn('/dev/relays', 1))).toEqual({
    ok: false,
    problems: [{ path: 'safety.openerRelay.channel', code: 'relay-taken' }],
  });
});
