// A station that is killed between the network's taking over an SMS and the fact that says so: whoever is to come gets
// that message, at most once more, and never not at all.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { DESKS_ALERTING } from '#contract/profile-standards.ts';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { profileWith } from '#tests/support/profile.ts';
import { openPtyPair } from '#tests/support/pty.ts';
import { done, hires, id, startOffice } from '#tests/support/staffed-host.ts';
import { factsInDatabase, ofType } from '#tests/support/station-facts.ts';
import { type SimulatedModem, simulatedModem } from '#tests/support/ways/simulated-modem.ts';

vi.setConfig({ testTimeout: 120_000 });

const CHILD = fileURLToPath(new URL('./alert-kill-child.ts', import.meta.url));
const SECONDS_3 = 1 / 20;
const PIN = '1111';
const SOON = { timeout: 40_000, interval: 5 };
/** Long enough for a second message, had there been one to send. */
const QUIET_MS = 4_000;

function profileOf(modem: string): string {
  const levels = [
    { target: 'desks' as const, afterMinutes: 0 },
    { target: 'duty-adviser' as const, afterMinutes: SECONDS_3 },
  ];
  const alerting = {
    ...DESKS_ALERTING,
    ways: { sms: { device: { path: modem } } },
    levels: { ...DESKS_ALERTING.levels, 'duty-adviser': ['sms'] },
  };
  const file = path.join(freshFolder('alert-kill'), 'profile.json');
  fs.writeFileSync(file, JSON.stringify({ ...profileWith({ regime: 'dropIn', levels }), alerting }));
  return file;
}

async function set() {
  const line = await openPtyPair();
  onTestFinished(() => line.stop());
  const modem = await simulatedModem(line.devicePath);
  onTestFinished(() => modem.leave());
  const profile = profileOf(line.hostPath);
  const folder = freshFolder('alert-kill-host');
  const office = await startOffice({ folder, profile, practice: false });
  const desk = office.desk();
  const adviser = await hires(desk, 'Veileder 1', 'adviser', PIN);
  done(await desk.setContact({ ...id(), staff: adviser, phone: '912 34 567', email: null }));
  done(await desk.takePhone({ ...id(), by: { staff: adviser, pin: PIN } }));
  await office.stop();
  const lives: ChildProcess[] = [];
  onTestFinished(() => {
    for (const life of lives) life.kill('SIGKILL');
  });
  const live = (word = ''): ChildProcess => {
    const life = spawn(process.execPath, [CHILD, folder, profile, word], { stdio: 'inherit' });
    lives.push(life);
    return life;
  };
  const outcomes = () =>
    ofType(factsInDatabase(folder), 'alert-tried').filter(
      ({ data }) => data.way === 'sms' && data.level === 1,
    );
  return { modem, live, outcomes };
}

async function killed(life: ChildProcess): Promise<void> {
  life.kill('SIGKILL');
  if (life.exitCode === null && life.signalCode === null) await once(life, 'exit');
}

const toldCount = ({ sent }: SimulatedModem): number => sent.filter(({ to }) => to === '91234567').length;

test('before the modem could even answer: sent once more, and then it is known', async () => {
  const { modem, live, outcomes } = await set();
  const first = live('press');
  let takenOver = 0;
  modem.mishaps.push(() => {
    takenOver += 1;
    first.kill('SIGKILL');
  });
  await expect.poll(() => takenOver, SOON).toBe(1);
  await killed(first);
  expect(outcomes()).toEqual([]);
  const second = live();
  await expect.poll(outcomes, SOON).toMatchObject([{ data: { outcome: 'sent' } }]);
  expect(toldCount(modem)).toBe(1);
  await killed(second);
  live();
  await pause(QUIET_MS);
  expect(takenOver + toldCount(modem)).toBe(2);
});

test.each([0, 10])('%i ms after the modem said that it is sent: at most once more', async (afterMs) => {
  const { modem, live, outcomes } = await set();
  const first = live('press');
  await expect.poll(() => toldCount(modem), SOON).toBe(1);
  await pause(afterMs);
  await killed(first);
  live();
  await expect.poll(outcomes, SOON).toMatchObject([{ data: { outcome: 'sent' } }]);
  await pause(QUIET_MS);
  console.log(`killed ${afterMs} ms after: ${toldCount(modem)} messages`);
  expect(toldCount(modem)).toBeLessThanOrEqual(2);
});
