// Hands and people as they are: impatient, and gone without a word.
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'playwright/test';
import { nb } from '#renderer/text/kiosk/nb.ts';
import { visitor } from '#tests/support/people.ts';
import { profileFile } from '#tests/support/profile.ts';
import { factsInDatabase, ofType } from '#tests/support/station-facts.ts';
import { test } from './world.ts';

const TAPS = 5;
const QUICK_MS = 80;
/** Slower than what counts as one shaky tap, while the answer is still on its way. */
const SLOW_MS = 600;

for (const [hand, gapMs] of [
  ['shaky', QUICK_MS],
  ['impatient', SLOW_MS],
] as const) {
  test(`five ${hand} taps make one ticket`, async ({ world }) => {
    const station = await world.station({ profile: profileFile({ regime: 'dropIn' }) });
    const answer = station.kiosk.getByRole('button', { name: nb.appointment });
    const spot = await answer.boundingBox();
    if (!spot) throw new Error('no answer to tap');
    const host = station.hostPid();
    // The host answers nothing while they tap, as on a slow disk.
    if (hand === 'impatient') process.kill(host, 'SIGSTOP');
    for (let tap = 0; tap < TAPS; tap++) {
      await station.kiosk.mouse.click(spot.x + spot.width / 2, spot.y + spot.height / 2);
      await pause(gapMs);
    }
    if (hand === 'impatient') process.kill(host, 'SIGCONT');
    const code = await visitor(station.kiosk).seesTheTicket();
    await station.stop();
    const registered = ofType(factsInDatabase(world.data), 'visit-registered');
    expect(registered.map(({ data }) => data.ticket)).toEqual([code]);
  });
}

test('a ticket left behind is wiped after 90 seconds and a warning of 30', async ({ world }) => {
  const { kiosk } = await world.station({ profile: profileFile({ regime: 'dropIn' }) });
  await kiosk.clock.install();
  const person = visitor(kiosk);
  const code = await person.registersForAnAppointment();

  await kiosk.clock.runFor(89_000);
  await expect(kiosk.getByText(code)).toBeVisible();
  await expect(kiosk.getByRole('alertdialog')).toHaveCount(0);
  await kiosk.clock.runFor(2_000);
  await expect(kiosk.getByRole('alertdialog', { name: nb.idle })).toBeVisible();

  // Any touch is a yes, and the time starts anew.
  await kiosk.getByRole('button', { name: nb.idleStay }).click();
  await expect(kiosk.getByRole('alertdialog')).toHaveCount(0);
  await kiosk.clock.runFor(119_000);
  await expect(kiosk.getByRole('alertdialog')).toBeVisible();
  await kiosk.clock.runFor(2_000);
  await person.seesTheFirstScreen();
  await expect(kiosk.getByText(code)).toHaveCount(0);
});
