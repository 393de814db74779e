// Who is on duty, who has the phone, whom the bell reaches, and what is wrong when nobody is.
import { describe, expect, test } from 'vitest';
import { addDays, osloInstant } from '../hours/oslo.ts';
import { DESK_1 } from '../played-desk.ts';
import { setAbsence } from './absence.ts';
import { giveUpPhone, offerPhone, takePhone, withdrawPhoneOffer } from './duty-phone.ts';
import { onDuty, phoneHolder, reachable } from './on-duty.ts';
import { ANNE, BO, DAY, HOURS, LEADER, MONDAY, playRoster } from './played-roster.ts';
import { rosterTrouble } from './trouble.ts';

type Play = ReturnType<typeof playRoster>;
const trouble = (play: Play) => rosterTrouble(play.desk(), HOURS, play.now());
const takes = (play: Play, staff: typeof ANNE) => play.does(staff, takePhone(play.desk(), staff, play.now()));
const here = (play: Play) => onDuty(play.desk(), play.now());

/** Anne and Bo planned all week, the leader never; the clock stands at ten on Monday. */
function ordinaryMonday(): Play {
  const play = playRoster();
  const days = [0, 1, 2, 3, 4].map((day) => addDays(MONDAY, day));
  play.plans(ANNE, days);
  play.plans(BO, days, [{ from: '08:00', to: '12:00', phone: true }]);
  play.setClock(MONDAY, '10:00');
  return play;
}

describe('on duty', () => {
  test('is who is planned now and not away, and whoever is signed in', () => {
    const play = ordinaryMonday();
    expect(here(play)).toEqual([ANNE, BO]);
    play.does(LEADER, setAbsence(play.desk(), LEADER, { staff: BO, from: MONDAY, to: MONDAY }, MONDAY));
    expect(here(play)).toEqual([ANNE]);
    play.signsIn(BO);
    expect(here(play)).toEqual([ANNE, BO]);
    play.leaves(ANNE);
    expect(here(play)).toEqual([BO]);
  });

  test('begins and ends on the minute', () => {
    const play = ordinaryMonday();
    for (const [time, is] of [
      ['07:59', []],
      ['08:00', [ANNE, BO]],
      ['11:59', [ANNE, BO]],
      ['12:00', [ANNE]],
      ['15:30', []],
    ] as const) {
      play.setClock(MONDAY, time);
      expect([time, here(play)]).toEqual([time, is]);
    }
  });

  test.each([
    ['2026-03-29', Date.UTC(2026, 2, 29, 1), 'the hour that is skipped'],
    ['2026-10-25', Date.UTC(2026, 9, 25, 0, 30), 'the first half past two'],
    ['2026-10-25', Date.UTC(2026, 9, 25, 1, 30), 'the second half past two'],
  ])('a night shift of %s holds through %s (%s)', (date, wallMs) => {
    const play = playRoster();
    play.setClock(date, '00:00');
    play.plans(ANNE, [date], [{ from: '00:00', to: '06:00', phone: false }]);
    play.jump(wallMs - play.now().wallMs);
    expect(here(play)).toEqual([ANNE]);
    play.setClock(date, '06:00');
    expect(here(play)).toEqual([]);
  });

  test('on the autumn night a shift from 02:15 to 02:45 is kept both times the clock says so', () => {
    const play = playRoster();
    play.setClock('2026-10-24', '12:00');
    play.plans(ANNE, ['2026-10-25'], [{ from: '02:15', to: '02:45', phone: false }]);
    const at = (hourUtc: number, minute: number) => {
      play.jump(Date.UTC(2026, 9, 25, hourUtc, minute) - play.now().wallMs);
      return here(play);
    };
    expect([at(0, 30), at(0, 50), at(1, 30), at(1, 50)]).toEqual([[ANNE], [], [ANNE], []]);
  });
});

describe('the duty phone', () => {
  test('stays with its holder until the other has taken it', () => {
    const play = ordinaryMonday();
    takes(play, BO);
    play.does(BO, offerPhone(play.desk(), BO, ANNE));
    expect([phoneHolder(play.desk()), play.desk().dutyPhone.offeredTo]).toEqual([BO, ANNE]);
    takes(play, ANNE);
    expect([phoneHolder(play.desk()), play.desk().dutyPhone.offeredTo]).toEqual([ANNE, null]);
  });

  test('two who take it at once: the first has it, the second hears so', () => {
    const play = ordinaryMonday();
    expect(takes(play, BO)).toHaveLength(1);
    expect(takes(play, ANNE)).toBe('phone-is-held');
    expect(takes(play, BO)).toEqual([]);
    expect(phoneHolder(play.desk())).toBe(BO);
  });

  test('an offer may be declined or taken back, and is not made over the head of the holder', () => {
    const play = ordinaryMonday();
    takes(play, BO);
    expect(offerPhone(play.desk(), ANNE, ANNE)).toEqual({ ok: false, refusal: 'phone-is-held' });
    play.does(BO, offerPhone(play.desk(), BO, ANNE));
    play.does(ANNE, withdrawPhoneOffer(play.desk(), ANNE));
    expect(takes(play, ANNE)).toBe('phone-is-held');
    expect(play.does(LEADER, offerPhone(play.desk(), LEADER, ANNE))).toHaveLength(1);
    expect(takes(play, ANNE)).toHaveLength(1);
  });

  test('may be taken from somebody who has gone home, is away, or works here no more', () => {
    const play = ordinaryMonday();
    takes(play, BO);
    play.setClock(MONDAY, '12:00');
    expect(trouble(play)).toEqual({ kind: 'phone-holder-off-duty', holder: BO });
    expect(takes(play, ANNE)).toHaveLength(1);
    expect(trouble(play)).toBeNull();
    play.leaves(ANNE);
    expect(phoneHolder(play.desk())).toBeNull();
    play.signsIn(BO);
    expect(trouble(play)).toEqual({ kind: 'nobody-has-the-phone' });
  });

  test('taken by somebody without a shift is held by them that day, and not the next', () => {
    const play = ordinaryMonday();
    takes(play, LEADER);
    expect(here(play)).toContain(LEADER);
    play.setClock(MONDAY, '14:59');
    expect(trouble(play)).toBeNull();
    play.setClock(addDays(MONDAY, 1), '10:00');
    expect(trouble(play)).toEqual({ kind: 'phone-holder-off-duty', holder: LEADER });
  });

  test('is laid down only by the last one at work, and that is an alarm', () => {
    const play = ordinaryMonday();
    takes(play, ANNE);
    const gives = () => play.does(ANNE, giveUpPhone(play.desk(), ANNE, play.now()));
    expect(gives()).toBe('somebody-can-take-it');
    play.setClock(MONDAY, '13:00');
    expect(gives()).toHaveLength(1);
    expect(gives()).toBe('not-holding-it');
    expect(trouble(play)).toEqual({ kind: 'nobody-has-the-phone' });
  });
});

describe('whom the bell reaches', () => {
  const reach = (play: Play) =>
    (['desks', 'duty-adviser', 'all-staff', 'leader'] as const).map((target) =>
      reachable(play.desk(), target, play.now()),
    );

  test('desks that are signed in, the phone, all at work, and a leader', () => {
    const play = ordinaryMonday();
    expect(reach(play)).toEqual([[], [ANNE], [ANNE, BO], [LEADER]]);
    play.signsIn(ANNE);
    takes(play, BO);
    expect(reach(play)).toEqual([[ANNE], [BO], [ANNE, BO], [LEADER]]);
  });

  test('a holder who went home is not reached; an adviser at work is', () => {
    const play = ordinaryMonday();
    takes(play, BO);
    play.setClock(MONDAY, '13:00');
    expect(reachable(play.desk(), 'duty-adviser', play.now())).toEqual([ANNE]);
  });

  test('nobody at work leaves only the leader, and a leader who is away leaves nobody', () => {
    const play = ordinaryMonday();
    play.setClock(MONDAY, '20:00');
    expect(reach(play)).toEqual([[], [], [], [LEADER]]);
    play.does(LEADER, setAbsence(play.desk(), LEADER, { staff: LEADER, from: MONDAY, to: MONDAY }, MONDAY));
    expect(reach(play)).toEqual([[], [], [], []]);
  });
});

describe('trouble', () => {
  test('nobody at work, in staffed hours only', () => {
    const play = ordinaryMonday();
    for (const staff of [ANNE, BO])
      play.does(LEADER, setAbsence(play.desk(), LEADER, { staff, from: MONDAY, to: MONDAY }, MONDAY));
    expect(trouble(play)).toEqual({ kind: 'nobody-on-duty' });
    play.setClock(MONDAY, '16:00');
    expect(trouble(play)).toBeNull();
  });

  test('an empty roster: today is told while it can still be planned, then the next staffed day', () => {
    const play = playRoster();
    play.setClock(MONDAY, '07:00');
    expect(trouble(play)).toEqual({ kind: 'stale', date: MONDAY });
    play.setClock(MONDAY, '15:00');
    expect(trouble(play)).toEqual({ kind: 'stale', date: addDays(MONDAY, 1) });
  });

  test('on Friday the Monday must be planned; a day that is not staffed needs nobody', () => {
    const play = ordinaryMonday();
    play.signsIn(ANNE);
    takes(play, ANNE);
    play.setClock(addDays(MONDAY, 3), '10:00');
    expect(trouble(play)).toBeNull();
    play.setClock(addDays(MONDAY, 4), '10:00');
    expect(trouble(play)).toEqual({ kind: 'stale', date: addDays(MONDAY, 7) });
    const closed = { date: addDays(MONDAY, 7), dropIn: [], staffed: [] };
    expect(rosterTrouble(play.desk(), { ...HOURS, exceptions: [closed] }, play.now())).toBeNull();
  });

  test('a planned day whose people are all away or gone is not planned', () => {
    const play = playRoster();
    const days = [0, 1, 2, 3].map((day) => addDays(MONDAY, day));
    play.plans(ANNE, days);
    play.setClock(MONDAY, '07:00');
    expect(trouble(play)).toBeNull();
    play.leaves(ANNE);
    expect(trouble(play)).toEqual({ kind: 'stale', date: MONDAY });
  });

  test('a wall clock that jumps away and back changes nothing that was planned', () => {
    const play = ordinaryMonday();
    takes(play, ANNE);
    expect(trouble(play)).toBeNull();
    play.jump(30 * 86_400_000);
    expect(trouble(play)).not.toBeNull();
    play.jump(-30 * 86_400_000);
    expect(trouble(play)).toBeNull();
    expect(osloInstant(MONDAY, '10:00')).toBe(play.now().wallMs);
    expect(play.desk().sessions.get(DESK_1)).toBeUndefined();
    expect(play.shifts().every((shift) => shift.from === DAY.from)).toBe(true);
  });
});
