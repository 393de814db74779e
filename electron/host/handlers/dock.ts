// What the practice dock asks for: it moves the simulated bell, and only that.
import { refuse } from '#core/result.ts';
import type { CallContext } from '../calls/guard.ts';
import { routes } from '../calls/routes.ts';
import type { PracticeBell } from '../practice-bell.ts';
import { followView } from '../views/follow-view.ts';

function move(context: CallContext, how: (bell: PracticeBell) => void) {
  const bell = context.host.practiceBell;
  if (!bell) return refuse('no-simulated-bell');
  how(bell);
  context.host.engine.topic.changed();
  return { ok: true as const, value: {} };
}

const NO_BELL = { led: 'off', pendingPresses: 0, connected: false };

export const dockHandlers = {
  view: routes.dock.view.handler(({ context: { host }, signal }) =>
    followView(host.engine, signal, () => host.practiceBell?.view() ?? NO_BELL),
  ),
  press: routes.dock.press.handler(({ context }) => move(context, (bell) => bell.press())),
  openDoor: routes.dock.openDoor.handler(({ context }) => move(context, (bell) => bell.openDoor())),
  staffButton: routes.dock.staffButton.handler(({ context }) => move(context, (bell) => bell.staffButton())),
  connect: routes.dock.connect.handler(({ input, context }) =>
    move(context, (bell) => bell.connect(input.connected)),
  ),
};
