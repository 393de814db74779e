// An office on a network of its own: a station with a bell, and desks on other machines that have joined it.

import type { WiredBell } from '#tests/support/bell-on-a-wire.ts';
import { type JoinedApp, startJoined } from '#tests/support/joined-app.ts';
import { type JoinedMachine, prepareJoined } from '#tests/support/joined-station.ts';
import { type Lan, type Machine, openLan, whyNoLan } from '#tests/support/netns.ts';
import { type Receptionist, receptionist } from '#tests/support/people.ts';
import { profileFile } from '#tests/support/profile.ts';
import { programInside } from '#tests/support/program-inside.ts';
import type { StartedStation } from '#tests/support/station.ts';
import { MANAGER } from '../e2e/stories.ts';
import { test as base } from '../e2e/world.ts';
import { hearSounds } from './sounds.ts';

export const PORT = 47_110;

export type OfficeDesk = JoinedApp & { machine: Machine; joined: JoinedMachine; person: Receptionist };

export type OfficeLan = {
  lan: Lan;
  stationMachine: Machine;
  station: StartedStation;
  bell: WiredBell;
  desks: OfficeDesk[];
  /** A browser's on this network that is a desk too. */
  browserCookie: string;
};

type Options = { regime: 'dropIn' | 'appointmentOnly'; deskCount: number; others?: string[] };

const missing = whyNoLan();

/** Says by name what was not tested, and why, on a machine that makes no networks. */
export const test = base.extend<{ office(options: Options): Promise<OfficeLan> }>({
  office: async ({ world }, use, info) => {
    if (missing) info.skip(true, `no network could be made for it: ${missing}`);
    await use(async ({ regime, deskCount, others = [] }) => {
      const names = Array.from({ length: deskCount }, (_, index) => `desk${index + 2}`);
      const lan = openLan(['station', ...names, ...others]);
      world.atEnd(() => lan.stop());
      const stationMachine = lan.machine('station');
      const profile = profileFile({ regime });
      const { machines, browserCookie } = await prepareJoined({
        data: world.data,
        profile,
        manager: MANAGER,
        machines: names.map(() => 'desk' as const),
        station: { host: stationMachine.address, port: PORT },
      });
      const bell = await world.bell();
      const station = await world.station({
        profile,
        bell: bell.wire.hostPath,
        lan: `${stationMachine.address}:${PORT}`,
        program: programInside(stationMachine),
      });
      await hearSounds(station.desk);
      await receptionist(station.desk).sees(MANAGER.name);
      const desks: OfficeDesk[] = [];
      for (const [index, name] of names.entries()) {
        const joined = machines[index];
        if (!joined) throw new Error(`no pairing for ${name}`);
        const machine = lan.machine(name);
        const app = await startJoined({ role: 'desk', data: joined.data, program: programInside(machine) });
        world.atEnd(() => app.stop());
        const person = receptionist(app.page);
        await person.signsIn(MANAGER.name, MANAGER.pin);
        await hearSounds(app.page);
        desks.push({ ...app, machine, joined, person });
      }
      return { lan, stationMachine, station, bell, desks, browserCookie };
    });
  },
});
