// The station's machine is replaced in the middle of a day: somebody has rung, two are waiting, and a desk stands in
// another room. The cable of the bell, the file and the new address are all that people carry.
import { expect, type Page } from 'playwright/test';
import { nb as joinSays } from '#renderer/text/join/nb.ts';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { deskSays, receptionist, visitor } from '#tests/support/people.ts';
import { startStation } from '#tests/support/station.ts';
import { aJoinedMachine, freeAddress } from './joining.ts';
import { MANAGER } from './stories.ts';
import { test } from './world.ts';

/** Four starts of the app, and a passphrase that is slow to try on purpose. */
const WHOLE_MOVE_MS = 180_000;

/** The manager at the old machine; answers with the file and the passphrase that was shown. */
async function packsTheStation(desk: Page): Promise<{ file: string; passphrase: string }> {
  const button = (words: string) => desk.getByRole('button', { name: words, exact: true });
  await button(deskSays('menu.title')).click();
  await button(deskSays('move.title')).click();
  const passphrase = (await desk.locator('.move__phrase').textContent()) ?? '';
  await desk.getByLabel(deskSays('move.again')).fill(passphrase);
  await desk.getByLabel(deskSays('move.pin')).fill(MANAGER.pin);
  await button(deskSays('move.makeMove')).click();
  await desk.getByRole('heading', { name: deskSays('away.title') }).waitFor({ timeout: 60_000 });
  const [name, folder] = await desk.locator('.move__file dd').allTextContents();
  return { file: `${folder}/${name}`, passphrase };
}

test('a ring and two who wait are met from the new machine, and a desk finds it again', async ({ world }) => {
  test.setTimeout(WHOLE_MOVE_MS);
  const { wire, device } = await world.bell();
  const old = await aJoinedMachine(world, { role: 'desk', lan: await freeAddress(), bell: wire.hostPath });
  const walkIn = visitor(old.station.kiosk);
  const codes: string[] = [];
  for (const errand of ['okonomi', 'jobb']) {
    codes.push(await walkIn.registersErrand(errand));
    await walkIn.takesTheTicketAway();
  }
  device.press();
  await receptionist(old.station.desk).seesTheRing();
  await device.acked(1);

  const { file, passphrase } = await packsTheStation(old.station.desk);
  await old.station.stop();
  const elsewhere = old.joined.page;
  await elsewhere.getByRole('heading', { name: joinSays['refused.moved'] }).waitFor();

  const address = await freeAddress();
  const data = freshFolder('new-machine');
  const fresh = await startStation({ data, restore: file, bell: wire.hostPath, lan: address });
  world.atEnd(() => fresh.stop());
  await fresh.desk.getByLabel(deskSays('restore.passphrase')).fill(passphrase);
  await fresh.desk.getByRole('button', { name: deskSays('restore.open'), exact: true }).click();
  const atDesk = receptionist(fresh.desk);
  await atDesk.seesTheRing(60_000);
  await expect(fresh.desk.locator('.ring')).toHaveCount(1);

  // The desk in the other room is told the new address, and needs no code: the station's key is the one it knows.
  await elsewhere.getByLabel(joinSays['pair.address']).fill(address);
  await elsewhere.getByRole('button', { name: joinSays['move.do'], exact: true }).click();
  const other = receptionist(elsewhere);
  await other.signsIn(MANAGER.name, MANAGER.pin);
  await other.seesTheRing();
  await other.takesTheRing();
  for (const code of codes) {
    await other.seesWaiting(code);
    expect(await other.callsNext()).toBe(code);
    await other.startsConversation();
    await other.endsConversation('helped');
  }
  // Whoever rings now rings at the new machine.
  await other.opensTheDoor();
  device.press();
  await other.seesTheRing();
  await device.acked(2);
});
