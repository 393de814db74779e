// The day on which each planted fault has to show: a plan by hand, so that no seed and no new habit of the staff decides
// whether somebody waits in vain, somebody is answered, and somebody registers.
import { addDays } from '#core/hours/oslo.ts';
import { chanceOf } from './chance.ts';
import { firstDateOf, type Happening, HOUR, isWorkday, MINUTE, type Plan } from './plan.ts';

const HAPPENINGS: { at: number; what: Happening }[] = [
  // An hour in which nobody answers: every level has its time.
  { at: 9 * HOUR, what: { is: 'person', presses: [0], leavesAfterMs: null } },
  { at: 10 * HOUR, what: { is: 'shift', desk: '1', staff: 0, ms: 5 * HOUR, signsOut: true } },
  { at: 11 * HOUR, what: { is: 'person', presses: [0, MINUTE], leavesAfterMs: null } },
  { at: 12 * HOUR, what: { is: 'kiosk', errand: 'ordinary', taps: 1 } },
  { at: 13 * HOUR, what: { is: 'kiosk', errand: 'acute', taps: 2 } },
  { at: 14 * HOUR, what: { is: 'person', presses: [0], leavesAfterMs: null } },
];

export function plantedDay(seed: number): Plan {
  let firstDate = firstDateOf(chanceOf(seed));
  while (!isWorkday(firstDate)) firstDate = addDays(firstDate, 1);
  return { seed, firstDate, days: 1, events: HAPPENINGS.map((one, index) => ({ id: `0.${index}`, ...one })) };
}
