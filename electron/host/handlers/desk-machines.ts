// What a manager does with other machines: lets them in, pairs them, takes them out.
import type { MachineId } from '#core/ids.ts';
import { revoke, switchLan } from '#core/machine/machine.ts';
import { refuse } from '#core/result.ts';
import { deskRoutes } from '../calls/desk-routes.ts';
import type { CallContext } from '../calls/guard.ts';
import { signedIn } from '../calls/signed-in.ts';

const done = () => ({});

function manager(context: CallContext) {
  const me = signedIn(context);
  if (!me) return refuse('not-signed-in');
  return me.role === 'manager' ? { ok: true as const, value: me } : refuse('needs-manager');
}

export const deskMachineHandlers = {
  switchLan: deskRoutes.switchLan.handler(async ({ input: { requestId, on }, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const { engine } = context.host;
    const act = { actor: me.actor, requestId, answer: done };
    return engine.act((desk) => switchLan(desk, me.staff, engine.station(), on), act);
  }),

  /** Not through the engine: it keeps its answers on disk, and a code must never lie there. */
  openPairing: deskRoutes.openPairing.handler(async ({ input, context }) => {
    const me = manager(context);
    if (!me.ok) return me;
    const { lan } = context.host;
    const health = lan.health();
    if (health.state !== 'listening') return refuse('lan-off');
    const { code, untilAt } = lan.pairing.open({ ...input, actor: me.value.actor });
    return { ok: true, value: { code, untilAt, address: `${health.address}:${health.port}` } };
  }),

  closePairing: deskRoutes.closePairing.handler(async ({ context }) => {
    const me = manager(context);
    if (!me.ok) return me;
    context.host.lan.pairing.close();
    return { ok: true, value: {} };
  }),

  revokeMachine: deskRoutes.revokeMachine.handler(async ({ input: { requestId, machine }, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const act = { actor: me.actor, requestId, answer: done };
    return context.host.engine.act((desk) => revoke(desk, me.staff, machine as MachineId), act);
  }),
};
