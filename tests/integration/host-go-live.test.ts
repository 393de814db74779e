// From a trial to use (R9): refused for every single thing that is missing, and then a manager's word.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import type { OfficeProfile } from '#contract/office-profile.ts';
import { osloTime } from '#core/hours/oslo.ts';
import type { LiveNeed } from '#core/office/go-live.ts';
import type { Way } from '#host/notify/way.ts';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { look } from '#tests/support/host-world.ts';
import { exampleProfile, profileWith } from '#tests/support/profile.ts';
import { done, hires, id, type Office, seesAt, startOffice } from '#tests/support/staffed-host.ts';

vi.setConfig({ testTimeout: 30_000 });

/** Reaches somebody whenever it is used. */
const someWay: Way = {
  name: 'webhook',
  deadlineMs: 1_000,
  send: async () => 'sent',
  health: () => ({ state: 'ready', why: null }),
  stop: async () => undefined,
};

const PHONE = { number: '00 00 00 00', hours: exampleProfile().hours.staffed, exceptions: [] };

function whole(): OfficeProfile {
  const profile = profileWith({ regime: 'appointmentOnly' });
  return { ...profile, phones: (['duty', 'out-of-hours'] as const).map((name) => ({ id: name, ...PHONE })) };
}

async function anOffice(profile: OfficeProfile, ways: Way[] = [someWay]): Promise<Office> {
  const file = path.join(freshFolder('go-live'), 'profile.json');
  fs.writeFileSync(file, JSON.stringify(profile));
  return startOffice({ profile: file, practice: false, outside: { makeWays: () => ways } });
}

async function missing(office: Office): Promise<LiveNeed[]> {
  return done(await office.desk().officeSettings(id())).missing;
}

async function plansTheLeader(office: Office): Promise<void> {
  const { wallMs } = office.host.host.engine.clock.now();
  const dates = [osloTime(wallMs).date];
  const spans = [{ from: '00:00', to: '24:00', phone: true }];
  done(await office.desk().planDays({ ...id(), staff: office.leader, dates, spans }));
}

async function triesTheBell(office: Office): Promise<void> {
  const desk = office.desk();
  done(await desk.beginBellTest(id()));
  await office.window('dock').station.dock.press({});
  await seesAt(desk, ({ rings }) => rings.length === 1);
  done(await desk.endBellTest(id()));
}

test('a new office is a trial on every screen, until a manager says otherwise with everything in place', async () => {
  const office = await anOffice(whole());
  const desk = office.desk();
  const kiosk = office.window('kiosk').station;
  expect((await look(kiosk.kiosk.view())).trial).toBe(true);
  expect(await missing(office)).toEqual(['roster', 'second-person', 'bell-test']);
  expect(await desk.goLive(id())).toEqual({ ok: false, refusal: 'not-ready' });

  await plansTheLeader(office);
  expect(await missing(office)).toEqual(['second-person', 'bell-test']);
  await hires(desk, 'Skranke', 'receptionist', '8642');
  await triesTheBell(office);
  expect(await missing(office)).toEqual([]);
  expect((await look(desk.view())).trial).toBe(true);
  done(await desk.goLive(id()));
  await seesAt(desk, ({ trial }) => !trial);
  expect((await look(kiosk.kiosk.view())).trial).toBe(false);
  expect(done(await desk.officeSettings(id())).live?.by).toBe('Leder');
});

test.each<[LiveNeed, (profile: OfficeProfile) => OfficeProfile]>([
  ['duty-phone', (profile) => ({ ...profile, phones: profile.phones.filter((one) => one.id !== 'duty') })],
  [
    'escalation',
    (profile) => ({
      ...profile,
      escalation: { ...profile.escalation, levels: [{ target: 'desks', afterMinutes: 0 }] },
    }),
  ],
])('without %s it is not ready', async (need, without) => {
  expect(await missing(await anOffice(without(whole())))).toContain(need);
});

test('levels beyond the desks that reach nobody count for nothing', async () => {
  expect(await missing(await anOffice(whole(), []))).toContain('reach');
});
