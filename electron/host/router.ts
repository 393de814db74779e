// Every call of the contract with its handler. A call without one does not compile.
import { lazy } from '@orpc/server';
import { routes } from './calls/routes.ts';
import { displayHandlers } from './handlers/display.ts';
import { dockHandlers } from './handlers/dock.ts';
import { kioskHandlers } from './handlers/kiosk.ts';

/**
 * A desk's calls are most of the host's code: they are loaded at the first of them, after the visitor's picture. Spread,
 * because oRPC looks a router with its contract attached up from the top, where a part that came later is not yet.
 */
export const router = {
  ...routes.router({ kiosk: kioskHandlers, display: displayHandlers, dock: dockHandlers }),
  desk: lazy(async () => {
    const { deskRouter } = await import('./desk-router.ts');
    return { default: { ...deskRouter } };
  }),
};
