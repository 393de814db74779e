// A new PIN or a corrected name: the person gets a new sealed box, and the old one is erased.
import type { Fact } from '#core/fact.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import type { StaffId } from '#core/ids.ts';
import { ok, type Result, refuse } from '#core/result.ts';
import { changeOwnPin, type Resealed, rename, setPin } from '#core/staff/staff.ts';
import { deskRoutes } from '../calls/desk-routes.ts';
import type { CallContext } from '../calls/guard.ts';
import { byPin, type Member, signedIn } from '../calls/signed-in.ts';
import type { StaffBox } from '../people.ts';

type About = { requestId: string; staff: StaffId };

async function reseal<R extends string>(
  { host }: CallContext,
  me: Member,
  { requestId, staff }: About,
  change: (was: StaffBox | null) => Promise<StaffBox>,
  decide: (desk: FrontDesk, resealed: Resealed) => Result<Fact[], R>,
) {
  const { engine, people } = host;
  const before = engine.ahead();
  const instead = before.staff.get(staff)?.personRef;
  const sealed = people.sealStaff(await change(people.staff(before, staff)));
  const resealed = { staff, personRef: sealed.ref, instead };
  const act = { actor: me.actor, requestId, sealed: [sealed], answer: () => ({}) };
  return engine.act((state) => decide(state, resealed), act);
}

/** Asked before anything is hashed or sealed. */
function manager(context: CallContext, staff: string) {
  const me = signedIn(context);
  if (!me) return refuse('not-signed-in');
  if (me.role !== 'manager') return refuse('needs-manager');
  return context.host.engine.ahead().staff.has(staff as StaffId) ? ok(me) : refuse('unknown-staff');
}

const about = (input: { requestId: string; staff: string }): About => ({
  requestId: input.requestId,
  staff: input.staff as StaffId,
});

export const deskResealHandlers = {
  setPin: deskRoutes.setPin.handler(async ({ input, context }) => {
    const me = manager(context, input.staff);
    if (!me.ok) return me;
    if (me.value.staff === input.staff) return refuse('needs-own-pin');
    const withPin = async (was: StaffBox | null) => ({
      name: was?.name ?? '',
      pin: await context.host.access.pins.hash(context.caller.desk, input.pin),
    });
    return reseal(context, me.value, about(input), withPin, (state, resealed) =>
      setPin(state, me.value.staff, resealed),
    );
  }),

  changePin: deskRoutes.changePin.handler(async ({ input, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    // A retry of what was done: the old PIN is wrong by now.
    if ((await context.host.engine.earlier(input.requestId))?.ok) return ok({});
    const known = await byPin(context, me.staff, input.oldPin);
    if (!known.ok) return known;
    const withPin = async (was: StaffBox | null) => ({
      name: was?.name ?? '',
      pin: await context.host.access.pins.hash(context.caller.desk, input.pin),
    });
    return reseal(context, me, { ...input, staff: me.staff }, withPin, changeOwnPin);
  }),

  renameStaff: deskRoutes.renameStaff.handler(async ({ input, context }) => {
    const me = manager(context, input.staff);
    if (!me.ok) return me;
    const was = context.host.people.staff(context.host.engine.ahead(), input.staff as StaffId);
    // A box that cannot be read holds no PIN to keep: a new PIN comes first.
    if (!was) return refuse('unknown-staff');
    const withName = async () => ({ ...was, name: input.name });
    return reseal(context, me.value, about(input), withName, (state, resealed) =>
      rename(state, me.value.staff, resealed),
    );
  }),
};
