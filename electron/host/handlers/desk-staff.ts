// Who works here: signing in and out, and what a manager does about those who come, change and leave.
import type { Fact } from '#core/fact.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import type { StaffId } from '#core/ids.ts';
import { ok, type Result, refuse } from '#core/result.ts';
import { signIn, signOut } from '#core/staff/session.ts';
import { addStaff, changeRole, eraseName, leave } from '#core/staff/staff.ts';
import { deskRoutes } from '../calls/desk-routes.ts';
import type { CallContext } from '../calls/guard.ts';
import { sealPerson } from '../calls/new-person.ts';
import { byPin, type Member, signedIn } from '../calls/signed-in.ts';

const done = () => ({});

/** What the person signed in here does; core says whether they may. */
async function asMember<R extends string>(
  context: CallContext,
  requestId: string,
  decide: (desk: FrontDesk, me: Member) => Result<Fact[], R>,
) {
  const me = signedIn(context);
  if (!me) return refuse('not-signed-in');
  const act = { actor: me.actor, requestId, answer: done };
  return context.host.engine.act((state) => decide(state, me), act);
}

export const deskStaffHandlers = {
  signIn: deskRoutes.signIn.handler(async ({ input, context }) => {
    const known = await byPin(context, input.staff as StaffId, input.pin);
    if (!known.ok) return known;
    const { staff, desk, actor } = known.value;
    const act = { actor, requestId: input.requestId, answer: done };
    return context.host.engine.act(
      (state) => (state.staff.has(staff) ? ok(signIn(state, staff, desk)) : refuse('wrong-pin')),
      act,
    );
  }),

  signOut: deskRoutes.signOut.handler(async ({ input, context }) => {
    const left = await asMember<never>(context, input.requestId, (state, { desk }) =>
      ok(signOut(state, desk, 'asked')),
    );
    if (left.ok) context.host.access.presence.left(context.caller.desk);
    return left;
  }),

  present: deskRoutes.present.handler(async ({ context }) =>
    signedIn(context) ? ok({}) : refuse('not-signed-in'),
  ),

  addStaff: deskRoutes.addStaff.handler(async ({ input, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    // Asked before anything is hashed: that costs too much to be had for nothing.
    if (me.role !== 'manager') return refuse('needs-manager');
    const { staff, sealed, personRef } = await sealPerson(context, input.name, input.pin);
    return context.host.engine.act(
      (state) => addStaff(state, me.staff, { staff, role: input.role, personRef }),
      { actor: me.actor, requestId: input.requestId, sealed: [sealed], answer: done },
    );
  }),

  changeRole: deskRoutes.changeRole.handler(({ input, context }) =>
    asMember(context, input.requestId, (state, me) =>
      changeRole(state, me.staff, input.staff as StaffId, input.role),
    ),
  ),

  staffLeft: deskRoutes.staffLeft.handler(({ input, context }) =>
    asMember(context, input.requestId, (state, me) => leave(state, me.staff, input.staff as StaffId)),
  ),

  eraseStaffName: deskRoutes.eraseStaffName.handler(({ input, context }) =>
    asMember(context, input.requestId, (state, me) => eraseName(state, me.staff, input.staff as StaffId)),
  ),
};
