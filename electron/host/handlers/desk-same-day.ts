// A named person says why somebody was not talked with before the office closed.
import { refuse } from '#core/result.ts';
import { closeSameDay } from '#core/same-day/close.ts';
import type { AcuteId } from '#core/same-day/same-day.ts';
import { deskRoutes } from '../calls/desk-routes.ts';
import { signedIn } from '../calls/signed-in.ts';

export const deskSameDayHandlers = {
  closeSameDay: deskRoutes.closeSameDay.handler(async ({ input: { requestId, item, reason }, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    return context.host.engine.act((desk, moment) => closeSameDay(desk, item as AcuteId, reason, moment), {
      actor: me.actor,
      requestId,
      answer: () => ({}),
    });
  }),
};
