// How an office gets a manager: the first, and a new one when no manager can sign in any more.
import type { StaffId } from '#core/ids.ts';
import { ok, refuse } from '#core/result.ts';
import {
  dismissRecovery,
  makeRecoveryCode,
  recoverByCode,
  recoverManager,
  settleIn,
} from '#core/staff/recovery.ts';
import { addFirstManager } from '#core/staff/staff.ts';
import { deskRoutes } from '../calls/desk-routes.ts';
import { actAndShow, sealCode, sealPerson, shownBefore } from '../calls/new-person.ts';
import { byPin, signedIn } from '../calls/signed-in.ts';
import { isCodeShape, plainCode } from '../pins/recovery-code.ts';

/** What the guard calls the code: it is nobody's PIN. */
const THE_CODE = 'recovery-code';

export const deskManagerHandlers = {
  /** The first manager is signed in at once: whoever unpacked the box stands at this desk. */
  createFirstManager: deskRoutes.createFirstManager.handler(async ({ input, context }) => {
    const before = await shownBefore(context, input.requestId);
    if (before) return before;
    const { engine, access } = context.host;
    if (engine.ahead().staff.size > 0) return refuse('already-set-up');
    const { staff, actor, sealed, personRef } = await sealPerson(context, input.name, input.pin);
    const code = await sealCode(context);
    const { desk } = context.caller;
    access.idleLock.moved(desk);
    const act = { requestId: input.requestId, actor, sealed: [sealed] };
    return actAndShow(context, code, act, (state) => {
      const added = addFirstManager(state, { staff, personRef });
      return added.ok ? ok([...added.value, ...settleIn(state, staff, desk, code.known)]) : added;
    });
  }),

  recover: deskRoutes.recover.handler(async ({ input, context }) => {
    const before = await shownBefore(context, input.requestId);
    if (before) return before;
    const { engine, people, access } = context.host;
    const { desk } = context.caller;
    const usedCode = engine.ahead().recoveryCode;
    const kept = usedCode && people.code(usedCode);
    if (!usedCode || !kept) return refuse('no-recovery-code');
    const secret = plainCode(input.code);
    // Not even a guess: it costs nobody a wait.
    if (!isCodeShape(secret)) return refuse('wrong-code');
    const checked = await access.pins.check({ who: THE_CODE, desk, secret, isAlarm: false }, kept);
    if (checked === 'must-wait') return refuse('wait-before-trying-again');
    if (checked === 'wrong') return refuse('wrong-code');
    const person = await sealPerson(context, input.name, input.pin);
    const code = await sealCode(context);
    access.idleLock.moved(desk);
    const act = { requestId: input.requestId, actor: person.actor, sealed: [person.sealed] };
    return actAndShow(context, code, act, (state) =>
      recoverByCode(state, person, { ...code.known, usedCode }, desk),
    );
  }),

  createManager: deskRoutes.createManager.handler(async ({ input, context }) => {
    const before = await shownBefore(context, input.requestId);
    if (before) return before;
    const { operatorDoor, idleLock } = context.host.access;
    const { desk } = context.caller;
    if (!operatorDoor.isOpen(desk)) return refuse('not-let-in');
    const person = await sealPerson(context, input.name, input.pin);
    const code = await sealCode(context);
    idleLock.moved(desk);
    const act = { requestId: input.requestId, actor: person.actor, sealed: [person.sealed] };
    return actAndShow(context, code, act, (state) => {
      // Asked once more: two at the same moment would be two managers.
      if (!operatorDoor.isOpen(desk)) return refuse('not-let-in');
      operatorDoor.used();
      return ok(recoverManager(state, person, code.known, { desk, how: 'operator' }));
    });
  }),

  makeRecoveryCode: deskRoutes.makeRecoveryCode.handler(async ({ input, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    if (me.role !== 'manager') return refuse('needs-manager');
    const known = await byPin(context, me.staff, input.pin);
    if (!known.ok) return known;
    const code = await sealCode(context);
    const act = { requestId: input.requestId, actor: me.actor, sealed: [] };
    return actAndShow(context, code, act, (state) => makeRecoveryCode(state, me.staff, code.known));
  }),

  dismissRecovery: deskRoutes.dismissRecovery.handler(async ({ input, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const act = { actor: me.actor, requestId: input.requestId, answer: () => ({}) };
    return context.host.engine.act((state) => dismissRecovery(state, me.staff, input.staff as StaffId), act);
  }),
};
