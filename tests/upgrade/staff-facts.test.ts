// Staff as older versions wrote it: facts without a reason, rows without those who left. Nothing of it is lost.
import { expect, test } from 'vitest';
import { FACT_DATA } from '#contract/office/fact-data.ts';
import type { Fact } from '#core/fact.ts';
import { emptyFrontDesk } from '#core/front-desk.ts';
import type { DeskId, PersonRef, StaffId, StationId } from '#core/ids.ts';
import { type PlayedDesk, playDesk, rebuilt, SYSTEM } from '#core/played-desk.ts';
import { ok } from '#core/result.ts';
import { recoverManager } from '#core/staff/recovery.ts';
import { addStaff, leave } from '#core/staff/staff.ts';
import { allRows, frontDeskFrom } from '#host/store/rows.ts';

const KARI = 'kari' as StaffId;
const OLA = 'ola' as StaffId;
const DESK = '1' as DeskId;

/** As version 0.1.0 wrote them. */
const OLDER: Fact[] = [
  { type: 'staff-added', subject: KARI, data: { role: 'manager', personRef: 'box-1' as PersonRef } },
  { type: 'staff-signed-in', subject: KARI, data: { desk: DESK } },
  { type: 'staff-signed-out', subject: KARI, data: { desk: DESK } },
];

function older(): PlayedDesk {
  const play = playDesk();
  play.act(ok(OLDER), SYSTEM);
  return play;
}

const again = (play: PlayedDesk) => frontDeskFrom(allRows(play.desk()), []);

test('a sign-out without a reason is one that somebody asked for, here and at the office', () => {
  expect(older().desk().sessions.size).toBe(0);
  for (const { type, data } of OLDER) expect(FACT_DATA[type].safeParse(data).success).toBe(true);
  const because = (reason: string) => ({ desk: DESK, because: reason });
  expect(FACT_DATA['staff-signed-out'].safeParse(because('idle')).success).toBe(true);
  expect(FACT_DATA['staff-signed-out'].safeParse(because('went for coffee with N. N.')).success).toBe(false);
});

test('rows from before have nobody who left, nobody who came in by a code, and no code', () => {
  const rows = allRows(older().desk()).filter(({ key }) => key !== 'recovery-code');
  const desk = frontDeskFrom(rows, []);
  expect(desk.staff.get(KARI)).toMatchObject({ role: 'manager' });
  expect(desk).toMatchObject({ recoveryCode: null });
  expect([desk.formerStaff.size, desk.recoveries.size]).toEqual([0, 0]);
});

test('work goes on from there, and comes back from rows and from facts alike', () => {
  const play = older();
  const ola = { staff: OLA, role: 'adviser', personRef: 'box-2' as PersonRef } as const;
  play.act(addStaff(play.desk(), KARI, ola), SYSTEM);
  play.act(leave(play.desk(), KARI, OLA), SYSTEM);
  const manager = { staff: 'eli' as StaffId, personRef: 'box-3' as PersonRef };
  const code = { station: 'station' as StationId, codeRef: 'box-4' as PersonRef };
  play.act(ok(recoverManager(play.desk(), manager, code, { desk: DESK, how: 'operator' })), SYSTEM);
  expect(again(play)).toEqual({ ...play.desk(), tickets: emptyFrontDesk.tickets });
  expect(rebuilt(play.log)).toEqual(play.desk());
});
