// The bell on its wire: presses that nobody was there to hear, and a bell that falls silent.
import { expect } from 'playwright/test';
import { nb } from '#renderer/text/kiosk/nb.ts';
import { receptionist, visitor } from '#tests/support/people.ts';
import { profileFile } from '#tests/support/profile.ts';
import { factsInDatabase, ofType } from '#tests/support/station-facts.ts';
import { test } from './world.ts';

/** Promise P3. */
const TOLD_WITHIN_MS = 10_000;
/** A bell that only falls silent is given its ten seconds first; after that it is told at once. */
const SILENCE_TOLD_WITHIN_MS = 12_000;

test('a press while the app was down rings once when it starts, and never again', async ({ world }) => {
  const { wire, device } = await world.bell();
  const options = { bell: wire.hostPath, profile: profileFile({ regime: 'appointmentOnly' }) };
  device.press();
  // The first answer is lost on the wire, so the device says it again.
  device.loseAcks(1);

  const first = await world.station(options);
  await receptionist(first.desk).seesTheRing();
  await visitor(first.kiosk).seesTheHeading(nb.ringHeard);
  await device.acked(1);
  await first.stop();

  const second = await world.station(options);
  await receptionist(second.desk).seesTheRing();
  await expect(second.desk.locator('.ring')).toHaveCount(1);
  await second.stop();
  const facts = factsInDatabase(world.data);
  expect(ofType(facts, 'ring-opened')).toHaveLength(1);
  expect(ofType(facts, 'ring-joined')).toHaveLength(0);
});

test('a bell that is unplugged, or only silent, is told at the desk and to visitors', async ({ world }) => {
  const { wire } = await world.bell();
  const profile = profileFile({ regime: 'appointmentOnly' });
  const { desk, kiosk } = await world.station({ bell: wire.hostPath, profile });
  const health = desk.locator('[data-about="bell"]');
  const notice = kiosk.getByRole('heading', { name: nb.bellBroken });
  await expect(health).toHaveText('Ringeklokka virker');
  await expect(notice).toHaveCount(0);

  await wire.unplug();
  await expect(health).toContainText('Ringeklokka er koblet fra', { timeout: TOLD_WITHIN_MS });
  await expect(notice).toBeVisible();

  await wire.replug();
  await expect(health).toHaveText('Ringeklokka virker');
  await expect(notice).toHaveCount(0);

  wire.freeze();
  await expect(health).toContainText('Ringeklokka svarer ikke', { timeout: SILENCE_TOLD_WITHIN_MS });
  await expect(notice).toBeVisible();

  wire.thaw();
  await expect(health).toHaveText('Ringeklokka virker');
});
