// How far the first run has come; null once it is over, or where an operator's file has said it all.
import type { SetUpView } from '#contract/desk/set-up-view.ts';
import type { FrontDesk } from '#core/front-desk.ts';
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
      pressCount: ring?.sources.length ?? 1,
      isOpen: ring !== undefined,
    },
  };
}

export const setUpView = (desk: FrontDesk, now: Moment): SetUpView => ({
  steps: desk.office.setUp.steps,
  bellTest: bellTest(desk, now),
});
