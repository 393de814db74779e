// Who works here, and signing in and out.
import { z } from 'zod';
import { call } from '../call.ts';
import { DESK, Done, Id, Pin, Signed, StaffName, StaffRole } from './call-parts.ts';

export const staffCalls = {
  createFirstManager: call({
    ...DESK,
    input: z.object({ ...Signed, name: StaffName, pin: Pin }),
    output: Done,
    refusals: ['already-set-up'],
  }),
  signIn: call({
    ...DESK,
    input: z.object({ ...Signed, staff: Id, pin: Pin }),
    output: Done,
    refusals: ['wrong-pin', 'wait-before-trying-again'],
  }),
  signOut: call({ ...DESK, input: z.object(Signed), output: Done, refusals: ['not-signed-in'] }),
  addStaff: call({
    ...DESK,
    input: z.object({ ...Signed, name: StaffName, role: StaffRole, pin: Pin }),
    output: Done,
    refusals: ['not-signed-in', 'needs-manager', 'too-many-staff'],
  }),
};
