// What every e2e test starts from: nothing. Whatever it starts is ended when it is over, the newest first.
import fs from 'node:fs';
import path from 'node:path';
import { test as base } from 'playwright/test';
import { bellOnAWire, type WiredBell } from '#tests/support/bell-on-a-wire.ts';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { startPostgres, type TestPostgres } from '#tests/support/postgres.ts';
import { officeKnowing, type ReportingOffice } from '#tests/support/reporting-office.ts';
import { type StartedStation, type StationOptions, startStation } from '#tests/support/station.ts';
import { anotherDisplay } from '../../scripts/setup/virtual-display.mjs';

export type World = {
  /** Where the station of this test keeps its data; the same for every start. */
  data: string;
  station(options?: StationOptions): Promise<StartedStation>;
  bell(): Promise<WiredBell>;
  office(): Promise<ReportingOffice>;
  /** Runs when the test is over. */
  atEnd(end: () => Promise<unknown> | undefined): void;
};

async function makeWorld(postgres: () => Promise<TestPostgres>) {
  const ends: (() => Promise<unknown> | undefined)[] = [];
  const data = freshFolder('e2e');
  const atEnd: World['atEnd'] = (end) => void ends.unshift(end);
  const world: World = {
    data,
    atEnd,
    async station(options = {}) {
      const station = await startStation({ data, ...options });
      atEnd(() => station.stop());
      return station;
    },
    async bell() {
      const bell = await bellOnAWire();
      atEnd(() => bell.stop());
      return bell;
    },
    async office() {
      const reporting = await officeKnowing(data, await (await postgres()).newDatabase());
      atEnd(() => reporting.office.stop());
      return reporting;
    },
  };
  const close = async () => {
    for (const end of ends) await end();
  };
  return { world, close };
}

type WorkerFixtures = { postgres: () => Promise<TestPostgres>; ownScreen: undefined };

export const test = base.extend<{ world: World }, WorkerFixtures>({
  // Whoever tests beside the first has another screen, and everything they start is shown there.
  ownScreen: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of other fixtures here
    async ({}, use, { parallelIndex }) => {
      if (parallelIndex > 0) Object.assign(process.env, (await anotherDisplay(process.env)).env);
      await use(undefined);
    },
    { scope: 'worker', auto: true },
  ],
  // Started only by the first test that needs it, and shared: each test has a database of its own.
  postgres: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of other fixtures here
    async ({}, use) => {
      const shared: { started?: Promise<TestPostgres> } = {};
      await use(() => {
        shared.started ??= startPostgres();
        return shared.started;
      });
      await (await shared.started)?.stop();
    },
    { scope: 'worker' },
  ],
  world: async ({ postgres }, use, info) => {
    const { world, close } = await makeWorld(postgres);
    await use(world);
    await close();
    if (info.status !== info.expectedStatus) await attachLog(world.data, info);
    fs.rmSync(world.data, { recursive: true, force: true });
  },
});

type Info = { attach(name: string, file: { path: string }): Promise<void> };

/** The station's own log says most about a red test. */
async function attachLog(data: string, info: Info): Promise<void> {
  const log = path.join(data, 'station/station.log');
  if (fs.existsSync(log)) await info.attach('station.log', { path: log });
}
