// No manager can sign in: the code from the safe and the operator's way, in the app as it runs; and a desk that covers itself.
import { expect } from 'playwright/test';
import { DEFAULT_KEYS } from '#renderer/desk/keys/shortcuts.ts';
import { deskSays, receptionist } from '#tests/support/people.ts';
import { profileFile } from '#tests/support/profile.ts';
import { factsInDatabase, ofType } from '#tests/support/station-facts.ts';
import { MANAGER } from './stories.ts';
import { test } from './world.ts';

test('the code from the safe makes a manager once, and the operator lets in another', async ({ world }) => {
  const station = await world.station({ profile: profileFile({ regime: 'dropIn' }) });
  const atDesk = receptionist(station.desk);
  const first = await atDesk.becomesFirstManager(MANAGER.name, MANAGER.pin);
  await atDesk.locksTheDesk();
  const second = await atDesk.comesInWithTheCode(first, 'Ny leder', '7777');
  expect(second).not.toBe(first);
  await station.desk.getByText('Ny leder laget med gjenopprettingskoden').waitFor();
  await station.stop();

  const again = await world.station({ letsManagerIn: true, profile: profileFile({ regime: 'dropIn' }) });
  const later = receptionist(again.desk);
  // Sessions outlive the restart: whoever came in is signed in still.
  await again.desk.getByRole('button', { name: deskSays('access.lock') }).waitFor();
  await later.locksTheDesk();
  await again.desk.getByText('Den som drifter, har åpnet').waitFor();
  const facts = factsInDatabase(world.data);
  expect(ofType(facts, 'staff-recovered')).toHaveLength(1);
  expect(ofType(facts, 'recovery-code-made')).toHaveLength(2);
});

test('a desk hidden from onlookers shows codes only, and remembers it across a restart', async ({
  world,
}) => {
  const profile = profileFile({ regime: 'dropIn' });
  const station = await world.station({ profile });
  const atDesk = receptionist(station.desk);
  await atDesk.becomesFirstManager(MANAGER.name, MANAGER.pin);
  await station.desk.keyboard.press(DEFAULT_KEYS.privacy);
  await expect(station.desk.getByText(MANAGER.name, { exact: true })).toBeHidden();
  await station.stop();
  const { desk } = await world.station({ profile });
  const hide = desk.getByRole('button', { name: deskSays('privacy.off') });
  await expect(hide).toHaveAttribute('aria-pressed', 'true');
});
