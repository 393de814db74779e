// Everything a desk may ask. Every write needs a named person signed in, but for the PIN calls.
import { live } from '../call.ts';
import { alertingCalls } from './alerting-calls.ts';
import { machineCalls } from './machine-calls.ts';
import { managerCalls } from './manager-calls.ts';
import { moveCalls } from './move-calls.ts';
import { numbersCalls } from './numbers-calls.ts';
import { profileCalls } from './profile-calls.ts';
import { queueCalls } from './queue-calls.ts';
import { receiptCalls } from './receipt-calls.ts';
import { ringCalls } from './ring-calls.ts';
import { rosterCalls } from './roster-calls.ts';
import { safetyCalls } from './safety-calls.ts';
import { sameDayCalls } from './same-day-calls.ts';
import { staffCalls } from './staff-calls.ts';
import { supervisionCalls } from './supervision-calls.ts';
import { DeskView } from './view.ts';
import { waySecretCalls } from './way-secret-calls.ts';

export const deskCalls = {
  view: live({ roles: ['desk'], output: DeskView }),
  ...alertingCalls,
  ...managerCalls,
  ...machineCalls,
  ...sameDayCalls,
  ...staffCalls,
  ...numbersCalls,
  ...profileCalls,
  ...moveCalls,
  ...queueCalls,
  ...receiptCalls,
  ...ringCalls,
  ...rosterCalls,
  ...safetyCalls,
  ...supervisionCalls,
  ...waySecretCalls,
};
