// Every call of the contract with its handler. A call without one does not compile.

import { routes } from './calls/routes.ts';
import { deskQueueHandlers } from './handlers/desk-queue.ts';
import { deskRingHandlers } from './handlers/desk-ring.ts';
import { deskStaffHandlers } from './handlers/desk-staff.ts';
import { dockHandlers } from './handlers/dock.ts';
import { kioskHandlers } from './handlers/kiosk.ts';

export const router = routes.router({
  kiosk: kioskHandlers,
  desk: { ...deskQueueHandlers, ...deskRingHandlers, ...deskStaffHandlers },
  dock: dockHandlers,
});
