// What a machine that joins a station is started with. The shell writes it from the command line; the relay parses it.
import { z } from 'zod';
import { MACHINE_ROLES } from '#core/machine/machine.ts';

export const Address = z.strictObject({
  host: z.string().min(1).max(253),
  port: z.number().int().min(1).max(65_535).nullable(),
});

export const RelaySettings = z.strictObject({
  role: z.enum(MACHINE_ROLES),
  /** Where this machine keeps who it is and which station it belongs to. Without this folder it must be paired anew. */
  folder: z.string().min(1),
  /** As the operator named it at start; null when nobody did. */
  station: Address.nullable(),
  /** The relay before this one ended: the window may show a board that must stay. */
  isRestart: z.boolean(),
});
export type RelaySettings = z.infer<typeof RelaySettings>;
