// What the practice dock may ask: it moves the simulated bell. In a shipped station nobody answers these calls.
import { z } from 'zod';
import { call, live } from './call.ts';

const DOCK = { roles: ['dock'], refusals: ['no-simulated-bell'], output: z.object({}) } as const;

export const DockView = z.object({
  led: z.string(),
  pendingPresses: z.number().int(),
  connected: z.boolean(),
});
export type DockView = z.infer<typeof DockView>;

export const dockCalls = {
  view: live({ roles: ['dock'], output: DockView }),
  press: call({ ...DOCK, input: z.object({}) }),
  openDoor: call({ ...DOCK, input: z.object({}) }),
  staffButton: call({ ...DOCK, input: z.object({}) }),
  connect: call({ ...DOCK, input: z.object({ connected: z.boolean() }) }),
};
