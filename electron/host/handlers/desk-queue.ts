// What a desk does with the waiting list and the person it serves.
import type { Fact } from '#core/fact.ts';
import type { VisitId } from '#core/ids.ts';
import { refuse } from '#core/result.ts';
import { withHelp } from '#core/same-day/help.ts';
import { callAgain, callNext, endVisit, notMet, startConversation } from '#core/visit/decide.ts';
import { deskRoutes } from '../calls/desk-routes.ts';
import { register } from '../calls/register.ts';
import { signedIn, talker } from '../calls/signed-in.ts';
import { deskView } from '../views/desk-view.ts';
import { followView } from '../views/follow-view.ts';

const done = () => ({});

export const deskQueueHandlers = {
  view: deskRoutes.view.handler(({ context: { host, caller }, signal }) =>
    followView(host.engine, signal, () => deskView(host, caller.desk)),
  ),

  register: deskRoutes.register.handler(async ({ input, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const registered = await register(context.host, input, 'desk', me.actor);
    if (!registered.ok) return registered;
    return { ok: true, value: { visit: registered.value.visit, code: registered.value.code } };
  }),

  callNext: deskRoutes.callNext.handler(async ({ input: { requestId }, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const { engine } = context.host;
    const answer = ([called]: Fact[]) => {
      const visit = called?.type === 'visit-called' ? called.subject : ('' as VisitId);
      return { visit, ticket: engine.ahead().visits.get(visit)?.ticket ?? '' };
    };
    return engine.act((desk) => callNext(desk, me.desk), { actor: me.actor, requestId, answer });
  }),

  callAgain: deskRoutes.callAgain.handler(async ({ input: { requestId, visit }, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const act = { actor: me.actor, requestId, answer: done };
    return context.host.engine.act((desk) => callAgain(desk, visit as VisitId, me.desk), act);
  }),

  notMet: deskRoutes.notMet.handler(async ({ input: { requestId, visit }, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const act = { actor: me.actor, requestId, answer: done };
    return context.host.engine.act((desk) => notMet(desk, visit as VisitId, me.desk), act);
  }),

  startConversation: deskRoutes.startConversation.handler(async ({ input, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const holder = talker(context, me, input.adviser);
    if (!holder) return refuse('unknown-adviser');
    return context.host.engine.act(
      (desk) => startConversation(desk, input.visit as VisitId, me.desk, holder, input.place),
      { actor: me.actor, requestId: input.requestId, answer: done },
    );
  }),

  endVisit: deskRoutes.endVisit.handler(async ({ input, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const id = input.visit as VisitId;
    const about = { about: 'visit', id, answers: input.help } as const;
    return context.host.engine.act(
      (desk) => withHelp(desk, about, endVisit(desk, id, me.desk, input.outcome)),
      { actor: me.actor, requestId: input.requestId, answer: done },
    );
  }),
};
