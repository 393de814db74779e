// Everything a desk may ask. Every write needs a named person signed in, but for the PIN calls.
import { live } from '../call.ts';
import { machineCalls } from './machine-calls.ts';
import { managerCalls } from './manager-calls.ts';
import { moveCalls } from './move-calls.ts';
import { profileCalls } from './profile-calls.ts';
import { queueCalls } from './queue-calls.ts';
import { ringCalls } from './ring-calls.ts';
import { rosterCalls } from './roster-calls.ts';
import { staffCalls } from './staff-calls.ts';
import { DeskView } from './view.ts';

export const deskCalls = {
  view: live({ roles: ['desk'], output: DeskView }),
  ...managerCalls,
  ...machineCalls,
  ...staffCalls,
  ...profileCalls,
  ...moveCalls,
  ...queueCalls,
  ...ringCalls,
  ...rosterCalls,
};
