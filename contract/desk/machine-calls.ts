// Other machines: reached over the office network or not, paired by a code, and taken out again. For managers only.
import { z } from 'zod';
import { MACHINE_CARRIERS, MACHINE_ROLES } from '#core/machine/machine.ts';
import { call } from '../call.ts';
import { At } from '../kiosk.ts';
import { DESK, Done, Id, Signed } from './call-parts.ts';

const MANAGER = ['not-signed-in', 'needs-manager'] as const;

export const MachineRole = z.enum(MACHINE_ROLES);
export const MachineCarrier = z.enum(MACHINE_CARRIERS);

export const machineCalls = {
  switchLan: call({
    ...DESK,
    input: z.object({ ...Signed, on: z.boolean() }),
    output: Done,
    refusals: MANAGER,
  }),
  /** The code lives in memory only; the view shows it to the desk that asked. */
  openPairing: call({
    ...DESK,
    input: z
      .object({ ...Signed, role: MachineRole, carrier: MachineCarrier })
      .refine(({ role, carrier }) => carrier === 'app' || role === 'desk', 'a browser can only be a desk'),
    output: z.object({ code: z.string(), untilAt: At, address: z.string() }),
    refusals: [...MANAGER, 'lan-off'],
  }),
  closePairing: call({ ...DESK, input: z.object(Signed), output: Done, refusals: MANAGER }),
  revokeMachine: call({
    ...DESK,
    input: z.object({ ...Signed, machine: Id }),
    output: Done,
    refusals: [...MANAGER, 'no-such-machine'],
  }),
};
