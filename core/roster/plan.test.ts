// A week as a manager fills it in, copies it forward, and changes hands in it.
import { describe, expect, test } from 'vitest';
import { addDays } from '../hours/oslo.ts';
import type { ShiftId } from '../ids.ts';
import { endAbsence, setAbsence } from './absence.ts';
import { COPY_WEEKS_MAX, KEPT_DAYS, PLAN_AHEAD_DAYS, SHIFTS_MAX } from './limits.ts';
import { copyWeek, planDays } from './plan.ts';
import { ANNE, BO, DAY, LEADER, MONDAY, playRoster } from './played-roster.ts';
import { acceptShift, offerShift } from './swap.ts';

const PHONE = { from: '12:00', to: '15:30', phone: true };
const shiftId = (play: ReturnType<typeof playRoster>, at = 0): ShiftId =>
  play.shifts()[at]?.id ?? ('none' as ShiftId);

describe('planning', () => {
  test('the days become exactly what was said; what was the same already is no new fact', () => {
    const play = playRoster();
    play.plans(ANNE, [MONDAY, addDays(MONDAY, 1)]);
    expect(play.shifts()).toMatchObject([
      { staff: ANNE, date: MONDAY, ...DAY },
      { staff: ANNE, date: addDays(MONDAY, 1), ...DAY },
    ]);
    expect(play.plans(ANNE, [MONDAY])).toEqual([]);
    const changed = play.plans(ANNE, [MONDAY], [{ from: '08:00', to: '12:00', phone: false }, PHONE]);
    expect(Array.isArray(changed) && changed.map(({ type }) => type)).toEqual([
      'shift-cancelled',
      'shift-planned',
      'shift-planned',
    ]);
    play.plans(ANNE, [MONDAY], []);
    expect(play.shifts().map(({ date }) => date)).toEqual([addDays(MONDAY, 1)]);
  });

  test.each([
    ['crosses midnight', [{ from: '22:00', to: '06:00', phone: false }], 'bad-shift'],
    ['has no length', [{ from: '08:00', to: '08:00', phone: false }], 'bad-shift'],
    ['is no time', [{ from: '8', to: '16', phone: false }], 'bad-shift'],
    ['overlaps another', [DAY, PHONE], 'shifts-overlap'],
  ])('a shift that %s is refused', (_, spans, refusal) => {
    expect(playRoster().plans(ANNE, [MONDAY], spans)).toBe(refusal);
  });

  test('a shift may end at midnight and begin at midnight', () => {
    const play = playRoster();
    play.plans(ANNE, [MONDAY], [{ from: '22:00', to: '24:00', phone: false }]);
    play.plans(ANNE, [addDays(MONDAY, 1)], [{ from: '00:00', to: '06:00', phone: false }]);
    expect(play.shifts()).toHaveLength(2);
  });

  test('only a manager, only people who work here, not the past, not years ahead', () => {
    const play = playRoster();
    expect(play.plans(ANNE, [MONDAY], [DAY], ANNE)).toBe('needs-manager');
    play.leaves(BO);
    expect(play.plans(BO, [MONDAY])).toBe('unknown-staff');
    expect(play.plans(ANNE, [addDays(play.today(), -1)])).toBe('in-the-past');
    expect(play.plans(ANNE, [addDays(play.today(), PLAN_AHEAD_DAYS + 1)])).toBe('too-far-ahead');
    expect(play.plans(ANNE, [play.today()])).toHaveLength(1);
  });
});

describe('copying a week', () => {
  test('brings the same hours and the same weekday, and doing it twice changes nothing', () => {
    const play = playRoster();
    play.plans(ANNE, [MONDAY, addDays(MONDAY, 4)], [{ ...DAY, phone: true }]);
    expect(play.copies(MONDAY, 1)).toHaveLength(2);
    expect(play.copies(MONDAY, 1)).toEqual([]);
    expect(play.shifts().map(({ date, phone }) => [date, phone])).toEqual([
      [MONDAY, true],
      [addDays(MONDAY, 4), true],
      [addDays(MONDAY, 7), true],
      [addDays(MONDAY, 11), true],
    ]);
  });

  test('what was planned by hand there stays', () => {
    const play = playRoster();
    play.plans(ANNE, [MONDAY]);
    play.plans(ANNE, [addDays(MONDAY, 7)], [{ from: '10:00', to: '12:00', phone: false }]);
    expect(play.copies(MONDAY, 1)).toEqual([]);
  });

  test('an empty week is nothing to copy, and nobody who has left is copied', () => {
    const play = playRoster();
    expect(play.copies(MONDAY, 1)).toBe('nothing-to-copy');
    play.plans(BO, [MONDAY]);
    play.leaves(BO);
    expect(play.copies(MONDAY, 1)).toBe('nothing-to-copy');
    play.plans(ANNE, [MONDAY]);
    expect(play.copies(MONDAY, COPY_WEEKS_MAX + 1)).toBe('too-far-ahead');
    expect(play.copies(MONDAY, COPY_WEEKS_MAX)).toHaveLength(1);
  });

  test('a full roster takes no more', () => {
    const play = playRoster();
    play.plans(ANNE, [MONDAY]);
    const [one] = play.shifts();
    if (!one) throw new Error('nothing planned');
    const ids = Array.from({ length: SHIFTS_MAX }, (_, count) => `full-${count}` as ShiftId);
    const full = { ...play.desk(), shifts: new Map(ids.map((id) => [id, { ...one, id }])) };
    const planning = { shift: 'next' as ShiftId, today: play.today() };
    const plan = { staff: BO, dates: [MONDAY], spans: [DAY] };
    expect(planDays(full, LEADER, plan, planning)).toEqual({ ok: false, refusal: 'too-many-shifts' });
    expect(copyWeek(full, LEADER, { monday: MONDAY, weeksLater: 1 }, planning)).toEqual({
      ok: false,
      refusal: 'too-many-shifts',
    });
    // What is taken out makes room.
    expect(planDays(full, LEADER, { ...plan, staff: ANNE }, planning).ok).toBe(true);
  });
});

describe('being away', () => {
  test('is set and ended by a manager, never twice for one day', () => {
    const play = playRoster();
    const away = { staff: ANNE, from: MONDAY, to: addDays(MONDAY, 2) };
    const set = (plan: typeof away, by = LEADER) =>
      play.does(by, setAbsence(play.desk(), by, plan, play.today()));
    expect(set(away, ANNE)).toBe('needs-manager');
    expect(set(away)).toHaveLength(1);
    expect(set({ ...away, from: addDays(MONDAY, 2), to: addDays(MONDAY, 9) })).toBe('already-absent');
    expect(set({ ...away, to: addDays(MONDAY, -1) })).toBe('bad-dates');
    expect(set({ ...away, from: '2026-11-01', to: '2026-11-02' })).toBe('in-the-past');
    expect(play.does(LEADER, endAbsence(play.desk(), LEADER, away))).toHaveLength(1);
    expect(play.does(LEADER, endAbsence(play.desk(), LEADER, away))).toBe('no-such-absence');
    expect(play.desk().absences.size).toBe(0);
  });
});

describe('a shift that changes hands', () => {
  function offered() {
    const play = playRoster();
    play.plans(ANNE, [MONDAY]);
    const shift = shiftId(play);
    play.does(ANNE, offerShift(play.desk(), ANNE, { shift, to: BO }, play.today()));
    return { play, shift };
  }

  test('stays with its holder until the other has said yes', () => {
    const { play, shift } = offered();
    expect(play.shifts()).toMatchObject([{ staff: ANNE, offeredTo: BO }]);
    expect(play.does(LEADER, acceptShift(play.desk(), LEADER, shift, play.today()))).toBe(
      'not-offered-to-you',
    );
    play.does(BO, acceptShift(play.desk(), BO, shift, play.today()));
    expect(play.shifts()).toMatchObject([{ staff: BO, offeredTo: null }]);
    expect(play.does(BO, acceptShift(play.desk(), BO, shift, play.today()))).toBe('not-offered-to-you');
  });

  test('may be declined by whoever was asked, and taken back by its holder, by nobody else', () => {
    const { play, shift } = offered();
    const withdraw = (by: typeof ANNE) => offerShift(play.desk(), by, { shift, to: null }, play.today());
    expect(withdraw(LEADER)).toEqual({ ok: false, refusal: 'not-your-shift' });
    expect(play.does(BO, withdraw(BO))).toHaveLength(1);
    expect(play.shifts()).toMatchObject([{ staff: ANNE, offeredTo: null }]);
  });

  test('is not given to somebody who is at work already, away, or gone', () => {
    const { play, shift } = offered();
    const accepts = () => play.does(BO, acceptShift(play.desk(), BO, shift, play.today()));
    play.plans(BO, [MONDAY], [{ from: '15:00', to: '16:00', phone: false }]);
    expect(accepts()).toBe('shifts-overlap');
    play.plans(BO, [MONDAY], []);
    const away = { staff: BO, from: MONDAY, to: MONDAY };
    play.does(LEADER, setAbsence(play.desk(), LEADER, away, play.today()));
    expect(accepts()).toBe('is-absent');
    play.leaves(BO);
    expect(accepts()).toBe('not-offered-to-you');
  });
});

test('what is long past is forgotten when something new is planned, and a rebuild forgets the same', () => {
  const play = playRoster();
  play.plans(ANNE, [MONDAY]);
  const away = { staff: BO, from: MONDAY, to: MONDAY };
  play.does(LEADER, setAbsence(play.desk(), LEADER, away, play.today()));
  play.setClock(addDays(MONDAY, KEPT_DAYS), '12:00');
  play.plans(ANNE, [play.today()]);
  expect(play.shifts().map(({ date }) => date)).toEqual([MONDAY, play.today()]);
  play.setClock(addDays(MONDAY, KEPT_DAYS + 1), '12:00');
  play.plans(ANNE, [play.today()]);
  expect(play.shifts().map(({ date }) => date)).toEqual([addDays(MONDAY, KEPT_DAYS), play.today()]);
  const later = { staff: BO, from: play.today(), to: play.today() };
  play.does(LEADER, setAbsence(play.desk(), LEADER, later, play.today()));
  expect(play.desk().absences.get(BO)).toEqual([{ from: later.from, to: later.to }]);
});
