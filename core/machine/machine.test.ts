// Which machines belong to the station, which desk each is, and who may say so.
import { describe, expect, test } from 'vitest';
import type { DeskId, MachineId, PersonRef, StaffId, StationId } from '../ids.ts';
import { MACHINES_MAX } from '../limits.ts';
import { KARI, playDesk, rebuilt, SYSTEM } from '../played-desk.ts';
import { ok } from '../result.ts';
import { signIn } from '../staff/session.ts';
import { addFirstManager, addStaff } from '../staff/staff.ts';
import { type MachineRole, machineWithKey, pair, revoke, switchLan } from './machine.ts';

const STATION = 'station' as StationId;
const OLA = 'ola' as StaffId;
const keyOf = (name: string): string => `key-${name}`;

function setUp() {
  const play = playDesk();
  const ref = 'ref' as PersonRef;
  play.act(addFirstManager(play.desk(), { staff: KARI, personRef: ref }), SYSTEM);
  play.act(addStaff(play.desk(), KARI, { staff: OLA, role: 'receptionist', personRef: ref }), SYSTEM);
  let made = 0;
  const join = (name: string, role: MachineRole = 'desk'): MachineId => {
    const id = `machine-${++made}` as MachineId;
    play.act(pair(play.desk(), { id, role, carrier: 'app', key: keyOf(name) }), SYSTEM);
    return id;
  };
  const deskOf = (id: MachineId) => play.desk().machines.get(id)?.desk;
  return { play, join, deskOf };
}

describe('pairing', () => {
  test('desks are numbered from two, a free number is used again, others have none', () => {
    const { play, join, deskOf } = setUp();
    const [a, b, kiosk] = [join('a'), join('b'), join('kiosk', 'kiosk')];
    expect([a, b, kiosk].map(deskOf)).toEqual(['2', '3', null]);
    play.act(revoke(play.desk(), KARI, a), SYSTEM);
    expect([join('c'), join('d')].map(deskOf)).toEqual(['2', '4']);
  });

  test('the same machine once more replaces itself and keeps its number', () => {
    const { play, join, deskOf } = setUp();
    join('a');
    const before = join('b');
    const after = join('b');
    expect(deskOf(after)).toBe('3');
    expect(play.desk().machines.has(before)).toBe(false);
    const kiosk = join('b', 'kiosk');
    expect(deskOf(kiosk)).toBeNull();
    expect(play.desk().machines.size).toBe(2);
  });

  test('no more than an office can have', () => {
    const { play, join } = setUp();
    for (let count = 0; count < MACHINES_MAX; count++) join(`m${count}`);
    const more = { id: 'more' as MachineId, role: 'desk', carrier: 'app', key: 'new' } as const;
    expect(pair(play.desk(), more)).toEqual({ ok: false, refusal: 'too-many-machines' });
    expect(pair(play.desk(), { ...more, key: keyOf('m0') })).toMatchObject({ ok: true });
  });

  test('an app’s key and a browser’s key are never mixed up', () => {
    const { play, join } = setUp();
    join('a');
    expect(machineWithKey(play.desk(), 'app', keyOf('a'))).toBeDefined();
    expect(machineWithKey(play.desk(), 'browser', keyOf('a'))).toBeUndefined();
  });
});

describe('taking out', () => {
  test('only a manager, and only what is there; whoever sat there is signed out', () => {
    const { play, join } = setUp();
    const id = join('a');
    play.act(ok(signIn(play.desk(), OLA, '2' as DeskId)), SYSTEM);
    expect(revoke(play.desk(), OLA, id)).toEqual({ ok: false, refusal: 'needs-manager' });
    expect(play.act(revoke(play.desk(), KARI, id), SYSTEM)).toMatchObject([
      { type: 'staff-signed-out', subject: OLA },
      { type: 'machine-revoked', subject: id },
    ]);
    expect(play.desk().sessions.size).toBe(0);
    expect(revoke(play.desk(), KARI, id)).toEqual({ ok: false, refusal: 'no-such-machine' });
  });
});

test('the network is off until a manager turns it on; on once more is nothing new', () => {
  const { play, join } = setUp();
  expect(play.desk().lanOn).toBe(false);
  expect(switchLan(play.desk(), OLA, STATION, true)).toEqual({ ok: false, refusal: 'needs-manager' });
  expect(play.act(switchLan(play.desk(), KARI, STATION, true), SYSTEM)).toHaveLength(1);
  expect(switchLan(play.desk(), KARI, STATION, true)).toEqual({ ok: true, value: [] });
  join('a');
  expect(rebuilt(play.log)).toEqual(play.desk());
});
