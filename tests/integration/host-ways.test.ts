// The whole way out of the office: a manager writes a secret at the desk, nobody answers the bell, and a real modem on a
// real (pseudo-)terminal texts the duty phone while a real relay sounds; whoever takes the ring silences it.
import fs from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { DESKS_ALERTING } from '#contract/profile-standards.ts';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { profileWith } from '#tests/support/profile.ts';
import { openPtyPair } from '#tests/support/pty.ts';
import { done, factsOf, hires, id, LEADER, seesAt, startOffice } from '#tests/support/staffed-host.ts';
import { simulatedModem } from '#tests/support/ways/simulated-modem.ts';
import { simulatedRelays } from '#tests/support/ways/simulated-relays.ts';

/** Real hashing, real commits and real wires, on a machine that is busy with other tests too. */
vi.setConfig({ testTimeout: 60_000 });

const A_SECOND = 1 / 60;
const PIN = '1111';
const SOON = { timeout: 20_000 };

async function wires() {
  const [phone, siren] = [await openPtyPair(), await openPtyPair()];
  onTestFinished(() => phone.stop());
  onTestFinished(() => siren.stop());
  const modem = await simulatedModem(phone.devicePath, { pin: '47110815' });
  const board = await simulatedRelays(siren.devicePath);
  onTestFinished(() => modem.leave());
  onTestFinished(() => board.leave());
  return { modem, board, ports: { phone: phone.hostPath, siren: siren.hostPath } };
}

function profileOf(ports: { phone: string; siren: string }): string {
  const profile = profileWith({
    regime: 'dropIn',
    levels: [
      { target: 'desks', afterMinutes: 0 },
      { target: 'duty-adviser', afterMinutes: A_SECOND },
    ],
  });
  const alerting = {
    ...DESKS_ALERTING,
    ways: {
      sms: { device: { path: ports.phone } },
      siren: { device: { path: ports.siren }, board: 'modbus-timed', sound: 1 },
    },
    levels: { ...DESKS_ALERTING.levels, 'duty-adviser': ['siren', 'sms'] },
  };
  const file = path.join(freshFolder('profile'), 'ways.json');
  fs.writeFileSync(file, JSON.stringify({ ...profile, alerting }));
  return file;
}

test('nobody answers: the siren sounds and the adviser on duty gets an SMS; whoever takes it silences it', async () => {
  const { modem, board, ports } = await wires();
  const office = await startOffice({ profile: profileOf(ports), practice: false });
  const desk = office.desk();
  const adviser = await hires(desk, 'Veileder 1', 'adviser', PIN);
  done(await desk.setContact({ ...id(), staff: adviser, phone: '912 34 567', email: null }));
  done(await desk.takePhone({ ...id(), by: { staff: adviser, pin: PIN } }));

  done(await desk.setWaySecret({ ...id(), written: { way: 'sms', secret: { pin: '47110815' } } }));
  expect(await desk.waySecrets({})).toMatchObject({ value: { sms: 'there', email: false, webhook: false } });
  await expect.poll(() => modem.pin, SOON).toBeNull();

  await office.window('dock').station.dock.press({});
  await expect.poll(() => modem.sent.map(({ to }) => to), SOON).toContain('91234567');
  expect(modem.sent[0]?.text).toMatch(
    /^Noen ringte på ved hovedinngangen kl\. \d\d\.\d\d og har ikke fått svar/,
  );
  await expect.poll(() => board.on[0], SOON).toBe(true);

  const { rings } = await seesAt(desk, (view) =>
    (view.rings[0]?.alerts ?? []).some(({ tried }) => tried.some((one) => one.way === 'sms' && one.outcome)),
  );
  done(await desk.acknowledgeRing({ ...id(), ring: rings[0]?.id ?? '', answer: 'taking-it', by: null }));
  await expect.poll(() => board.on[0], SOON).toBe(false);

  const facts = await factsOf(office);
  const tried = facts.filter(({ type }) => type === 'alert-tried').map(({ data }) => data);
  expect(tried).toContainEqual(expect.objectContaining({ way: 'sms', outcome: 'sent' }));
  expect(tried).toContainEqual(expect.objectContaining({ way: 'siren', outcome: 'sent' }));
  expect(facts.find(({ type }) => type === 'way-secret-set')?.data).toEqual({ way: 'sms', isThere: true });
  expect(JSON.stringify(facts)).not.toMatch(/47110815|912 ?34 ?567/);
  expect(fs.readFileSync(path.join(office.folder, 'station/station.log'), 'utf8')).not.toMatch(
    /47110815|91234567/,
  );
});

test('only a manager writes secrets, and they never come back out', async () => {
  const office = await startOffice();
  const [first, second] = [office.desk('1'), office.desk('2')];
  const staff = await hires(first, 'Mottak', 'receptionist', PIN);
  const written = { way: 'email', secret: { user: 'bjella', password: 'åpen dør 9' } } as const;
  expect(await second.setWaySecret({ ...id(), written })).toMatchObject({ refusal: 'not-signed-in' });
  done(await second.signIn({ ...id(), staff, pin: PIN }));
  expect(await second.setWaySecret({ ...id(), written })).toMatchObject({ refusal: 'needs-manager' });
  expect(await second.waySecrets({})).toMatchObject({ refusal: 'needs-manager' });
  done(await first.setWaySecret({ ...id(), written }));
  const answer = await first.waySecrets({});
  expect(answer).toMatchObject({ ok: true, value: { email: true } });
  expect(JSON.stringify(answer)).not.toContain('åpen');
  expect(LEADER.name).not.toBe(staff);
});

test('practice alarms nobody outside the room', async () => {
  const { modem, board, ports } = await wires();
  const office = await startOffice({ profile: profileOf(ports), practice: true });
  const desk = office.desk();
  await office.window('dock').station.dock.press({});
  await seesAt(desk, (view) => (view.rings[0]?.alerts.length ?? 0) > 1);
  expect([modem.heard, board.clicks]).toEqual([[], []]);
});
