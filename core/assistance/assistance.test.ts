// A call for help is never refused, and ends only when a named person has come and says so.
import { expect, test } from 'vitest';
import type { Actor } from '../fact.ts';
import type { AssistanceId, DeskId, StaffId } from '../ids.ts';
import { DESK_1, DESK_2, KARI, playDesk, rebuilt, SYSTEM, staffAt } from '../played-desk.ts';
import { ok } from '../result.ts';
import { answerAssistance, callAssistance, endAssistance } from './assistance.ts';

const OLA = 'ola' as StaffId;
const olaAt = (desk: DeskId): Actor => ({ kind: 'staff', staff: OLA, desk });
const ALARM = 'alarm-1' as AssistanceId;

function called(signedIn: StaffId[] = [KARI, OLA]) {
  const play = playDesk();
  signedIn.forEach((staff, index) => {
    const personRef = `p-${staff}` as never;
    const desk = index === 0 ? DESK_1 : DESK_2;
    play.act(
      ok([
        { type: 'staff-added', subject: staff, data: { role: 'adviser', personRef } },
        { type: 'staff-signed-in', subject: staff, data: { desk } },
      ]),
      SYSTEM,
    );
  });
  play.act(ok(callAssistance(play.desk(), ALARM, DESK_1)), staffAt(DESK_1));
  const alarm = () => play.desk().assistance.get(ALARM);
  return { ...play, alarm };
}

test('called, come to, and closed by whoever came', () => {
  const it = called();
  expect(it.alarm()).toMatchObject({ desk: DESK_1, by: KARI, coming: [] });
  expect(endAssistance(it.desk(), ALARM, OLA, 'over')).toEqual({ ok: false, refusal: 'nobody-came-yet' });
  it.act(answerAssistance(it.desk(), ALARM, OLA, DESK_2), olaAt(DESK_2));
  expect(it.alarm()?.coming).toMatchObject([{ by: OLA, desk: DESK_2 }]);
  expect(it.act(answerAssistance(it.desk(), ALARM, OLA, DESK_2), olaAt(DESK_2))).toEqual([]);
  it.act(endAssistance(it.desk(), ALARM, OLA, 'over'), olaAt(DESK_2));
  expect(it.alarm()).toBeUndefined();
  expect(rebuilt(it.log)).toEqual(it.desk());
});

test('called twice from one place is one alarm; from another place it is another', () => {
  const it = called();
  expect(callAssistance(it.desk(), 'alarm-2' as AssistanceId, DESK_1)).toEqual([]);
  expect(callAssistance(it.desk(), 'alarm-2' as AssistanceId, DESK_2)).toHaveLength(1);
  expect(callAssistance(it.desk(), 'alarm-3' as AssistanceId, null)).toHaveLength(1);
});

test('whoever called cannot call it off while somebody else is at work', () => {
  const it = called();
  const refused = { ok: false, refusal: 'needs-another-person' };
  expect(answerAssistance(it.desk(), ALARM, KARI, DESK_1)).toEqual(refused);
  expect(endAssistance(it.desk(), ALARM, KARI, 'mistake')).toEqual(refused);
});

test('alone at work it can be closed again by the only one there is', () => {
  const it = called([KARI]);
  it.act(answerAssistance(it.desk(), ALARM, KARI, DESK_1), staffAt(DESK_1));
  expect(endAssistance(it.desk(), ALARM, KARI, 'mistake').ok).toBe(true);
});

test('a locked desk calls too, and names nobody', () => {
  const it = called();
  const id = 'alarm-9' as AssistanceId;
  it.act(ok(callAssistance(it.desk(), id, 'desk-9' as DeskId)), { kind: 'device', device: 'desk-9' });
  expect(it.desk().assistance.get(id)).toMatchObject({ by: null });
});

test('an alarm that is closed is closed', () => {
  const it = called();
  const gone = 'gone' as AssistanceId;
  expect(answerAssistance(it.desk(), gone, OLA, DESK_2)).toEqual({ ok: false, refusal: 'no-such-alarm' });
  expect(endAssistance(it.desk(), gone, OLA, 'over')).toEqual({ ok: false, refusal: 'no-such-alarm' });
});
