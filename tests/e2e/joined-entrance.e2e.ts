// Another entrance and a screen on the wall, each on a machine of its own: joined by finger, cut off, and truthful to
// whoever stands before them.
import { expect } from 'playwright/test';
import { nb } from '#renderer/text/kiosk/nb.ts';
import { freePort } from '#tests/support/free-port.ts';
import { layCable } from '#tests/support/laid-cable.ts';
import { receptionist, visitor } from '#tests/support/people.ts';
import { aJoinedMachine, freeAddress, LOOPBACK, tapsTheCode } from './joining.ts';
import { test } from './world.ts';

/** Design section 1, and a second for a machine that runs everything at once. */
const LOST_TOLD_WITHIN_MS = 11_000;
/** From the link's return to a screen that can be used. */
const BACK_WITHIN_MS = 3_000;

test('an entrance that loses the station tells the visitor, and registers them once when it is back', async ({
  world,
}) => {
  test.setTimeout(150_000);
  const port = await freePort();
  const cable = await layCable(port);
  world.atEnd(async () => cable.takeAway());
  const { station, joined } = await aJoinedMachine(world, {
    role: 'kiosk',
    lan: `${LOOPBACK}:${port}`,
    address: `${LOOPBACK}:${cable.port}`,
    enters: tapsTheCode,
  });
  const atEntrance = visitor(joined.page);
  await atEntrance.seesTheFirstScreen();
  const code = await atEntrance.registersErrand('okonomi');
  await receptionist(station.desk).seesWaiting(code);
  await atEntrance.takesTheTicketAway();

  const cutMs = performance.now();
  cable.cut();
  await joined.page.getByText(nb.linkLost).first().waitFor({ timeout: LOST_TOLD_WITHIN_MS });
  expect(performance.now() - cutMs).toBeLessThan(LOST_TOLD_WITHIN_MS);
  const registering = atEntrance.registersUrgently('no-food');
  await atEntrance.seesTheHeading(nb.pendingLost);
  const backMs = performance.now();
  await cable.restore();
  const urgent = await registering;
  expect(performance.now() - backMs).toBeLessThan(BACK_WITHIN_MS);
  await receptionist(station.desk).seesWaiting(urgent);
  await expect(station.desk.locator('.row')).toHaveCount(2);
});

test('a screen on the wall shows who is called at the station', async ({ world }) => {
  test.setTimeout(120_000);
  const { station, joined } = await aJoinedMachine(world, { role: 'display', lan: await freeAddress() });
  const code = await visitor(station.kiosk).registersErrand('okonomi');
  await receptionist(station.desk).seesWaiting(code);
  expect(await receptionist(station.desk).callsNext()).toBe(code);
  await joined.page.getByText(code).first().waitFor();
});
