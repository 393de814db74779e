// Every call of a desk with its handler. A call without one does not compile.
import { deskRoutes } from './calls/desk-routes.ts';
import { deskAlertingHandlers } from './handlers/desk-alerting.ts';
import { deskMachineHandlers } from './handlers/desk-machines.ts';
import { deskManagerHandlers } from './handlers/desk-manager.ts';
import { deskMoveHandlers } from './handlers/desk-move.ts';
import { deskNumbersHandlers } from './handlers/desk-numbers.ts';
import { deskProfileHandlers } from './handlers/desk-profile.ts';
import { deskQueueHandlers } from './handlers/desk-queue.ts';
import { deskReceiptHandlers } from './handlers/desk-receipt.ts';
import { deskResealHandlers } from './handlers/desk-reseal.ts';
import { deskRingHandlers } from './handlers/desk-ring.ts';
import { deskRosterHandlers } from './handlers/desk-roster.ts';
import { deskSafetyHandlers } from './handlers/desk-safety.ts';
import { deskSameDayHandlers } from './handlers/desk-same-day.ts';
import { deskStaffHandlers } from './handlers/desk-staff.ts';
import { deskSupervisionHandlers } from './handlers/desk-supervision.ts';
import { deskWaySecretHandlers } from './handlers/desk-way-secrets.ts';

export const deskRouter = deskRoutes.router({
  ...deskAlertingHandlers,
  ...deskMachineHandlers,
  ...deskMoveHandlers,
  ...deskNumbersHandlers,
  ...deskProfileHandlers,
  ...deskQueueHandlers,
  ...deskReceiptHandlers,
  ...deskRingHandlers,
  ...deskRosterHandlers,
  ...deskSafetyHandlers,
  ...deskSameDayHandlers,
  ...deskStaffHandlers,
  ...deskSupervisionHandlers,
  ...deskWaySecretHandlers,
  ...deskManagerHandlers,
  ...deskResealHandlers,
});
