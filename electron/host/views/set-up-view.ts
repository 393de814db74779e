// How far the first run has come; null once it is over, or where an operator's file has said it all.
import type { BellTried, SetUpView } from '#contract/desk/set-up-view.ts';
import { rungCount } from '#core/doorbell/rung.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import { osloTime } from '#core/hours/oslo.ts';
import type { StaffId } from '#core/ids.ts';
import type { Moment } from '#core/moment.ts';
import { elapsedMs } from '#core/moment.ts';
import { BELL_TEST_MS } from '#core/office/bell-test.ts';

function bellTest({ office, rings }: FrontDesk, now: Moment): SetUpView['bellTest'] {
  const test = office.bellTest;
  if (!test) return null;
  const ring = test.heard ? rings.get(test.heard.ring) : undefined;
  return {
    beganAt: test.began.wallMs,
    isOver: elapsedMs(test.began, now) > BELL_TEST_MS,
    heard: test.heard && {
      at: test.heard.at,
      pressCount: ring ? rungCount(ring) : 1,
      isOpen: ring !== undefined,
    },
  };
}

export function bellTried(
  desk: FrontDesk,
  now: Moment,
  nameOf: (staff: StaffId | null) => string | null,
): BellTried {
  const { bellTested } = desk.office;
  const today = osloTime(now.wallMs).date;
  return {
    test: bellTest(desk, now),
    last: bellTested
      ? { at: bellTested.at, by: nameOf(bellTested.by), isToday: osloTime(bellTested.at).date === today }
      : null,
  };
}

export const setUpView = (desk: FrontDesk, now: Moment): SetUpView => ({
  steps: desk.office.setUp.steps,
  bellTest: bellTest(desk, now),
});
