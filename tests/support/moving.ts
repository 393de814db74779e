// Moving a station from one folder to another, as a manager at the desk and the person who unpacks the box do it.
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { expect } from 'vitest';
import type { Station } from '#contract/contract.ts';
import type { MoveFile, MoveKind } from '#contract/desk/move.ts';
import type { DeskView } from '#contract/desk/view.ts';
import { type HostWorld, look } from './host-world.ts';

export const PIN = '2580';
export const PASSPHRASE = 'tre røde båter på Mjøsa';
/** scrypt, two workers and a lot of syncing on a shared machine. */
const MAKE_LIMIT_MS = 30_000;

export const id = () => ({ requestId: randomUUID() });
export const urgent = () =>
  ({ ...id(), errand: { kind: 'acute', need: 'not-said' }, language: 'nb' }) as const;

export async function until(station: Station, is: (view: DeskView) => boolean): Promise<DeskView> {
  const giveUp = AbortSignal.timeout(MAKE_LIMIT_MS);
  let last: DeskView | undefined;
  for await (const view of await station.desk.view()) {
    last = view;
    if (is(view)) return view;
    if (giveUp.aborted) break;
  }
  throw new Error(`never seen; last: ${JSON.stringify(last?.move)} ${JSON.stringify(last?.access)}`);
}

export async function firstManager({ station }: { station: Station }): Promise<string> {
  expect(await station.desk.createFirstManager({ ...id(), name: 'Leder', pin: PIN })).toMatchObject({
    ok: true,
  });
  const { access } = await until(station, ({ access: { state } }) => state === 'signed-in');
  return access.state === 'signed-in' ? access.staff : '';
}

export type Made = Extract<MoveFile, { is: 'made' }> & { file: string };

export async function makeFile(station: Station, kind: MoveKind, passphrase = PASSPHRASE): Promise<Made> {
  expect(await station.desk.makeMoveFile({ ...id(), kind, pin: PIN, passphrase })).toEqual({
    ok: true,
    value: {},
  });
  const { move } = await until(station, ({ move: { file } }) => file.is === 'made' || file.is === 'not-made');
  if (move.file.is !== 'made') throw new Error(JSON.stringify(move.file));
  return { ...move.file, file: path.join(move.file.folder, move.file.name) };
}

/** Types the passphrase at the desk of a new machine; answers with the step it led to. */
export async function typePassphrase(station: Station, passphrase = PASSPHRASE) {
  expect(await station.desk.restoreStation({ ...id(), passphrase })).toEqual({ ok: true, value: {} });
  const { access } = await until(
    station,
    ({ access: now }) => now.state === 'restoring' && (now.step.is === 'done' || now.step.is === 'refused'),
  );
  return access.state === 'restoring' ? access.step : null;
}

export const pressBell = (world: HostWorld): Promise<unknown> => world.window('dock').station.dock.press({});
export const deskOf = (world: HostWorld): Promise<DeskView> => look(world.window('desk').station.desk.view());
