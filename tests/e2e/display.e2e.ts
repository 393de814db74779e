// The wall screen of a station: whoever is called stands there by number, and nothing else about anybody does.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import { displayText } from '#renderer/text/display/catalogue.ts';
import { deskSays, receptionist, visitor } from '#tests/support/people.ts';
import { profileFile } from '#tests/support/profile.ts';
import type { StartedStation } from '#tests/support/station.ts';
import { MANAGER } from './stories.ts';
import { test } from './world.ts';

const { nb } = displayText;
/** Eight seconds of silence (client/contact.ts), and what a busy machine adds. */
const TOLD_WITHIN_MS = 20_000;
/** The frozen host is given its six seconds, and the next one starts. */
const BACK_WITHIN_MS = 20_000;

async function wallOf({ app }: StartedStation): Promise<Page> {
  for (;;) {
    const wall = app.windows().find((window) => window.url().includes('/display/'));
    if (wall) return wall;
    await app.waitForEvent('window');
  }
}

test('a call comes on the wall with its desk and goes when the conversation begins', async ({ world }) => {
  const profile = profileFile({ regime: 'dropIn' });
  const station = await world.station({ profile, windows: 'kiosk,desk,display' });
  const wall = await wallOf(station);
  await wall.getByText(nb.nobody).waitFor();

  const atDesk = receptionist(station.desk);
  await atDesk.becomesFirstManager(MANAGER.name, MANAGER.pin);
  const code = await visitor(station.kiosk).registersUrgently('no-food');
  await atDesk.callsNext();
  const called = wall.getByRole('heading', { name: code });
  await called.waitFor();
  await expect(called).toContainText(deskSays('desk.name', { desk: '1' }));
  await wall.getByText(nb.yourTurn).waitFor();
  await expect(wall.locator('body')).not.toContainText(/akutt|urgent\b|mat\b|food/i);
  const { violations } = await new AxeBuilder({ page: wall as never }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await atDesk.startsConversation();
  await wall.getByText(nb.nobody).waitFor();
  await expect(wall.locator('body')).not.toContainText(code);
});

test('a wall without a station says how old it is, and comes back by itself', async ({ world }) => {
  test.setTimeout(90_000);
  const profile = profileFile({ regime: 'dropIn' });
  const station = await world.station({ profile, windows: 'kiosk,desk,display' });
  const wall = await wallOf(station);
  await wall.getByText(nb.nobody).waitFor();
  const old = wall.getByText(/^Ikke oppdatert siden/);
  // One frozen host is replaced after six seconds, which nobody needs to be told; here each next one freezes too.
  const freezing = setInterval(() => {
    try {
      process.kill(station.hostPid(), 'SIGSTOP');
    } catch {
      // Between two hosts there is none.
    }
  }, 100);
  try {
    await old.waitFor({ timeout: TOLD_WITHIN_MS });
  } finally {
    clearInterval(freezing);
  }
  await old.waitFor({ state: 'detached', timeout: BACK_WITHIN_MS });
});
