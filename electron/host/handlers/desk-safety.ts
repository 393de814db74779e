// Calling colleagues, coming to help, and releasing the door. Told first, like a press: a full disk silences no call for help.
import { answerAssistance, callAssistance, endAssistance } from '#core/assistance/assistance.ts';
import { releaseDoor } from '#core/doorbell/release.ts';
import type { Actor } from '#core/fact.ts';
import type { AssistanceId, RingId, StaffId } from '#core/ids.ts';
import { ok, refuse } from '#core/result.ts';
import { deskRoutes } from '../calls/desk-routes.ts';
import { byPin, signedIn } from '../calls/signed-in.ts';
import { NotStoredInTime } from '../committer.ts';

const done = () => ({});

export const deskSafetyHandlers = {
  callAssistance: deskRoutes.callAssistance.handler(async ({ input: { requestId }, context }) => {
    const { engine, profile } = context.host;
    if (!profile.safety.assistance) return refuse('not-offered-here');
    const at = context.caller.desk;
    const atDesk: Actor = { kind: 'device', device: `desk-${at}` };
    const actor = signedIn(context)?.actor ?? atDesk;
    const id = engine.ids.uuid7() as AssistanceId;
    try {
      return await engine.act((desk) => ok(callAssistance(desk, id, at)), {
        ...{ actor, requestId, answer: done, tellFirst: true },
      });
    } catch (error) {
      // The desks have been told, and that is what was asked for; the store's own trouble is told apart.
      if (error instanceof NotStoredInTime) return ok({});
      throw error;
    }
  }),

  answerAssistance: deskRoutes.answerAssistance.handler(async ({ input, context }) => {
    const known = input.by ? await byPin(context, input.by.staff as StaffId, input.by.pin, true) : null;
    if (known && !known.ok) return known;
    const me = known?.value ?? signedIn(context);
    if (!me) return refuse('not-signed-in');
    const act = { actor: me.actor, requestId: input.requestId, answer: done };
    const alarm = input.alarm as AssistanceId;
    return context.host.engine.act((desk) => answerAssistance(desk, alarm, me.staff, me.desk), act);
  }),

  endAssistance: deskRoutes.endAssistance.handler(async ({ input, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const act = { actor: me.actor, requestId: input.requestId, answer: done };
    const alarm = input.alarm as AssistanceId;
    return context.host.engine.act((desk) => endAssistance(desk, alarm, me.staff, input.how), act);
  }),

  releaseDoor: deskRoutes.releaseDoor.handler(async ({ input: { requestId, ring }, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const { engine, opener } = context.host;
    if (opener.state() === 'none') return refuse('not-offered-here');
    const decide = (desk: Parameters<typeof releaseDoor>[0]) => releaseDoor(desk, ring as RingId, me.desk);
    const allowed = decide(engine.ahead());
    if (!allowed.ok) return allowed;
    // A repeated wish opens the door once: the pulse goes out before its fact, and a retry finds the fact.
    const isRepeated = await engine.earlier(requestId);
    if (!isRepeated && (await opener.open()) !== 'released') return refuse('opener-silent');
    return engine.act(decide, { actor: me.actor, requestId, answer: done });
  }),
};
