// The other machines as a manager sees them, and the pairing that is open.
import { z } from 'zod';
import { At } from '../kiosk.ts';
import { MachineCarrier, MachineRole } from './machine-calls.ts';

export const DeskMachine = z.object({
  id: z.string(),
  role: MachineRole,
  carrier: MachineCarrier,
  /** The number on the desk; null for what is no desk. */
  desk: z.string().nullable(),
  connected: z.boolean(),
  pairedAt: At,
});
export type DeskMachine = z.infer<typeof DeskMachine>;

export const DeskPairing = z.object({
  role: MachineRole,
  carrier: MachineCarrier,
  /** Eight digits; null when it works no more. */
  code: z.string().nullable(),
  untilAt: At,
  wrongTries: z.number().int(),
  /** no-room: the code was right, but the list is full. */
  ended: z.enum(['paired', 'expired', 'too-many-tries', 'no-room']).nullable(),
});
export type DeskPairing = z.infer<typeof DeskPairing>;
