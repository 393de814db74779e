// From the screen and the button to rows in PostgreSQL: with the office there, and with it away the whole time.
import { expect } from 'playwright/test';
import { deskSays, receptionist } from '#tests/support/people.ts';
import { profileFile } from '#tests/support/profile.ts';
import type { ReportingOffice } from '#tests/support/reporting-office.ts';
import { factsInDatabase, factsInJournal } from '#tests/support/station-facts.ts';
import { aRing, aVisit, MANAGER } from './stories.ts';
import { test } from './world.ts';

const VISIT = ['visit-registered', 'visit-called', 'conversation-started', 'visit-ended'];
const RING = [
  'ring-opened',
  'ring-seen',
  'ring-coming',
  'ring-door-opened',
  'ring-people-came',
  'ring-conversation-started',
  'ring-ended',
];
/** After a minute's outage the station looks again within a minute (backoff.ts). */
const BACK_WITHIN_MS = 70_000;

const placesOf = (facts: { epoch: number; seq: number; id: string; type: string; hash: string }[]) =>
  facts.map(({ epoch, seq, id, type, hash }) => ({ epoch, seq, id, type, hash }));

/** Each fact exactly once, in the same place, in all three: the office, the database and the second journal. */
async function expectEverythingThere({ office }: ReportingOffice, data: string, timeout: number) {
  // The station goes on adding facts of its own, such as that the office is there again.
  await expect(async () => {
    const stored = placesOf(factsInDatabase(data));
    expect(placesOf(await office.facts())).toEqual(stored);
    expect(placesOf(factsInJournal(data))).toEqual(stored);
  }).toPass({ timeout });
  expect(await office.quarantine()).toEqual([]);
  return factsInDatabase(data).map(({ type }) => type);
}

test('a person registers, is called and helped, and the office has it', async ({ world }) => {
  const reporting = await world.office();
  const profile = profileFile({ regime: 'dropIn' });
  const station = await world.station({ profile, office: reporting.options });
  const atDesk = receptionist(station.desk);
  await atDesk.becomesFirstManager(MANAGER.name, MANAGER.pin);

  await aVisit(station);

  const types = await expectEverythingThere(reporting, world.data, 10_000);
  expect(types.filter((type) => VISIT.includes(type))).toEqual(VISIT);
  await atDesk.sees(deskSays('health.upToDate'));
});

test('a press on the bell is answered, told back at the button and the screen, and the office has it', async ({
  world,
}) => {
  const reporting = await world.office();
  const { wire, device } = await world.bell();
  const profile = profileFile({ regime: 'appointmentOnly' });
  const station = await world.station({ profile, office: reporting.options, bell: wire.hostPath });
  await receptionist(station.desk).becomesFirstManager(MANAGER.name, MANAGER.pin);

  await aRing(station, device);

  const types = await expectEverythingThere(reporting, world.data, 10_000);
  expect(types.filter((type) => RING.includes(type))).toEqual(RING);
});

test('with the office away the whole time, nothing is lost and nothing comes twice', async ({ world }) => {
  test.setTimeout(180_000);
  const reporting = await world.office();
  await reporting.office.down();
  const { wire, device } = await world.bell();
  const profile = profileFile({ regime: 'dropIn' });
  const station = await world.station({ profile, office: reporting.options, bell: wire.hostPath });
  const atDesk = receptionist(station.desk);
  await atDesk.becomesFirstManager(MANAGER.name, MANAGER.pin);

  await aVisit(station);
  await aRing(station, device);
  // The start of the sentence; the time in it is whenever this runs.
  const waiting = station.desk.locator('[data-about="office"]');
  await expect(waiting).toContainText('Ingen kontakt med kontorsystemet siden');
  await expect(async () => {
    const count = factsInDatabase(world.data).length;
    await expect(waiting).toContainText(`${count} hendelser er lagret her og sendes senere.`, {
      timeout: 500,
    });
  }).toPass({ timeout: 15_000 });
  expect(await reporting.office.facts()).toEqual([]);

  await reporting.office.up();
  const types = await expectEverythingThere(reporting, world.data, BACK_WITHIN_MS);
  expect(types.filter((type) => VISIT.includes(type))).toEqual(VISIT);
  expect(types.filter((type) => RING.includes(type))).toEqual(RING);
  await atDesk.sees(deskSays('health.upToDate'));
});
