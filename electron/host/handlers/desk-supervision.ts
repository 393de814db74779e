// What a desk says about itself.
import { ok, refuse } from '#core/result.ts';
import { deskRoutes } from '../calls/desk-routes.ts';
import { NO_DESK } from '../host-parts.ts';

export const deskSupervisionHandlers = {
  reportSound: deskRoutes.reportSound.handler(async ({ input, context: { host, caller } }) => {
    if (caller.desk === NO_DESK) return refuse('not-a-desk');
    host.supervision.soundAt(caller.desk, input.sound);
    return ok({});
  }),

  tryWholeStation: deskRoutes.tryWholeStation.handler(async ({ context: { host } }) => {
    if (!host.isBellOnly) return refuse('already-whole');
    host.supervision.leave();
    return ok({});
  }),
};
