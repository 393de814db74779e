// Passwords, keys and codes of the ways. They go into their file and come out of it only to the way itself.
import type { Fact } from '#core/fact.ts';
import { ok, refuse } from '#core/result.ts';
import { deskRoutes } from '../calls/desk-routes.ts';
import { signedIn } from '../calls/signed-in.ts';

export const deskWaySecretHandlers = {
  waySecrets: deskRoutes.waySecrets.handler(async ({ context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    if (me.role !== 'manager') return refuse('needs-manager');
    return ok(context.host.alerting.secrets.which());
  }),

  setWaySecret: deskRoutes.setWaySecret.handler(async ({ input: { requestId, written }, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    if (me.role !== 'manager') return refuse('needs-manager');
    const { engine, alerting } = context.host;
    const data = { way: written.way, isThere: written.secret !== null };
    return engine.act(
      () => {
        // Once for each request, and before anything is decided: a disk that fails here changes nothing.
        alerting.secrets.set(written);
        return ok([{ type: 'way-secret-set', subject: engine.station(), data }] satisfies Fact[]);
      },
      { actor: me.actor, requestId, answer: () => ({}) },
    );
  }),
};
