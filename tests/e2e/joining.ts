// A machine is joined to a station by hand, as its keeper and a manager do it together.

import type { MachineRole } from '#core/machine/machine.ts';
import { nb as joinSays } from '#renderer/text/join/nb.ts';
import { freePort } from '#tests/support/free-port.ts';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { type JoinedApp, startJoined } from '#tests/support/joined-app.ts';
import { machinesManager } from '#tests/support/machines-manager.ts';
import { receptionist } from '#tests/support/people.ts';
import { profileFile } from '#tests/support/profile.ts';
import type { StartedStation } from '#tests/support/station.ts';
import { MANAGER } from './stories.ts';
import type { World } from './world.ts';

export const LOOPBACK = '127.0.0.1';
export const freeAddress = async (): Promise<string> => `${LOOPBACK}:${await freePort()}`;

export const stationOptions = (lan: string) => ({ profile: profileFile({ regime: 'dropIn' }), lan });

export async function typesTheCode({ page }: JoinedApp, address: string, code: string): Promise<void> {
  await page.getByLabel(joinSays['pair.address']).fill(address);
  await page.getByLabel(joinSays['pair.code']).fill(code);
  await page.getByRole('button', { name: joinSays['pair.do'], exact: true }).click();
}

/** By finger, where there is no keyboard. */
export async function tapsTheCode({ page }: JoinedApp, address: string, code: string): Promise<void> {
  const taps = async (label: string, signs: string) => {
    await page.getByLabel(label).click();
    for (const sign of signs) await page.getByRole('button', { name: sign, exact: true }).click();
  };
  await taps(joinSays['pair.address'], address);
  await taps(joinSays['pair.code'], code.replace(' ', ''));
  await page.getByRole('button', { name: joinSays['pair.do'], exact: true }).click();
}

export type Joining = {
  role: MachineRole;
  /** Where the station listens. */
  lan: string;
  /** What is typed at the other machine, when something lies between. */
  address?: string;
  enters?: typeof typesTheCode;
  /** The port of the station's bell. */
  bell?: string;
};

export type Joined = { station: StartedStation; joined: JoinedApp; address: string; data: string };

/** A station with a manager, and a machine that has just been joined to it. */
export async function aJoinedMachine(world: World, { role, lan, bell, ...how }: Joining): Promise<Joined> {
  const { address = lan, enters = typesTheCode } = how;
  const station = await world.station({ ...stationOptions(lan), bell });
  await receptionist(station.desk).becomesFirstManager(MANAGER.name, MANAGER.pin);
  const data = freshFolder('joined');
  const joined = await startJoined({ role, data });
  world.atEnd(() => joined.stop());
  await joined.page.getByRole('heading', { name: joinSays['pair.title'] }).waitFor();
  const manager = machinesManager(station.desk);
  const code = await manager.opensCode(role, 'app');
  await enters(joined, address, code);
  await manager.seesItPaired();
  return { station, joined, address, data };
}
