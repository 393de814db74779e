// What the wall screen asks for: its view, and nothing else.
import { routes } from '../calls/routes.ts';
import { displayView } from '../views/display-view.ts';
import { followView } from '../views/follow-view.ts';

/** The desks paint first; a wall screen is read by eyes that are on their way up. */
const AFTER_DESKS_MS = 30;

export const displayHandlers = {
  view: routes.display.view.handler(({ context: { host }, signal }) =>
    followView(host.engine, signal, () => displayView(host), AFTER_DESKS_MS),
  ),
};
