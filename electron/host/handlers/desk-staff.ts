// Who works here: the first manager, signing in and out, and new staff.
import type { StaffId } from '#core/ids.ts';
import { ok, refuse } from '#core/result.ts';
import { addFirstManager, addStaff, signIn, signOut } from '#core/staff/staff.ts';
import { type CallContext, routes } from '../calls/routes.ts';
import { byPin, signedIn } from '../calls/signed-in.ts';
import { hashPin } from '../pins.ts';

const done = () => ({});

async function hire({ host }: CallContext, name: string, pin: string) {
  const sealed = host.people.sealStaff({ name, pin: await hashPin(pin) });
  return { staff: host.engine.ids.uuid7() as StaffId, sealed };
}

export const deskStaffHandlers = {
  /** The first manager is signed in at once: whoever unpacked the box stands at this desk. */
  createFirstManager: routes.desk.createFirstManager.handler(async ({ input, context }) => {
    const { staff, sealed } = await hire(context, input.name, input.pin);
    const desk = context.caller.desk;
    return context.host.engine.act(
      (state) => {
        const added = addFirstManager(state, { staff, personRef: sealed.ref });
        return added.ok ? ok([...added.value, ...signIn(state, staff, desk)]) : added;
      },
      { actor: { kind: 'staff', staff, desk }, requestId: input.requestId, sealed: [sealed], answer: done },
    );
  }),

  signIn: routes.desk.signIn.handler(async ({ input, context }) => {
    const known = await byPin(context, input.staff as StaffId, input.pin);
    if (!known.ok) return known;
    const { staff, desk, actor } = known.value;
    const act = { actor, requestId: input.requestId, answer: done };
    return context.host.engine.act((state) => ok(signIn(state, staff, desk)), act);
  }),

  signOut: routes.desk.signOut.handler(async ({ input: { requestId }, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const act = { actor: me.actor, requestId, answer: done };
    return context.host.engine.act((state) => ok(signOut(state, me.desk)), act);
  }),

  addStaff: routes.desk.addStaff.handler(async ({ input, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const { staff, sealed } = await hire(context, input.name, input.pin);
    return context.host.engine.act(
      (state) => addStaff(state, me.staff, { staff, role: input.role, personRef: sealed.ref }),
      { actor: me.actor, requestId: input.requestId, sealed: [sealed], answer: done },
    );
  }),
};
