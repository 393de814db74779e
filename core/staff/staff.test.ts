// Who works here: who may add, change and take out whom.
import { describe, expect, test } from 'vitest';
import type { PersonRef, StaffId } from '../ids.ts';
import { FORMER_STAFF_MAX, STAFF_MAX } from '../limits.ts';
import { DESK_1, DESK_2, KARI, type PlayedDesk, playDesk, SYSTEM } from '../played-desk.ts';
import { ok } from '../result.ts';
import { signIn } from './session.ts';
import {
  addFirstManager,
  addStaff,
  changeOwnPin,
  changeRole,
  eraseName,
  leave,
  rename,
  setPin,
} from './staff.ts';

const OLA = 'ola' as StaffId;
const NOBODY = 'nobody' as StaffId;
const hire = (staff: StaffId) => ({ staff, personRef: `ref-${staff}` as PersonRef });
const NEW_BOX = 'new-box' as PersonRef;
const OLD_BOX = 'ref-ola' as PersonRef;
const resealed = { staff: OLA, personRef: NEW_BOX, instead: OLD_BOX };

function setUp(): PlayedDesk {
  const play = playDesk();
  play.act(addFirstManager(play.desk(), hire(KARI)), SYSTEM);
  return play;
}

/** Kari manages, Ola is what is asked for and sits at both desks. */
function withOla(role: 'adviser' | 'manager'): PlayedDesk {
  const play = setUp();
  play.act(addStaff(play.desk(), KARI, { ...hire(OLA), role }), SYSTEM);
  for (const desk of [DESK_1, DESK_2]) play.act(ok(signIn(play.desk(), OLA, desk)), SYSTEM);
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

describe('a manager', () => {
  test('changes a role; the same role is nothing new', () => {
    const play = withOla('adviser');
    expect(changeRole(play.desk(), KARI, OLA, 'adviser')).toEqual(ok([]));
    play.act(changeRole(play.desk(), KARI, OLA, 'receptionist'), SYSTEM);
    expect(play.desk().staff.get(OLA)?.role).toBe('receptionist');
    expect(play.desk().sessions.size).toBe(2);
  });

  test('is never the last to go, whoever asks', () => {
    const play = withOla('manager');
    play.act(changeRole(play.desk(), OLA, KARI, 'adviser'), SYSTEM);
    expect(changeRole(play.desk(), OLA, OLA, 'adviser')).toEqual({ ok: false, refusal: 'last-manager' });
    expect(leave(play.desk(), OLA, OLA)).toEqual({ ok: false, refusal: 'last-manager' });
    expect(leave(play.desk(), KARI, OLA)).toEqual({ ok: false, refusal: 'needs-manager' });
  });

  test('sets a PIN for somebody else: the old box goes, and so does what the old PIN opened', () => {
    const play = withOla('adviser');
    expect(play.act(setPin(play.desk(), KARI, resealed), SYSTEM)).toMatchObject([
      { type: 'staff-pin-set', data: { personRef: NEW_BOX } },
      { type: 'staff-signed-out', data: { desk: DESK_1, because: 'asked' } },
      { type: 'staff-signed-out', data: { desk: DESK_2, because: 'asked' } },
    ]);
    expect(play.desk().staff.get(OLA)).toEqual({ id: OLA, role: 'adviser', personRef: NEW_BOX });
    expect(setPin(play.desk(), OLA, resealed)).toEqual({ ok: false, refusal: 'needs-manager' });
    const own = { ...resealed, staff: KARI };
    expect(setPin(play.desk(), KARI, own)).toEqual({ ok: false, refusal: 'needs-own-pin' });
  });

  test('acts only on somebody who works here', () => {
    const { desk } = withOla('adviser');
    const unknown = { ok: false, refusal: 'unknown-staff' };
    expect(changeRole(desk(), KARI, NOBODY, 'adviser')).toEqual(unknown);
    expect(leave(desk(), KARI, NOBODY)).toEqual(unknown);
    expect(rename(desk(), KARI, { ...resealed, staff: NOBODY })).toEqual(unknown);
    expect(eraseName(desk(), KARI, OLA)).toEqual(unknown);
  });
});

test('two changes of the same box at once: the second is told, and loses nothing of the first', () => {
  const play = withOla('adviser');
  play.act(changeOwnPin(play.desk(), resealed), SYSTEM);
  expect(play.desk().sessions.size).toBe(2);
  const stale = { ok: false, refusal: 'changed-meanwhile' };
  expect(rename(play.desk(), KARI, resealed)).toEqual(stale);
  expect(setPin(play.desk(), KARI, resealed)).toEqual(stale);
  expect(changeOwnPin(play.desk(), resealed)).toEqual(stale);
  play.act(rename(play.desk(), KARI, { ...resealed, instead: NEW_BOX, personRef: OLD_BOX }), SYSTEM);
  expect(play.desk().staff.get(OLA)?.personRef).toBe(OLD_BOX);
});

describe('whoever leaves', () => {
  test('is signed out everywhere and cannot come back; the name stays until it is erased', () => {
    const play = withOla('adviser');
    expect(play.act(leave(play.desk(), KARI, OLA), SYSTEM)).toMatchObject([
      { type: 'staff-signed-out', data: { because: 'left' } },
      { type: 'staff-signed-out', data: { because: 'left' } },
      { type: 'staff-left', subject: OLA },
    ]);
    expect(play.desk().staff.has(OLA)).toBe(false);
    expect(play.desk().sessions.size).toBe(0);
    expect(play.desk().formerStaff.get(OLA)?.personRef).toBe(OLD_BOX);
    play.act(eraseName(play.desk(), KARI, OLA), SYSTEM);
    expect(play.desk().formerStaff.size).toBe(0);
  });

  test('when many have left, the first name goes', () => {
    const play = setUp();
    for (let count = 0; count <= FORMER_STAFF_MAX; count++) {
      const staff = `staff-${count}` as StaffId;
      play.act(addStaff(play.desk(), KARI, { ...hire(staff), role: 'adviser' }), SYSTEM);
      play.act(leave(play.desk(), KARI, staff), SYSTEM);
    }
    expect(play.desk().formerStaff.size).toBe(FORMER_STAFF_MAX);
    expect(play.desk().formerStaff.has('staff-0' as StaffId)).toBe(false);
  });
});
