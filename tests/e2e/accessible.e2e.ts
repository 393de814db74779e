// axe on the live windows: not a single violation on the screens of a visit and a ring.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import { nb } from '#renderer/text/kiosk/nb.ts';
import { receptionist, visitor } from '#tests/support/people.ts';
import { profileFile } from '#tests/support/profile.ts';
import { MANAGER } from './stories.ts';
import { test } from './world.ts';

/** Electron cannot open the blank page that axe otherwise works from. */
async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page: page as never }).setLegacyMode(true).analyze();
  expect(passes.length, `axe looked at ${where}`).toBeGreaterThan(5);
  expect(
    violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ target }) => target).join(', ')}`),
  ).toEqual([]);
}

test('kiosk and desk have no violations, from the first screen to a ring', async ({ world }) => {
  const { wire, device } = await world.bell();
  const profile = profileFile({ regime: 'dropIn' });
  const { kiosk, desk } = await world.station({ bell: wire.hostPath, profile });
  const person = visitor(kiosk);
  const atDesk = receptionist(desk);
  await person.seesTheFirstScreen();
  await expectAccessible(kiosk, 'first screen');
  await desk.getByRole('button', { name: 'Opprett leder' }).waitFor();
  await expectAccessible(desk, 'first run');

  await atDesk.becomesFirstManager(MANAGER.name, MANAGER.pin);
  const code = await person.registersUrgently('no-shelter');
  await expectAccessible(kiosk, 'ticket');
  await atDesk.seesWaiting(code);
  await expectAccessible(desk, 'waiting list');
  await atDesk.callsNext();
  await expectAccessible(desk, 'called');
  await person.takesTheTicketAway();

  device.press();
  await person.seesTheHeading(nb.ringHeard);
  await expectAccessible(kiosk, 'ring');
  await atDesk.seesTheRing();
  await expectAccessible(desk, 'ringing');
  await atDesk.takesTheRing();
  await expectAccessible(desk, 'seen');
  await atDesk.locksTheDesk();
  await expectAccessible(desk, 'locked');
});

test('a planted fault is found', async ({ world }) => {
  const { kiosk } = await world.station({ profile: profileFile({ regime: 'dropIn' }), windows: 'kiosk' });
  await visitor(kiosk).seesTheFirstScreen();
  await kiosk.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  await expect(expectAccessible(kiosk, 'planted')).rejects.toThrow('button-name');
});
