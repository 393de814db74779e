// For tests: an office with a manager and two others, and the verbs of its roster.
import type { Actor, Fact } from '../fact.ts';
import type { Hours, Span, Week } from '../hours/opening.ts';
import { osloInstant, osloTime } from '../hours/oslo.ts';
import type { PersonRef, ShiftId, StaffId } from '../ids.ts';
import { DESK_1, playDesk } from '../played-desk.ts';
import { ok, type Result } from '../result.ts';
import type { StaffRole } from '../role.ts';
import { copyWeek, planDays } from './plan.ts';
import type { ShiftSpan } from './roster.ts';

export const LEADER = 'leader' as StaffId;
export const ANNE = 'anne' as StaffId;
export const BO = 'bo' as StaffId;
const ROLES: [StaffId, StaffRole][] = [
  [LEADER, 'manager'],
  [ANNE, 'adviser'],
  [BO, 'receptionist'],
];

/** The play begins on Sunday 22 November; this is the day after. */
export const MONDAY = '2026-11-23';
export const DAY: ShiftSpan = { from: '08:00', to: '15:30', phone: false };

const week = (spans: Span[]): Week => ({
  mon: spans,
  tue: spans,
  wed: spans,
  thu: spans,
  fri: spans,
  sat: [],
  sun: [],
});

/** Staffed 9 to 15 on weekdays, no drop-in. */
export const HOURS: Hours = {
  dropIn: week([]),
  staffed: week([{ from: '09:00', to: '15:00' }]),
  exceptions: [],
};

export type PlayedRoster = ReturnType<typeof playRoster>;

export function playRoster() {
  const play = playDesk();
  let made = 0;
  const by = (staff: StaffId): Actor => ({ kind: 'staff', staff, desk: DESK_1 });
  const today = (): string => osloTime(play.now().wallMs).date;
  const fact = (one: Fact): void => void play.act(ok([one]), { kind: 'system' });
  const planning = () => ({ shift: `shift-${++made}` as ShiftId, today: today() });

  for (const [staff, role] of ROLES)
    fact({ type: 'staff-added', subject: staff, data: { role, personRef: staff as string as PersonRef } });

  return {
    ...play,
    today,
    fact,
    /** Facts, or the refusal. */
    does: <R extends string>(staff: StaffId, decided: Result<Fact[], R>): Fact[] | R =>
      play.act(decided, by(staff)),
    plans(staff: StaffId, dates: string[], spans: ShiftSpan[] = [DAY], planner = LEADER) {
      const plan = { staff, dates, spans };
      return play.act(planDays(play.desk(), planner, plan, planning()), by(planner));
    },
    copies: (monday: string, weeksLater: number) =>
      play.act(copyWeek(play.desk(), LEADER, { monday, weeksLater }, planning()), by(LEADER)),
    /** The wall clock, by what people read on it. */
    setClock: (date: string, time: string) => play.jump(osloInstant(date, time) - play.now().wallMs),
    signsIn: (staff: StaffId) => fact({ type: 'staff-signed-in', subject: staff, data: { desk: DESK_1 } }),
    leaves: (staff: StaffId) => fact({ type: 'staff-left', subject: staff, data: {} }),
    shifts: () => [...play.desk().shifts.values()],
  };
}
