// Reaching people: the daily test of every way, and where each of those who work here can be alerted.
import { beginWayTest, heardWay } from '#core/alert/way-test.ts';
import type { Actor } from '#core/fact.ts';
import type { StaffId } from '#core/ids.ts';
import { ok, refuse } from '#core/result.ts';
import { contactSet } from '#core/staff/contact.ts';
import { deskRoutes } from '../calls/desk-routes.ts';
import type { CallContext } from '../calls/guard.ts';
import { signedIn } from '../calls/signed-in.ts';

const done = () => ({});

/** Whoever is signed in may see and change their own; a manager anybody's. */
function mayKnow(context: CallContext, staff: string) {
  const me = signedIn(context);
  if (!me) return refuse('not-signed-in');
  if (me.staff !== staff && me.role !== 'manager') return refuse('needs-manager');
  return context.host.engine.ahead().staff.has(staff as StaffId) ? ok(me) : refuse('unknown-staff');
}

export const deskAlertingHandlers = {
  testWays: deskRoutes.testWays.handler(async ({ input: { requestId }, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const { engine, alerting } = context.host;
    const answer = () => {
      // Once a decision, however often it is asked for: a retry is answered without it.
      alerting.test();
      return {};
    };
    return engine.act((desk) => beginWayTest(desk, me.staff, engine.station()), {
      actor: me.actor,
      requestId,
      answer,
    });
  }),

  heardWay: deskRoutes.heardWay.handler(async ({ input: { requestId, way }, context }) => {
    const { engine } = context.host;
    const me = signedIn(context);
    // Whoever stands at a locked desk and hears it need not unlock it to say so: it names the desk, and nobody.
    if (!me && way !== 'desks') return refuse('not-signed-in');
    const actor: Actor = me?.actor ?? { kind: 'system' };
    const { desk: at } = context.caller;
    return engine.act((desk) => heardWay(desk, engine.station(), way, at), {
      actor,
      requestId,
      answer: done,
    });
  }),

  setContact: deskRoutes.setContact.handler(async ({ input, context }) => {
    const me = mayKnow(context, input.staff);
    if (!me.ok) return me;
    const { engine, people } = context.host;
    const staff = input.staff as StaffId;
    const { phone, email } = input;
    const sealed = phone || email ? people.sealContact({ phone, email }) : null;
    return engine.act((desk) => contactSet(desk, me.value.staff, staff, sealed?.ref ?? null), {
      actor: me.value.actor,
      requestId: input.requestId,
      sealed: sealed ? [sealed] : [],
      answer: done,
    });
  }),

  contactOf: deskRoutes.contactOf.handler(async ({ input, context }) => {
    const me = mayKnow(context, input.staff);
    if (!me.ok) return me;
    const { engine, people } = context.host;
    const known = people.contact(engine.stored(), input.staff as StaffId);
    return ok(known ?? { phone: null, email: null });
  }),
};
