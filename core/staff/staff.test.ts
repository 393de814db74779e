// Who may be added, and who sits where.
import { describe, expect, test } from 'vitest';
import type { PersonRef, StaffId } from '../ids.ts';
import { STAFF_MAX } from '../limits.ts';
import { DESK_1, DESK_2, KARI, playDesk, SYSTEM } from '../played-desk.ts';
import { ok } from '../result.ts';
import { addFirstManager, addStaff, signIn, signOut } from './staff.ts';

const OLA = 'ola' as StaffId;
const hire = (staff: StaffId) => ({ staff, personRef: `ref-${staff}` as PersonRef });

function setUp() {
  const play = playDesk();
  play.act(addFirstManager(play.desk(), hire(KARI)), SYSTEM);
  return play;
}

describe('adding', () => {
  test('the first person becomes the manager, and only the first', () => {
    const play = setUp();
    expect(play.desk().staff.get(KARI)).toEqual({ id: KARI, role: 'manager', personRef: 'ref-kari' });
    expect(addFirstManager(play.desk(), hire(OLA))).toEqual({ ok: false, refusal: 'already-set-up' });
  });

  test('only a manager adds others, up to the limit', () => {
    const play = setUp();
    play.act(addStaff(play.desk(), KARI, { ...hire(OLA), role: 'adviser' }), SYSTEM);
    const more = { ...hire('more' as StaffId), role: 'receptionist' } as const;
    expect(addStaff(play.desk(), OLA, more)).toEqual({ ok: false, refusal: 'needs-manager' });
    for (let count = play.desk().staff.size; count < STAFF_MAX; count++)
      play.act(addStaff(play.desk(), KARI, { ...more, staff: `staff-${count}` as StaffId }), SYSTEM);
    expect(addStaff(play.desk(), KARI, more)).toEqual({ ok: false, refusal: 'too-many-staff' });
  });
});

describe('signing in', () => {
  test('whoever sat there is signed out first; the same person again is nothing new', () => {
    const play = setUp();
    play.act(ok(signIn(play.desk(), KARI, DESK_1)), SYSTEM);
    expect(signIn(play.desk(), KARI, DESK_1)).toEqual([]);
    expect(play.act(ok(signIn(play.desk(), OLA, DESK_1)), SYSTEM)).toMatchObject([
      { type: 'staff-signed-out', subject: KARI },
      { type: 'staff-signed-in', subject: OLA },
    ]);
    expect(play.desk().sessions).toEqual(new Map([[DESK_1, OLA]]));
  });

  test('a desk where nobody sits has nobody to sign out', () => {
    const play = setUp();
    expect(signOut(play.desk(), DESK_2)).toEqual([]);
    play.act(ok(signIn(play.desk(), KARI, DESK_2)), SYSTEM);
    play.act(ok(signOut(play.desk(), DESK_2)), SYSTEM);
    expect(play.desk().sessions.size).toBe(0);
  });
});
