// A host with people at its desks, and what they do there in short words.
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { Station } from '#contract/contract.ts';
import type { DeskView } from '#contract/desk/view.ts';
import type { StaffRole } from '#core/role.ts';
import { type HostWorld, look, sees, startHost, type WorldOptions } from './host-world.ts';

export const id = () => ({ requestId: randomUUID() });
export const urgent = () =>
  ({ ...id(), errand: { kind: 'acute', need: 'not-said' }, language: 'nb' }) as const;
export const LEADER = { name: 'Leder', pin: '2580' };

export type Desk = Station['desk'];
type Answer = { ok: true; value: unknown } | { ok: false; refusal: string };

/** What a call must have answered for the story to go on. */
export function done<A extends Answer>(answer: A): Extract<A, { ok: true }>['value'] {
  if (!answer.ok) throw new Error(`refused: ${answer.refusal}`);
  return answer.value as Extract<A, { ok: true }>['value'];
}

export const seen = (desk: Desk): Promise<DeskView> => look(desk.view());
export const seesAt = (desk: Desk, is: (view: DeskView) => boolean): Promise<DeskView> =>
  sees(desk.view(), is);

export async function signedInAs(desk: Desk): Promise<string> {
  const { access } = await seesAt(desk, (view) => view.access.state === 'signed-in');
  return access.state === 'signed-in' ? access.staff : '';
}

export async function hires(desk: Desk, name: string, role: StaffRole, pin: string): Promise<string> {
  done(await desk.addStaff({ ...id(), name, role, pin }));
  const { staff } = await seesAt(desk, (view) => view.staff.some((one) => one.name === name));
  return staff.find((one) => one.name === name)?.id ?? '';
}

export type Office = HostWorld & {
  desk(name?: string): Desk;
  leader: string;
  code: string;
};

/** One manager, signed in at desk 1, and the code that was made with them. */
export async function startOffice(options: WorldOptions = {}): Promise<Office> {
  const world = await startHost(options);
  const desk = (name = '1'): Desk => world.window('desk', name).station.desk;
  const first = desk();
  const made = done(await first.createFirstManager({ ...id(), ...LEADER }));
  return { ...world, desk, leader: await signedInAs(first), code: made.recoveryCode ?? '' };
}

type StoredFact = { type: string; subject: string; data: object };

/** Stops the station and reads every fact of it, as the disk has them. */
export async function factsOf(world: HostWorld): Promise<StoredFact[]> {
  await world.stop();
  const db = new Database(path.join(world.folder, 'station/station.db'), { readonly: true });
  const bodies = db.prepare('SELECT body FROM fact ORDER BY epoch, seq').pluck().all() as string[];
  db.close();
  return bodies.map((body) => (JSON.parse(body) as { fact: StoredFact }).fact);
}
