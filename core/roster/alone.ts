// Whether somebody is alone at work, as far as the roster can say.
import type { FrontDesk } from '../front-desk.ts';
import { osloTime } from '../hours/oslo.ts';
import type { Moment } from '../moment.ts';
import { onDuty } from './on-duty.ts';

/** An office that keeps no roster today says nothing about it: nobody is called alone on a guess. */
export function isAloneAtWork(desk: FrontDesk, now: Moment): boolean {
  const { date } = osloTime(now.wallMs);
  const isPlanned = [...desk.shifts.values()].some(
    (shift) => shift.date === date && desk.staff.has(shift.staff),
  );
  return isPlanned && onDuty(desk, now).length <= 1;
}
