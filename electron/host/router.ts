// Every call of the contract with its handler. A call without one does not compile.

import { routes } from './calls/routes.ts';
import { deskMachineHandlers } from './handlers/desk-machines.ts';
import { deskManagerHandlers } from './handlers/desk-manager.ts';
import { deskMoveHandlers } from './handlers/desk-move.ts';
import { deskProfileHandlers } from './handlers/desk-profile.ts';
import { deskQueueHandlers } from './handlers/desk-queue.ts';
import { deskResealHandlers } from './handlers/desk-reseal.ts';
import { deskRingHandlers } from './handlers/desk-ring.ts';
import { deskRosterHandlers } from './handlers/desk-roster.ts';
import { deskStaffHandlers } from './handlers/desk-staff.ts';
import { displayHandlers } from './handlers/display.ts';
import { dockHandlers } from './handlers/dock.ts';
import { kioskHandlers } from './handlers/kiosk.ts';

export const router = routes.router({
  kiosk: kioskHandlers,
  desk: {
    ...deskMachineHandlers,
    ...deskMoveHandlers,
    ...deskProfileHandlers,
    ...deskQueueHandlers,
    ...deskRingHandlers,
    ...deskRosterHandlers,
    ...deskStaffHandlers,
    ...deskManagerHandlers,
    ...deskResealHandlers,
  },
  display: displayHandlers,
  dock: dockHandlers,
});
