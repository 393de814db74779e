// Who sits where: a desk changes hands in one step, and an empty chair locks itself.
import { describe, expect, test } from 'vitest';
import type { DeskId, PersonRef, StaffId } from '../ids.ts';
import { DESK_1, DESK_2, KARI, playDesk, SYSTEM } from '../played-desk.ts';
import { ok } from '../result.ts';
import { callNext, startConversation } from '../visit/decide.ts';
import { idleLockMs, LOCK_WARNING_MS, lockIdleDesks, msUntilLock } from './idle.ts';
import { signIn, signOut } from './session.ts';
import { addFirstManager } from './staff.ts';

const IDLE_LOCK_MS = 5 * 60_000;
const OLA = 'ola' as StaffId;

function setUp() {
  const play = playDesk();
  play.act(addFirstManager(play.desk(), { staff: KARI, personRef: 'ref' as PersonRef }), SYSTEM);
  play.act(ok(signIn(play.desk(), KARI, DESK_1)), SYSTEM);
  return play;
}

describe('signing in', () => {
  test('whoever sat there hands over in the same step; the same person again is nothing new', () => {
    const play = setUp();
    expect(signIn(play.desk(), KARI, DESK_1)).toEqual([]);
    expect(play.act(ok(signIn(play.desk(), OLA, DESK_1)), SYSTEM)).toMatchObject([
      { type: 'staff-signed-out', subject: KARI, data: { because: 'hand-over' } },
      { type: 'staff-signed-in', subject: OLA },
    ]);
    expect(play.desk().sessions).toEqual(new Map([[DESK_1, OLA]]));
  });

  test('a desk where nobody sits has nobody to sign out', () => {
    const play = setUp();
    expect(signOut(play.desk(), DESK_2, 'asked')).toEqual([]);
    play.act(ok(signIn(play.desk(), KARI, DESK_2)), SYSTEM);
    play.act(ok(signOut(play.desk(), DESK_2, 'asked')), SYSTEM);
    expect([...play.desk().sessions.keys()]).toEqual([DESK_1]);
  });
});

describe('an empty chair', () => {
  const idle = (ms: number, at: DeskId = DESK_1) => ({
    idleMs: (desk: DeskId) => (desk === at ? ms : 0),
    lockMs: IDLE_LOCK_MS,
  });

  test('locks itself after the time, and says so shortly before', () => {
    const play = setUp();
    play.act(ok(signIn(play.desk(), OLA, DESK_2)), SYSTEM);
    expect(lockIdleDesks(play.desk(), idle(IDLE_LOCK_MS - 1))).toEqual([]);
    expect(msUntilLock(play.desk(), DESK_1, idle(IDLE_LOCK_MS - LOCK_WARNING_MS - 1))).toBeNull();
    expect(msUntilLock(play.desk(), DESK_1, idle(IDLE_LOCK_MS - 10_000))).toBe(10_000);
    play.act(ok(lockIdleDesks(play.desk(), idle(IDLE_LOCK_MS))), SYSTEM);
    expect(play.log.at(-1)?.fact).toMatchObject({ type: 'staff-signed-out', data: { because: 'idle' } });
    expect([...play.desk().sessions.keys()]).toEqual([DESK_2]);
    expect(msUntilLock(play.desk(), DESK_1, idle(IDLE_LOCK_MS))).toBeNull();
  });

  test('a conversation goes on at the locked desk, and is there for whoever comes next', () => {
    const play = setUp();
    const visit = play.register(false);
    play.act(callNext(play.desk(), DESK_1), SYSTEM);
    play.act(startConversation(play.desk(), visit, DESK_1, { staff: KARI, role: 'manager' }), SYSTEM);
    const before = play.visit(visit);
    play.act(ok(lockIdleDesks(play.desk(), idle(IDLE_LOCK_MS))), SYSTEM);
    play.act(ok(signIn(play.desk(), OLA, DESK_1)), SYSTEM);
    expect(play.visit(visit)).toBe(before);
    expect(before?.state).toMatchObject({ is: 'talking', desk: DESK_1 });
  });

  test('an office may choose the time, within what a station allows', () => {
    expect(idleLockMs(10 * 60_000)).toBe(10 * 60_000);
    expect(idleLockMs(0)).toBe(60_000);
    expect(idleLockMs(Number.MAX_SAFE_INTEGER)).toBe(120 * 60_000);
  });
});
