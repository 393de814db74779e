// A box is unpacked: nothing on the disk, a bell on a wire, and somebody who has never seen this before.
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { WEEKDAYS } from '#core/hours/opening.ts';
import { nb } from '#renderer/text/kiosk/nb.ts';
import { deskSays, receptionist, visitor } from '#tests/support/people.ts';
import { factsInDatabase, ofType } from '#tests/support/station-facts.ts';
import { MANAGER } from './stories.ts';
import { test } from './world.ts';

/** Typing and looking, not waiting: two starts of the app and eight steps. */
const WHOLE_RUN_MS = 120_000;

function installer(desk: Page) {
  const button = (words: string) => desk.getByRole('button', { name: words, exact: true });
  const isAt = (step: string) => desk.getByRole('heading', { name: step, exact: true }).waitFor();
  return {
    isAt,
    presses: (words: string) => button(words).click(),
    types: (label: string, text: string) => desk.getByLabel(label, { exact: true }).fill(text),
    async typesWeek(what: string, times: string): Promise<void> {
      for (const day of WEEKDAYS)
        await desk
          .getByLabel(deskSays('profile.cell', { what, day: deskSays(`profile.${day}`) }))
          .fill(times);
    },
    saves: () => button(deskSays('setUp.next')).click(),
    reads: (words: string) => desk.getByText(words, { exact: true }).waitFor(),
  };
}

test('from an empty folder to a walk-in who is served, put down in the middle', async ({ world }) => {
  test.setTimeout(WHOLE_RUN_MS);
  const { wire, device } = await world.bell();
  const options = { bell: wire.hostPath, isReal: true };
  const first = await world.station(options);
  await visitor(first.kiosk).seesTheHeading(nb.notSetUp);
  const before = installer(first.desk);
  await receptionist(first.desk).becomesFirstManager(MANAGER.name, MANAGER.pin);

  await before.isAt(deskSays('setUp.office'));
  await before.saves();
  await before.reads(deskSays('profile.problem.too-short'));
  await before.types(deskSays('profile.name'), 'Nav Fjellbygd');
  await before.saves();
  await before.isAt(deskSays('setUp.hours'));
  await first.stop();

  // What was entered lies in the station: somebody else may go on tomorrow.
  const { desk, kiosk, stop } = await world.station(options);
  await visitor(kiosk).seesTheHeading(nb.notSetUp);
  const me = installer(desk);
  await me.isAt(deskSays('setUp.hours'));
  await me.typesWeek(deskSays('profile.staffed'), '8-10');
  await me.typesWeek(deskSays('profile.dropIn'), '0-24');
  await desk.getByLabel(deskSays('profile.holidays')).uncheck({ force: true });
  await me.saves();
  await expect(desk.getByText(deskSays('profile.problem.drop-in-outside-staffed')).first()).toBeVisible();
  await me.typesWeek(deskSays('profile.staffed'), '0-24');
  await me.saves();

  await me.isAt(deskSays('setUp.phones'));
  await me.presses(deskSays('setUp.skip'));
  await me.isAt(deskSays('setUp.door'));
  await me.saves();

  await me.isAt(deskSays('setUp.bell'));
  await me.presses(deskSays('setUp.bellBegin'));
  await me.reads(deskSays('setUp.bellWaiting'));
  device.press();
  await receptionist(desk).seesTheRing();
  await me.reads(deskSays('setUp.bellPresses', { count: 1 }));
  await visitor(kiosk).seesTheHeading(nb.ringHeard);
  await me.presses(deskSays('setUp.bellYes'));
  await receptionist(desk).seesNoRing();
  await visitor(kiosk).seesTheHeading(nb.notSetUp);
  await me.presses(deskSays('setUp.onward'));

  await me.isAt(deskSays('setUp.machines'));
  await me.presses(deskSays('setUp.onward'));
  await me.isAt(deskSays('setUp.last'));
  for (const need of ['duty-phone', 'roster'] as const)
    await desk.getByText(deskSays(`goLive.fix.${need}`)).waitFor();
  await me.presses(deskSays('setUp.finish'));

  const walkIn = visitor(kiosk);
  const atDesk = receptionist(desk);
  await walkIn.seesTheFirstScreen();
  await expect(kiosk.getByText('Nav Fjellbygd')).toBeVisible();
  const code = await walkIn.registersErrand('okonomi');
  await atDesk.seesWaiting(code);
  expect(await atDesk.callsNext()).toBe(code);
  await atDesk.startsConversation();
  await atDesk.endsConversation('helped');
  await stop();

  const facts = factsInDatabase(world.data);
  expect(ofType(facts, 'ring-was-a-test')).toHaveLength(1);
  expect(ofType(facts, 'ring-ended')).toHaveLength(0);
  expect(ofType(facts, 'profile-set').map(({ data }) => data.from)).toEqual(['desk', 'desk']);
  expect(ofType(facts, 'set-up-finished')).toHaveLength(1);
});
