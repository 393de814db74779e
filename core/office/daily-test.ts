// The bell is tried every day it may be needed: shortly after the office has opened somebody has pressed it and heard it.
import type { Hours } from '../hours/opening.ts';
import { addDays, osloInstant, osloTime } from '../hours/oslo.ts';
import { staffedSpansOn } from '../hours/regime.ts';
import type { Office } from './office.ts';

/** Time to come in, sign in and walk out to the door. After it, "not tested today" is an alarm (R9). */
export const TEST_BY_MS = 30 * 60_000;

/** When today's test has to be done; null on a day when nobody is in the building. */
export function testDueAt(hours: Hours, wallMs: number): number | null {
  const { date } = osloTime(wallMs);
  const [first] = staffedSpansOn(hours, date);
  return first ? osloInstant(date, first.from) + TEST_BY_MS : null;
}

/** An office that never closes tries it in the morning of each date all the same; one set up today has until tomorrow. */
export function isTestDue({ bellTested }: Office, hours: Hours, wallMs: number): boolean {
  const dueAt = testDueAt(hours, wallMs);
  if (dueAt === null || wallMs < dueAt) return false;
  const { date } = osloTime(wallMs);
  return (
    !bellTested ||
    osloTime(bellTested.at).date < date ||
    bellTested.at > osloInstant(addDays(date, 1), '00:00')
  );
}
