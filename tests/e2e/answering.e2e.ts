// Who may answer the bell, how, and what becomes of those who came while nobody was in the building.
import { expect } from 'playwright/test';
import { DEFAULT_KEYS } from '#renderer/desk/keys/shortcuts.ts';
import { nb } from '#renderer/text/kiosk/nb.ts';
import { deskSays, receptionist, visitor } from '#tests/support/people.ts';
import { profileFile } from '#tests/support/profile.ts';
import { factsInDatabase, ofType } from '#tests/support/station-facts.ts';
import { MANAGER } from './stories.ts';
import { test } from './world.ts';

test('no key answers before the first second, and Enter and space never do', async ({ world }) => {
  const { wire, device } = await world.bell();
  const profile = profileFile({ regime: 'appointmentOnly' });
  const { desk } = await world.station({ bell: wire.hostPath, profile });
  const atDesk = receptionist(desk);
  await atDesk.becomesFirstManager(MANAGER.name, MANAGER.pin);
  device.press();
  await atDesk.seesTheRing();
  await desk.keyboard.press(DEFAULT_KEYS.takeRing);
  const take = desk.getByRole('button', { name: deskSays('ring.take'), disabled: false });
  await take.waitFor();
  await take.focus();
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('Space');
  await atDesk.sees(deskSays('ring.useKey', { key: DEFAULT_KEYS.takeRing }));
  expect(ofType(factsInDatabase(world.data), 'ring-seen')).toEqual([]);
  await atDesk.takesTheRing();
});

test('a locked desk shows the ring, and answers with a name and a PIN', async ({ world }) => {
  const { wire, device } = await world.bell();
  const profile = profileFile({ regime: 'appointmentOnly' });
  const { desk, kiosk } = await world.station({ bell: wire.hostPath, profile });
  const atDesk = receptionist(desk);
  await atDesk.becomesFirstManager(MANAGER.name, MANAGER.pin);
  await atDesk.locksTheDesk();
  device.press();
  await atDesk.seesTheRing();
  await desk.getByRole('button', { name: deskSays('ring.take'), disabled: false }).waitFor();
  await desk.keyboard.press(DEFAULT_KEYS.takeRing);

  const banner = desk.locator('.ring');
  const who = banner.getByLabel(deskSays('access.who'));
  await who.selectOption({ index: 1 });
  await banner.getByLabel(deskSays('access.pin')).fill(MANAGER.pin);
  await desk.keyboard.press('Enter');
  await atDesk.sees(deskSays('ring.seenBy', { name: MANAGER.name }));
  await visitor(kiosk).seesTheStepDone(nb.stepSeen);
  await device.led('seen');
});

test('whoever came while nobody was there is told so, kept, and taken up first when the office opens', async ({
  world,
}) => {
  const { wire, device } = await world.bell();
  const night = await world.station({ bell: wire.hostPath, profile: profileFile({ regime: 'unstaffed' }) });
  const atNight = visitor(night.kiosk);
  await atNight.seesTheFirstScreen();
  const code = await atNight.registersUrgently('no-shelter');
  await atNight.sees('116 117');
  await atNight.takesTheTicketAway();
  device.press();
  await atNight.seesTheHeading(nb.ringHeld);
  await atNight.sees('116 117');
  await night.stop();

  const { desk } = await world.station({ bell: wire.hostPath, profile: profileFile({ regime: 'dropIn' }) });
  const atDesk = receptionist(desk);
  await atDesk.becomesFirstManager(MANAGER.name, MANAGER.pin);
  await atDesk.seesTheRing();
  await atDesk.takesTheRing();
  expect(await atDesk.callsNext()).toBe(code);
});
