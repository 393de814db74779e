// Everything a desk may ask. Every write needs a named person signed in, but for the PIN calls.
import { live } from '../call.ts';
import { queueCalls } from './queue-calls.ts';
import { ringCalls } from './ring-calls.ts';
import { staffCalls } from './staff-calls.ts';
import { DeskView } from './view.ts';

export const deskCalls = {
  view: live({ roles: ['desk'], output: DeskView }),
  ...staffCalls,
  ...queueCalls,
  ...ringCalls,
};
