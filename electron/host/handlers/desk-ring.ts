// What a desk does about a ring. Acknowledging works at a locked desk too, with a name and a PIN (decision 13).
import {
  acknowledge,
  coming,
  doorOpened,
  peopleCame,
  seenAlone,
  startRingConversation,
} from '#core/doorbell/answer.ts';
import { endRing } from '#core/doorbell/end.ts';
import { linkVisit } from '#core/doorbell/link.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import type { RingId, StaffId, VisitId } from '#core/ids.ts';
import { ok, refuse } from '#core/result.ts';
import { withHelp } from '#core/same-day/help.ts';
import { deskRoutes } from '../calls/desk-routes.ts';
import { byPin, signedIn, talker } from '../calls/signed-in.ts';
import { NotStoredInTime } from '../committer.ts';
import { needsTwo } from '../views/safety-view.ts';

const done = () => ({});
const MINUTE_MS = 60_000;

export const deskRingHandlers = {
  acknowledgeRing: deskRoutes.acknowledgeRing.handler(async ({ input, context }) => {
    const known = input.by ? await byPin(context, input.by.staff as StaffId, input.by.pin, true) : null;
    if (known && !known.ok) return known;
    const me = known?.value ?? signedIn(context);
    if (!me) return refuse('not-signed-in');
    const id = input.ring as RingId;
    // A station that has moved stores nothing, but somebody at the door was heard here and is met from here.
    if (context.host.move.isAway()) {
      context.host.move.answerHere(id);
      return ok({});
    }
    const answer = input.answer === 'taking-it' ? acknowledge : seenAlone;
    try {
      return await context.host.engine.act((desk) => answer(desk, id, me.desk), {
        actor: me.actor,
        requestId: input.requestId,
        answer: done,
      });
    } catch (error) {
      if (error instanceof NotStoredInTime) return refuse('not-stored');
      throw error;
    }
  }),

  ringComing: deskRoutes.ringComing.handler(async ({ input, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const { engine, profile } = context.host;
    const act = { actor: me.actor, requestId: input.requestId, answer: done };
    const with_ = input.with as StaffId | null;
    return engine.act((desk) => {
      const walk = { by: me.staff, with: with_, needsTwo: needsTwo(profile.safety, desk.regime) };
      return coming(desk, input.ring as RingId, me.desk, walk);
    }, act);
  }),

  ringDoorOpened: deskRoutes.ringDoorOpened.handler(async ({ input, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const agoMs = input.minutesAgo * MINUTE_MS;
    return context.host.engine.act(
      (desk, now) => doorOpened(desk, input.ring as RingId, 'desk', { now, agoMs }),
      { actor: me.actor, requestId: input.requestId, answer: done },
    );
  }),

  ringPeopleCame: deskRoutes.ringPeopleCame.handler(
    async ({ input: { requestId, ring, count }, context }) => {
      const me = signedIn(context);
      if (!me) return refuse('not-signed-in');
      const act = { actor: me.actor, requestId, answer: done };
      return context.host.engine.act((desk) => peopleCame(desk, ring as RingId, count), act);
    },
  ),

  ringConversation: deskRoutes.ringConversation.handler(async ({ input, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const holder = talker(context, me, input.adviser);
    if (!holder) return refuse('unknown-adviser');
    return context.host.engine.act(
      (desk) => startRingConversation(desk, input.ring as RingId, me.desk, { ...holder, place: input.place }),
      { actor: me.actor, requestId: input.requestId, answer: done },
    );
  }),

  linkRing: deskRoutes.linkRing.handler(async ({ input: { requestId, ring, visit }, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const act = { actor: me.actor, requestId, answer: done };
    const decide = (desk: FrontDesk) => linkVisit(desk, ring as RingId, visit as VisitId, me.desk);
    return context.host.engine.act(decide, act);
  }),

  endRing: deskRoutes.endRing.handler(async ({ input, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const id = input.ring as RingId;
    const about = { about: 'ring', id, answers: input.help } as const;
    const act = { actor: me.actor, requestId: input.requestId, answer: done };
    return context.host.engine.act((desk, moment) => {
      const how = input.met === 'door' ? { door: { now: moment, agoMs: 0 } } : input.met;
      return withHelp(desk, about, endRing(desk, id, input.outcome, how));
    }, act);
  }),
};
