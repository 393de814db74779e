// A desk looks up the code of somebody who rang and has come back.
import { ok, refuse } from '#core/result.ts';
import { deskRoutes } from '../calls/desk-routes.ts';
import { signedIn } from '../calls/signed-in.ts';

export const deskReceiptHandlers = {
  findReceipt: deskRoutes.findReceipt.handler(async ({ input, context }) => {
    if (!signedIn(context)) return refuse('not-signed-in');
    try {
      return ok(await context.host.findReceipt(input.code));
    } catch {
      // A disk that cannot be read is told at every desk already.
      return refuse('log-not-read');
    }
  }),
};
