// The wire into the host: each window its own calls, nothing too large, nothing too often, nothing acute refused.
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { contract } from '#contract/contract.ts';
import type { WindowRole } from '#core/role.ts';
import { look, sees, startHost } from '#tests/support/host-world.ts';

const id = () => ({ requestId: randomUUID() });
const urgent = () => ({ ...id(), errand: { kind: 'acute', need: 'no-food' }, language: 'en' }) as const;

type Calls = Record<string, Record<string, (input?: unknown) => Promise<unknown>>>;
const ROLES: WindowRole[] = ['kiosk', 'desk', 'display', 'dock'];

test('every call is closed to every window it was not declared for', async () => {
  const { window } = await startHost();
  for (const role of ROLES) {
    const calls = window(role).station as unknown as Calls;
    for (const [group, names] of Object.entries(contract)) {
      for (const [name, call] of Object.entries(names)) {
        if (call['~orpc'].meta.roles.includes(role)) continue;
        const outcome = await calls[group]?.[name]?.({}).catch((error: { code: string }) => error.code);
        expect(`${role} ${group}.${name} ${String(outcome)}`).toBe(`${role} ${group}.${name} FORBIDDEN`);
      }
    }
  }
});

test('a message larger than any call is dropped, and the window goes on working', async () => {
  const { window } = await startHost({ regime: 'dropIn' });
  const { station, post } = window('kiosk');
  for (const message of [
    'x'.repeat(10_000_000),
    '{',
    null,
    { __proto__: { id: 1 } },
    new Uint8Array(5_000_000),
  ])
    post(message);
  expect(await station.kiosk.register(urgent())).toMatchObject({ ok: true });
});

test('input that is not in the contract is refused by name and changes nothing', async () => {
  const { window, host } = await startHost({ regime: 'dropIn' });
  const register = window('kiosk').station.kiosk.register as (input: unknown) => Promise<unknown>;
  const hostile = [
    undefined,
    {},
    { ...urgent(), requestId: 'not an id' },
    { ...urgent(), language: 'xx' },
    { ...urgent(), errand: { kind: 'acute', need: '<img onerror=alert(1)>' } },
    { ...urgent(), errand: { kind: 'ordinary', code: 'x'.repeat(5_000) } },
    [urgent()],
  ];
  for (const input of hostile) await expect(register(input)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  expect(host.host.engine.stored().visits.size).toBe(0);
});

test('a window that calls without end has to wait, but an acute registration never does', async () => {
  const { window } = await startHost();
  const desk = window('desk').station;
  const calls = Array.from({ length: 140 }, () => desk.desk.callNext(id()).catch((error) => error.code));
  expect((await Promise.all(calls)).filter((code) => code === 'TOO_MANY_REQUESTS')).toHaveLength(20);
  const kiosk = window('kiosk').station;
  const acute = await Promise.all(Array.from({ length: 300 }, () => kiosk.kiosk.register(urgent())));
  expect(acute.every(({ ok }) => ok)).toBe(true);
});

test('the kiosk is told nothing about who waits: codes of called tickets, and no reason', async () => {
  const { window } = await startHost({ regime: 'dropIn' });
  const kiosk = window('kiosk').station;
  await kiosk.kiosk.register(urgent());
  const view = await look(kiosk.kiosk.view());
  expect(JSON.stringify(view)).not.toMatch(/no-food|personRef|"en":"en"/);
});

test('a press on the bell reaches desk and kiosk, and a window opened later sees it too', async () => {
  const { window } = await startHost();
  const dock = window('dock').station;
  const desk = window('desk').station;
  await sees(desk.desk.view(), ({ health }) => health.bell.state === 'listening');
  await dock.dock.press({});
  const view = await sees(desk.desk.view(), ({ rings }) => rings[0]?.chain.stored === true);
  expect(view.rings).toHaveLength(1);
  const late = await look(window('kiosk').station.kiosk.view());
  expect(late.ring?.chain).toMatchObject({ stored: true, seenAt: null, held: false });
  await sees(dock.dock.view(), ({ led }) => led === 'heard');
});

test('the first fact of a log says how its epoch began', async () => {
  const world = await startHost();
  const { station } = world.window('dock');
  await sees(station.dock.view(), ({ connected }) => connected);
  await world.window('kiosk').station.kiosk.register(urgent());
  await world.stop();
  const db = new Database(path.join(world.folder, 'station/station.db'), { readonly: true });
  const types = db.prepare('SELECT type FROM fact ORDER BY epoch, seq').pluck().all();
  db.close();
  expect(types.slice(0, 2)).toEqual(['epoch-began', 'host-started']);
  expect(types).toContain('visit-registered');
});
