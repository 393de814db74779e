// The office's numbers, for a manager: what happened, and what of it may be shown to others.
import { outsideNumbers } from '#core/metrics/outside.ts';
import { ok, refuse } from '#core/result.ts';
import { deskRoutes } from '../calls/desk-routes.ts';
import { signedIn } from '../calls/signed-in.ts';

export const deskNumbersHandlers = {
  numbers: deskRoutes.numbers.handler(async ({ input, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    if (me.role !== 'manager') return refuse('needs-manager');
    try {
      const { numbers, bell } = await context.host.numbers.ofLastDays(input.days);
      const hasOffice = context.host.health().office.state !== 'not-configured';
      return ok({ inside: numbers, outside: outsideNumbers(numbers), bell, hasOffice });
    } catch {
      // A disk that cannot be read is told at every desk already.
      return refuse('cannot-be-read');
    }
  }),
};
