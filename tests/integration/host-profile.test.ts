// The office profile as facts: made at a desk, given as a file, changed while the station runs, and never in the bell's way.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Station } from '#contract/contract.ts';
import type { OfficeProfile } from '#contract/office-profile.ts';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { look, sees, startHost } from '#tests/support/host-world.ts';
import { profileWith } from '#tests/support/profile.ts';
import { factsInDatabase, ofType } from '#tests/support/station-facts.ts';

/** Two or three whole starts in a test, on a machine that may be busy. */
vi.setConfig({ testTimeout: 30_000 });

const id = () => ({ requestId: randomUUID() });
const PIN = '2580';

async function manager({ desk }: Station): Promise<void> {
  expect(await desk.createFirstManager({ ...id(), name: 'Leder', pin: PIN })).toMatchObject({ ok: true });
  await sees(desk.view(), ({ access }) => access.state === 'signed-in');
}

async function settings({ desk }: Station) {
  const answer = await desk.officeSettings(id());
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.value;
}

async function save(station: Station, change: (profile: OfficeProfile) => OfficeProfile) {
  const { profile, digest } = await settings(station);
  return station.desk.saveOfficeSettings({ ...id(), profile: change(profile), was: digest, step: null });
}

function fileWith(json: unknown): string {
  const file = path.join(freshFolder('profile'), 'profile.json');
  fs.writeFileSync(file, typeof json === 'string' ? json : JSON.stringify(json));
  return file;
}

const named = (name: string): OfficeProfile => ({ ...profileWith({ regime: 'appointmentOnly' }), name });

describe('a station that nobody has set up', () => {
  test('rings all the same, says so at the kiosk, and refuses nobody in need', async () => {
    const { window, host } = await startHost({ profile: null });
    const kiosk = window('kiosk').station;
    const desk = window('desk').station;
    const unknown = { isSetUp: false, regime: 'appointmentOnly', emergencyHelpDeadline: {} } as const;
    expect(await look(kiosk.kiosk.view())).toEqual(expect.objectContaining(unknown));
    const errand = { kind: 'acute', need: 'not-said' } as const;
    const registered = await kiosk.kiosk.register({ ...id(), errand, language: 'nb' });
    expect(registered.ok).toBe(true);
    const { rings, setUp } = await sees(desk.desk.view(), (view) => view.rings.length > 0);
    expect(setUp).toEqual({ steps: {}, bellTest: null });
    expect(rings[0]?.nextLevel?.target).toBe('duty-adviser');
    expect(host.host.engine.stored().office.profile).toBe(null);
  });

  test('is set up step by step, put down in the middle, and taken up again after a restart', async () => {
    const world = await startHost({ profile: null });
    const { station } = world.window('desk');
    await manager(station);
    const first = await settings(station);
    expect(first).toMatchObject({ digest: null, changed: null });
    const office = { ...first.profile, name: 'Nav Fjellbygd' };
    const saved = await station.desk.saveOfficeSettings({
      ...id(),
      profile: office,
      was: null,
      step: 'office',
    });
    expect(saved).toMatchObject({ ok: true, value: { saved: true } });
    expect(await station.desk.finishSetUp(id())).toMatchObject({ refusal: 'steps-left' });
    expect(await station.desk.takeSetUpStep({ ...id(), step: 'hours', how: 'skipped' })).toMatchObject({
      refusal: 'cannot-be-skipped',
    });
    await world.stop();

    const again = await startHost({ profile: null, folder: world.folder });
    const desk = again.window('desk').station;
    const kiosk = again.window('kiosk').station;
    const taken = await sees(desk.desk.view(), (view) => view.access.state === 'signed-in');
    expect(taken.setUp?.steps).toEqual({ office: 'done' });
    expect(taken.officeName).toBe('Nav Fjellbygd');
    const { profile, digest, changed } = await settings(desk);
    expect(changed).toMatchObject({ by: 'Leder', from: 'desk' });
    await desk.desk.saveOfficeSettings({ ...id(), profile, was: digest, step: 'hours' });
    for (const step of ['phones', 'door', 'bell', 'machines'] as const)
      expect(await desk.desk.takeSetUpStep({ ...id(), step, how: 'skipped' })).toMatchObject({ ok: true });
    expect(await look(kiosk.kiosk.view())).toMatchObject({ isSetUp: false });
    expect(await desk.desk.finishSetUp(id())).toMatchObject({ ok: true });
    await sees(desk.desk.view(), ({ setUp }) => setUp === null);
    expect(await look(kiosk.kiosk.view())).toMatchObject({ isSetUp: true });
    expect((await settings(desk)).missing).toEqual([
      'duty-phone',
      'roster',
      'second-person',
      'reach',
      'out-of-hours',
      'bell-test',
    ]);
  });

  test('only a manager who is signed in may say anything about the office', async () => {
    const { window } = await startHost({ profile: null });
    const { station } = window('desk');
    expect(await station.desk.officeSettings(id())).toMatchObject({ refusal: 'not-signed-in' });
    const profile = named('Nav Ingen');
    const change = { ...id(), profile, was: null, step: null };
    expect(await station.desk.saveOfficeSettings(change)).toMatchObject({ refusal: 'not-signed-in' });
    expect(await station.desk.beginBellTest(id())).toMatchObject({ refusal: 'not-signed-in' });
  });
});

describe('a change at a desk', () => {
  test('how soon emergency help is given is said as the municipality has it, and not at all where it has nothing', async () => {
    const world = await startHost();
    const { station } = world.window('desk');
    const kiosk = world.window('kiosk').station;
    await manager(station);
    const standard = (await look(kiosk.kiosk.view())).emergencyHelpDeadline;
    expect(standard).toMatchObject({ nb: 'Samme dag: samtale.', nn: 'Same dag: samtale.' });
    const own = {
      nb: 'Svar innen neste dag.',
      nn: 'Svar innan neste dag.',
      en: 'An answer by the next day.',
    };
    await save(station, (profile) => ({ ...profile, emergencyHelpDeadline: own }));
    await sees(kiosk.kiosk.view(), ({ emergencyHelpDeadline: { nb } }) => nb === own.nb);
    await save(station, (profile) => ({ ...profile, emergencyHelpDeadline: null }));
    await sees(kiosk.kiosk.view(), ({ emergencyHelpDeadline: { nb } }) => nb === undefined);
  });

  test('reaches kiosk and desk at once, with a name, and survives a restart', async () => {
    const world = await startHost();
    const { station } = world.window('desk');
    const kiosk = world.window('kiosk').station;
    await manager(station);
    const dropIn = profileWith({ regime: 'dropIn' }).hours;
    expect(await save(station, (profile) => ({ ...profile, name: 'Nav Ny', hours: dropIn }))).toMatchObject({
      value: { saved: true },
    });
    await sees(
      kiosk.kiosk.view(),
      ({ officeName, regime }) => officeName === 'Nav Ny' && regime === 'dropIn',
    );
    await sees(
      station.desk.view(),
      ({ officeName, regime }) => officeName === 'Nav Ny' && regime === 'dropIn',
    );
    await world.stop();
    const kept = JSON.parse(
      fs.readFileSync(path.join(world.folder, 'station/last-good-profile.json'), 'utf8'),
    );
    expect(kept.profile.name).toBe('Nav Ny');
    const facts = ofType(factsInDatabase(world.folder), 'profile-set');
    expect(facts.map(({ data }) => data.from)).toEqual(['file', 'desk']);
  });

  test('that is wrong is told field by field, and changes nothing', async () => {
    const { window } = await startHost();
    const { station } = window('desk');
    await manager(station);
    const wrong = await save(station, (profile) => ({
      ...profile,
      name: 'X',
      hours: {
        ...profile.hours,
        staffed: { ...profile.hours.staffed, mon: [{ from: '10:00', to: '09:00' }] },
      },
      phones: profile.phones.map((phone) => ({ ...phone, number: 'ring oss' })),
    }));
    expect(wrong).toEqual({
      ok: true,
      value: {
        saved: false,
        problems: [
          { path: 'name', code: 'too-short' },
          { path: 'hours.staffed.mon.0', code: 'closes-before-it-opens' },
          { path: 'phones.0.number', code: 'number-shape' },
          { path: 'phones.1.number', code: 'number-shape' },
        ],
      },
    });
    const outside = await save(station, (profile) => ({
      ...profile,
      hours: {
        ...profile.hours,
        staffed: { ...profile.hours.staffed, tue: [] },
        dropIn: profile.hours.staffed,
      },
    }));
    expect(outside).toMatchObject({
      value: { saved: false, problems: [{ path: 'hours.dropIn.tue', code: 'drop-in-outside-staffed' }] },
    });
    expect((await settings(station)).changed).toMatchObject({ from: 'file' });
  });

  test('on top of another change is refused, and the other one stands', async () => {
    const { window } = await startHost();
    const { station } = window('desk');
    await manager(station);
    const { profile, digest } = await settings(station);
    const by = (name: string) => ({ ...id(), profile: { ...profile, name }, was: digest, step: null });
    expect(await station.desk.saveOfficeSettings(by('Nav Først'))).toMatchObject({ ok: true });
    expect(await station.desk.saveOfficeSettings(by('Nav Sist'))).toMatchObject({
      refusal: 'changed-meanwhile',
    });
    expect((await settings(station)).profile.name).toBe('Nav Først');
  });

  test('leaves a ring that has begun with the levels it began with', async () => {
    const { window, host } = await startHost();
    const { station } = window('desk');
    await manager(station);
    const errand = { kind: 'acute', need: 'no-food' } as const;
    await window('kiosk').station.kiosk.register({ ...id(), errand, language: 'nb' });
    const levels = [{ target: 'desks' as const, afterMinutes: 0 }];
    await save(station, (profile) => ({ ...profile, escalation: { ...profile.escalation, levels } }));
    const [ring] = [...host.host.engine.stored().rings.values()];
    expect(ring?.policy.levels).toHaveLength(4);
    expect(host.host.office.policy().levels).toHaveLength(1);
  });
});

describe('a profile given as a file', () => {
  test('is taken once; what a manager changed afterwards stands until the file changes', async () => {
    const profile = fileWith(named('Nav Fil'));
    const first = await startHost({ profile });
    await manager(first.window('desk').station);
    await save(first.window('desk').station, (was) => ({ ...was, name: 'Nav Skranke' }));
    await first.stop();

    const same = await startHost({ profile, folder: first.folder });
    const desk = same.window('desk').station;
    await sees(desk.desk.view(), ({ access }) => access.state === 'signed-in');
    expect((await settings(desk)).profile.name).toBe('Nav Skranke');
    await same.stop();

    fs.writeFileSync(profile, JSON.stringify(named('Nav Nyere fil')));
    const other = await startHost({ profile, folder: first.folder });
    expect(other.host.host.profile.name).toBe('Nav Nyere fil');
    await sees(other.window('desk').station.desk.view(), ({ access }) => access.state === 'signed-in');
    const changed = async () => (await settings(other.window('desk').station)).changed;
    await expect.poll(changed).toMatchObject({ from: 'file', by: null });
  });

  test('that is bad keeps the last good one, and every desk is told which field', async () => {
    const first = await startHost({ profile: fileWith(named('Nav God')) });
    await sees(first.window('desk').station.desk.view(), ({ access }) => access.state === 'no-staff');
    await expect.poll(() => first.host.host.engine.stored().office.profile?.from).toBe('file');
    await first.stop();
    const bad = fileWith({ ...named('Nav Dårlig'), phones: [{ id: 'duty', number: 'åtte', hours: {} }] });
    const second = await startHost({ profile: bad, folder: first.folder });
    expect(second.host.host.profile.name).toBe('Nav God');
    const { health, setUp } = await look(second.window('desk').station.desk.view());
    expect(health.profile?.what).toBe('file-not-used');
    expect(health.profile?.problems[0]).toBe(
      'phones.0.number: a number is three to twelve digits and spaces',
    );
    expect(setUp).toBe(null);
  });

  test('that is bad from the first day still gives a bell that rings', async () => {
    const { window, host } = await startHost({ profile: fileWith('{ not json') });
    const { health, setUp } = await sees(window('desk').station.desk.view(), (view) => view.setUp !== null);
    expect(health.profile?.what).toBe('file-not-used');
    expect(setUp?.steps).toEqual({});
    expect(host.host.office.policy().levels).toHaveLength(4);
  });
});

describe('a silent set-up', () => {
  // Eight digits: four come up in a hash by themselves now and then.
  const firstManager = { name: 'Leder', pin: '25801379' };

  test('gives the office its profile and its first manager, once', async () => {
    const setUp = fileWith({ profile: named('Nav Stille'), firstManager, lan: true });
    const world = await startHost({ profile: null, setUp });
    const { desk } = world.window('desk').station;
    const { staff, setUp: left } = await sees(desk.view(), (view) => view.staff.length === 1);
    expect(left).toBe(null);
    const signedIn = await desk.signIn({ ...id(), staff: staff[0]?.id ?? '', pin: firstManager.pin });
    expect(signedIn).toMatchObject({ ok: true });
    expect((await settings(world.window('desk').station)).changed).toMatchObject({ from: 'set-up' });
    expect(world.host.host.engine.stored().lanOn).toBe(true);
    await world.stop();
    const again = await startHost({ profile: null, setUp, folder: world.folder });
    await sees(again.window('desk').station.desk.view(), ({ access }) => access.state === 'signed-in');
    await again.stop();
    const facts = factsInDatabase(world.folder);
    expect(ofType(facts, 'profile-set')).toHaveLength(1);
    expect(ofType(facts, 'staff-added')).toHaveLength(1);
    expect(JSON.stringify(facts)).not.toContain(firstManager.pin);
  });

  test('with errors is taken not at all, and says so one line a field', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const profile = { ...named('N'), office: 'Stor Bokstav' };
    const setUp = fileWith({ profile, firstManager: { name: 'Leder', pin: '12' } });
    const first = await startHost({ profile: null, setUp });
    expect(told.mock.calls.flat()).toEqual(['set-up: firstManager.pin: is not what it should be']);
    told.mockClear();
    const { health } = await look(first.window('desk').station.desk.view());
    expect(health.profile?.what).toBe('set-up-not-used');
    await startHost({ profile: null, setUp: fileWith({ profile, firstManager }) });
    expect(told.mock.calls.flat()).toEqual([
      'set-up: profile.office: small letters, digits and hyphens only',
      'set-up: profile.name: is too short or empty',
    ]);
    told.mockRestore();
  });
});

describe('the bell test', () => {
  test('a press in it is a real ring until somebody says it was a test', async () => {
    const { window, host } = await startHost({ profile: null });
    const { station } = window('desk');
    const dock = window('dock').station;
    await manager(station);
    expect(await station.desk.endBellTest(id())).toMatchObject({ refusal: 'not-heard-yet' });
    expect(await station.desk.beginBellTest(id())).toMatchObject({ ok: true });
    await dock.dock.press({});
    const heard = await sees(station.desk.view(), ({ setUp }) => setUp?.bellTest?.heard != null);
    expect(heard.setUp?.bellTest?.heard).toMatchObject({ pressCount: 1, isOpen: true });
    expect(heard.rings).toHaveLength(1);
    expect(await station.desk.beginBellTest(id())).toMatchObject({ refusal: 'bell-is-ringing' });
    expect(await station.desk.endBellTest(id())).toMatchObject({ ok: true });
    const after = await sees(station.desk.view(), ({ rings }) => rings.length === 0);
    expect(after.setUp?.steps.bell).toBe('done');
    expect(host.host.engine.stored().office.bellTest?.endedAt).not.toBe(null);
  });

  test('somebody who registers for help behind the ring is never ended as a test', async () => {
    const { window } = await startHost({ profile: null });
    const { station } = window('desk');
    await manager(station);
    await station.desk.beginBellTest(id());
    await window('dock').station.dock.press({});
    await sees(station.desk.view(), ({ rings }) => rings[0]?.chain.stored === true);
    const errand = { kind: 'acute', need: 'no-shelter' } as const;
    await window('kiosk').station.kiosk.register({ ...id(), errand, language: 'nb' });
    expect(await station.desk.endBellTest(id())).toMatchObject({ refusal: 'not-only-a-test' });
    expect((await look(station.desk.view())).rings).toHaveLength(1);
  });
});

test('Nav’s own hours, pasted: offered to a manager, laid over what is typed, and stored by nobody yet', async () => {
  const { window } = await startHost({ profile: fileWith(named('Nav Fjellbygd')) });
  const { station } = window('desk');
  const text = JSON.stringify({ aapningstider: [{ dag: 'Mandag', fra: '09:00', til: '11:00' }] });
  const before = named('Nav Fjellbygd').hours;
  const { closedOnHolidays: _, ...hours } = before;
  expect(await station.desk.layNavHours({ ...id(), text, hours })).toEqual({
    ok: false,
    refusal: 'not-signed-in',
  });
  await manager(station);
  const laid = await station.desk.layNavHours({ ...id(), text, hours });
  if (!laid.ok) throw new Error(laid.refusal);
  expect(laid.value.offers[0]?.hours.dropIn).toMatchObject({
    mon: [{ from: '09:00', to: '11:00' }],
    tue: [],
  });
  expect(await station.desk.layNavHours({ ...id(), text: '{', hours })).toEqual({
    ok: false,
    refusal: 'not-nav-hours',
  });
  expect((await settings(station)).profile.hours).toEqual(before);
});
