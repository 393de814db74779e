// The roster: planning by a manager, shifts that change hands, and who has the duty phone.

import type { Fact } from '#core/fact.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import { mondayOf, osloTime } from '#core/hours/oslo.ts';
import type { ShiftId, StaffId } from '#core/ids.ts';
import type { Moment } from '#core/moment.ts';
import { ok, type Result, refuse } from '#core/result.ts';
import { endAbsence, setAbsence } from '#core/roster/absence.ts';
import { giveUpPhone, offerPhone, takePhone, withdrawPhoneOffer } from '#core/roster/duty-phone.ts';
import { copyWeek, planDays } from '#core/roster/plan.ts';
import { acceptShift, offerShift } from '#core/roster/swap.ts';
import { deskRoutes } from '../calls/desk-routes.ts';
import type { CallContext } from '../calls/guard.ts';
import { byPin, type Member, signedIn } from '../calls/signed-in.ts';
import { rosterWeek } from '../views/roster-week.ts';

const done = () => ({});
const todayAt = (moment: Moment): string => osloTime(moment.wallMs).date;

type Decide<R extends string> = (desk: FrontDesk, me: Member, moment: Moment) => Result<Fact[], R>;

/** One write by whoever is signed in at this desk. */
async function bySignedIn<R extends string>(context: CallContext, requestId: string, decide: Decide<R>) {
  const me = signedIn(context);
  if (!me) return refuse('not-signed-in');
  return context.host.engine.act((desk, moment) => decide(desk, me, moment), {
    actor: me.actor,
    requestId,
    answer: done,
  });
}

/**
 * Week by week, so that an alarm never waits behind a quarter of a year. What is planned already stays, so a retry
 * after a cut finishes what was begun.
 */
async function copyWeeks(context: CallContext, me: Member, monday: string, weeks: number) {
  const { engine } = context.host;
  let plannedCount = 0;
  for (let weeksLater = 1; weeksLater <= weeks; weeksLater++) {
    const shift = engine.ids.uuid7() as ShiftId;
    const copied = await engine.act(
      (desk, moment) => copyWeek(desk, me.staff, { monday, weeksLater }, { shift, today: todayAt(moment) }),
      { actor: me.actor, answer: (facts) => facts.length },
    );
    if (!copied.ok) return copied;
    plannedCount += copied.value;
  }
  return ok({ plannedCount });
}

export const deskRosterHandlers = {
  rosterWeek: deskRoutes.rosterWeek.handler(({ input: { date }, context }) =>
    signedIn(context) ? ok(rosterWeek(context.host, mondayOf(date))) : refuse('not-signed-in'),
  ),

  planDays: deskRoutes.planDays.handler(({ input, context }) => {
    const plan = { staff: input.staff as StaffId, dates: input.dates, spans: input.spans };
    const shift = context.host.engine.ids.uuid7() as ShiftId;
    return bySignedIn(context, input.requestId, (desk, me, moment) =>
      planDays(desk, me.staff, plan, { shift, today: todayAt(moment) }),
    );
  }),

  copyWeek: deskRoutes.copyWeek.handler(async ({ input: { date, weeks }, context }) => {
    const me = signedIn(context);
    return me ? copyWeeks(context, me, mondayOf(date), weeks) : refuse('not-signed-in');
  }),

  setAbsence: deskRoutes.setAbsence.handler(({ input: { requestId, staff, from, to }, context }) =>
    bySignedIn(context, requestId, (desk, me, moment) =>
      setAbsence(desk, me.staff, { staff: staff as StaffId, from, to }, todayAt(moment)),
    ),
  ),

  endAbsence: deskRoutes.endAbsence.handler(({ input: { requestId, staff, from }, context }) =>
    bySignedIn(context, requestId, (desk, me) =>
      endAbsence(desk, me.staff, { staff: staff as StaffId, from }),
    ),
  ),

  offerShift: deskRoutes.offerShift.handler(({ input: { requestId, shift, to }, context }) =>
    bySignedIn(context, requestId, (desk, me, moment) =>
      offerShift(desk, me.staff, { shift: shift as ShiftId, to: to as StaffId | null }, todayAt(moment)),
    ),
  ),

  acceptShift: deskRoutes.acceptShift.handler(({ input: { requestId, shift }, context }) =>
    bySignedIn(context, requestId, (desk, me, moment) =>
      acceptShift(desk, me.staff, shift as ShiftId, todayAt(moment)),
    ),
  ),

  offerPhone: deskRoutes.offerPhone.handler(({ input: { requestId, to }, context }) =>
    bySignedIn(context, requestId, (desk, me) =>
      to === null ? withdrawPhoneOffer(desk, me.staff) : offerPhone(desk, me.staff, to as StaffId),
    ),
  ),

  /** Two desks at once: the engine decides them one after the other, and the second hears that it is held. */
  takePhone: deskRoutes.takePhone.handler(async ({ input: { requestId, by }, context }) => {
    const known = by ? await byPin(context, by.staff as StaffId, by.pin) : null;
    if (known && !known.ok) return known;
    const me = known?.value ?? signedIn(context);
    if (!me) return refuse('not-signed-in');
    return context.host.engine.act((desk, moment) => takePhone(desk, me.staff, moment), {
      actor: me.actor,
      requestId,
      answer: done,
    });
  }),

  giveUpPhone: deskRoutes.giveUpPhone.handler(({ input: { requestId }, context }) =>
    bySignedIn(context, requestId, (desk, me, moment) => giveUpPhone(desk, me.staff, moment)),
  ),
};
