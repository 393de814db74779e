// What the kiosk asks for.
import { regimeAt } from '#core/hours/regime.ts';
import { register } from '../calls/register.ts';
import { routes } from '../calls/routes.ts';
import { followView } from '../views/follow-view.ts';
import { kioskView } from '../views/kiosk-view.ts';

/** About two frames: a small machine paints the alarm on the desks first, and the visitor's screen right after. */
const AFTER_DESKS_MS = 30;

export const kioskHandlers = {
  view: routes.kiosk.view.handler(({ context: { host }, signal }) =>
    followView(host.engine, signal, () => kioskView(host), AFTER_DESKS_MS),
  ),
  register: routes.kiosk.register.handler(async ({ input, context: { host } }) => {
    const registered = await register(host, input, 'kiosk', { kind: 'visitor' });
    if (!registered.ok) return registered;
    const regime = regimeAt(host.office.hours(), host.engine.clock.now().wallMs);
    return { ok: true, value: { ...registered.value, acute: input.errand.kind === 'acute', regime } };
  }),
};
