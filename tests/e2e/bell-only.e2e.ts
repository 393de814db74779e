// A host that really crashes, three times in a minute: the bell rings on, everybody is told, and the station comes back.
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'playwright/test';
import { nb } from '#renderer/text/kiosk/nb.ts';
import { station as stationWords } from '#renderer/text/kiosk/station.ts';
import { deskSays, receptionist } from '#tests/support/people.ts';
import { profileFile } from '#tests/support/profile.ts';
import type { StartedStation } from '#tests/support/station.ts';
import { factsInDatabase, ofType } from '#tests/support/station-facts.ts';
import { MANAGER } from './stories.ts';
import { test } from './world.ts';

const BACK_WITHIN_MS = 15_000;

async function crash(station: StartedStation): Promise<void> {
  const pid = station.hostPid();
  process.kill(pid, 'SIGSEGV');
  await expect
    .poll(
      () => {
        try {
          return station.hostPid();
        } catch {
          return pid;
        }
      },
      { timeout: BACK_WITHIN_MS },
    )
    .not.toBe(pid);
}

test('after three crashes in a minute the bell rings alone, and nobody who rang is lost', async ({
  world,
}) => {
  test.setTimeout(240_000);
  const { wire, device } = await world.bell();
  const station = await world.station({
    profile: profileFile({ regime: 'appointmentOnly' }),
    bell: wire.hostPath,
  });
  const atDesk = receptionist(station.desk);
  await atDesk.becomesFirstManager(MANAGER.name, MANAGER.pin);
  for (let times = 0; times < 3; times += 1) {
    await crash(station);
    // Long enough to have begun, far too short to be well.
    await pause(1_500);
  }
  await expect(station.desk.getByRole('heading', { name: deskSays('bellOnly.title') })).toBeVisible({
    timeout: BACK_WITHIN_MS,
  });
  await expect(station.kiosk.getByText(stationWords.nb.onlyBell)).toBeVisible({ timeout: BACK_WITHIN_MS });

  device.press();
  await device.led('heard', BACK_WITHIN_MS);
  await atDesk.seesTheRing();
  await expect(station.kiosk.getByRole('heading', { name: nb.ringHeard })).toBeVisible();
  await atDesk.takesTheRing();
  await device.led('seen', BACK_WITHIN_MS);

  await station.desk.getByRole('button', { name: deskSays('bellOnly.tryNow') }).click();
  await expect(station.desk.getByRole('button', { name: deskSays('menu.title') })).toBeVisible({
    timeout: 30_000,
  });
  // It rings once more: somebody with a name answers it.
  await atDesk.seesTheRing();
  await atDesk.takesTheRing();
  await device.led('seen', BACK_WITHIN_MS);
  await station.stop();
  const facts = factsInDatabase(world.data);
  expect(ofType(facts, 'ring-opened')).toHaveLength(1);
  expect(ofType(facts, 'watch-gap').map(({ data }) => data.because)).toContain('bell-only');
});
