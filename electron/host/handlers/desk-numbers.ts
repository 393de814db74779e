// The office's numbers, for a manager: what happened, and what of it may be shown to others.
import { outsideNumbers } from '#core/metrics/outside.ts';
import { ok, refuse } from '#core/result.ts';
import { routes } from '../calls/routes.ts';
import { signedIn } from '../calls/signed-in.ts';

export const deskNumbersHandlers = {
  numbers: routes.desk.numbers.handler(async ({ input, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    if (me.role !== 'manager') return refuse('needs-manager');
    try {
      const inside = await context.host.numbers.ofLastDays(input.days);
      return ok({ inside, outside: outsideNumbers(inside) });
    } catch {
      // A disk that cannot be read is told at every desk already.
      return refuse('cannot-be-read');
    }
  }),
};
