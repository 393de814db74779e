// What the kiosk asks for.
import { withdraw } from '#core/doorbell/withdraw.ts';
import { regimeAt } from '#core/hours/regime.ts';
import type { RingId, VisitId } from '#core/ids.ts';
import { sayRingWishes, sayVisitWishes } from '#core/wishes/say.ts';
import { register } from '../calls/register.ts';
import { routes } from '../calls/routes.ts';
import { followView } from '../views/follow-view.ts';
import { kioskView } from '../views/kiosk-view.ts';

/** About two frames: a small machine paints the alarm on the desks first, and the visitor's screen right after. */
const AFTER_DESKS_MS = 30;

export const kioskHandlers = {
  view: routes.kiosk.view.handler(({ context: { host, caller }, signal }) =>
    followView(host.engine, signal, () => kioskView(host, caller), AFTER_DESKS_MS),
  ),
  register: routes.kiosk.register.handler(async ({ input, context: { host } }) => {
    const registered = await register(host, input, 'kiosk', { kind: 'visitor' });
    if (!registered.ok) return registered;
    const regime = regimeAt(host.office.hours(), host.engine.clock.now().wallMs);
    return { ok: true, value: { ...registered.value, acute: input.errand.kind === 'acute', regime } };
  }),
  wish: routes.kiosk.wish.handler(async ({ input: { requestId, about, wishes }, context: { host } }) => {
    const sealed = host.people.sealWishes(wishes);
    return host.engine.act(
      (desk) =>
        about.is === 'ring'
          ? sayRingWishes(desk, about.ring as RingId, about.press, sealed.ref)
          : sayVisitWishes(desk, about.visit as VisitId, sealed.ref),
      { actor: { kind: 'visitor' }, requestId, sealed: [sealed], answer: () => ({}) },
    );
  }),
  withdraw: routes.kiosk.withdraw.handler(async ({ input: { requestId, ring, what }, context: { host } }) => {
    const act = { actor: { kind: 'visitor' } as const, requestId, answer: () => ({}) };
    return host.engine.act((desk) => withdraw(desk, ring as RingId, what), act);
  }),
};
