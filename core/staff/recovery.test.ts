// The ways back to a manager: once, never quietly, and never leaving the office without a code.
import { describe, expect, test } from 'vitest';
import type { PersonRef, StaffId, StationId } from '../ids.ts';
import { DESK_1, DESK_2, KARI, playDesk, SYSTEM, staffAt } from '../played-desk.ts';
import { ok } from '../result.ts';
import { dismissRecovery, makeRecoveryCode, recoverByCode, recoverManager, settleIn } from './recovery.ts';
import { addFirstManager, leave } from './staff.ts';

const STATION = 'station' as StationId;
const OLA = 'ola' as StaffId;
const FIRST = 'code-1' as PersonRef;
const SECOND = 'code-2' as PersonRef;
const code = (codeRef: PersonRef) => ({ station: STATION, codeRef });
const ola = { staff: OLA, personRef: 'ref-ola' as PersonRef };

function setUp() {
  const play = playDesk();
  const first = addFirstManager(play.desk(), { staff: KARI, personRef: 'ref' as PersonRef });
  play.act(first, SYSTEM);
  play.act(ok(settleIn(play.desk(), KARI, DESK_1, code(FIRST))), SYSTEM);
  return play;
}

const recover = (play: ReturnType<typeof setUp>, usedCode: PersonRef) =>
  recoverByCode(play.desk(), ola, { ...code(SECOND), usedCode }, DESK_2);

describe('a recovery code', () => {
  test('is made with the first manager, and a manager makes a new one', () => {
    const play = setUp();
    expect(play.desk().recoveryCode).toBe(FIRST);
    expect(makeRecoveryCode(play.desk(), OLA, code(SECOND))).toMatchObject({ refusal: 'needs-manager' });
    play.act(makeRecoveryCode(play.desk(), KARI, code(SECOND)), staffAt(DESK_1));
    expect(play.desk().recoveryCode).toBe(SECOND);
    expect(recover(play, FIRST)).toEqual({ ok: false, refusal: 'wrong-code' });
  });

  test('makes a manager who is signed in, tells it, and works once', () => {
    const play = setUp();
    play.act(recover(play, FIRST), SYSTEM);
    expect(play.desk().staff.get(OLA)?.role).toBe('manager');
    expect(play.desk().sessions.get(DESK_2)).toBe(OLA);
    expect(play.desk().recoveries.get(OLA)).toMatchObject({ staff: OLA, desk: DESK_2, how: 'code' });
    expect(recover(play, FIRST)).toEqual({ ok: false, refusal: 'wrong-code' });
    expect(play.desk().recoveryCode).toBe(SECOND);
  });

  test('signs out whoever sat there', () => {
    const play = setUp();
    const at = { desk: DESK_1, how: 'operator' } as const;
    play.act(ok(recoverManager(play.desk(), ola, code(SECOND), at)), SYSTEM);
    expect(play.log.map(({ fact }) => fact)).toContainEqual({
      type: 'staff-signed-out',
      subject: KARI,
      data: { desk: DESK_1, because: 'recovery' },
    });
    expect(play.desk().sessions.get(DESK_1)).toBe(OLA);
  });
});

test('the notice stays until a manager takes it down, and not the one it is about while there is another', () => {
  const play = setUp();
  play.act(recover(play, FIRST), SYSTEM);
  expect(dismissRecovery(play.desk(), OLA, OLA)).toEqual({ ok: false, refusal: 'needs-other-manager' });
  expect(dismissRecovery(play.desk(), 'nobody' as StaffId, OLA)).toMatchObject({ refusal: 'needs-manager' });
  expect(dismissRecovery(play.desk(), KARI, KARI)).toMatchObject({ refusal: 'unknown-staff' });
  const alone = setUp();
  alone.act(recover(alone, FIRST), SYSTEM);
  alone.act(leave(alone.desk(), OLA, KARI), SYSTEM);
  for (const [one, by] of [
    [play, KARI],
    [alone, OLA],
  ] as const) {
    one.act(dismissRecovery(one.desk(), by, OLA), SYSTEM);
    expect(one.desk().recoveries.size).toBe(0);
  }
});
