// One data folder, one station: a second start must never become a second writer.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { expect } from 'playwright/test';
import { visitor } from '#tests/support/people.ts';
import { profileFile } from '#tests/support/profile.ts';
import { PROJECT, stationArguments } from '#tests/support/station.ts';
import { factsInDatabase, ofType } from '#tests/support/station-facts.ts';
import { test } from './world.ts';

const electron = createRequire(import.meta.url)('electron') as unknown as string;

test('a second start on the same data folder ends by itself, and the first goes on', async ({ world }) => {
  const options = { profile: profileFile({ regime: 'dropIn' }) };
  const first = await world.station(options);
  await visitor(first.kiosk).seesTheFirstScreen();
  const host = first.hostPid();

  const second = spawn(electron, stationArguments(options, world.data), { cwd: PROJECT, stdio: 'ignore' });
  world.atEnd(() => (second.exitCode === null ? void second.kill('SIGKILL') : undefined));
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);

  expect(first.hostPid()).toBe(host);
  expect(first.app.windows()).toHaveLength(2);
  const ticket = await visitor(first.kiosk).registersForAnAppointment();
  await first.stop();
  const facts = factsInDatabase(world.data);
  expect(ofType(facts, 'host-started')).toHaveLength(1);
  expect(ofType(facts, 'visit-registered').map(({ data }) => data.ticket)).toEqual([ticket]);
});
