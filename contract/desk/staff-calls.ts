// Who works here: signing in and out, and what a manager does about those who come, change and leave.
import { z } from 'zod';
import { call } from '../call.ts';
import { DESK, Done, Id, Pin, Signed, StaffName, StaffRole } from './call-parts.ts';

/** A window says at most three times a minute that somebody moves. */
const PRESENT_PER_MINUTE = 12;

const AboutStaff = { ...Signed, staff: Id };

export const staffCalls = {
  /** Also hands a desk over: whoever sat there is signed out in the same step. */
  signIn: call({
    ...DESK,
    input: z.object({ ...Signed, staff: Id, pin: Pin }),
    output: Done,
    refusals: ['wrong-pin', 'wait-before-trying-again'],
  }),
  signOut: call({ ...DESK, input: z.object(Signed), output: Done, refusals: ['not-signed-in'] }),
  /** Somebody moves at this desk. No write: nothing is stored. */
  present: call({
    ...DESK,
    input: z.object({}),
    output: Done,
    refusals: ['not-signed-in'],
    perMinute: PRESENT_PER_MINUTE,
  }),
  addStaff: call({
    ...DESK,
    input: z.object({ ...Signed, name: StaffName, role: StaffRole, pin: Pin }),
    output: Done,
    refusals: ['not-signed-in', 'needs-manager', 'too-many-staff'],
  }),
  changeRole: call({
    ...DESK,
    input: z.object({ ...AboutStaff, role: StaffRole }),
    output: Done,
    refusals: ['not-signed-in', 'needs-manager', 'unknown-staff', 'last-manager'],
  }),
  /** For somebody who forgot theirs, and types the new one here. */
  setPin: call({
    ...DESK,
    input: z.object({ ...AboutStaff, pin: Pin }),
    output: Done,
    refusals: ['not-signed-in', 'needs-manager', 'unknown-staff', 'needs-own-pin', 'changed-meanwhile'],
  }),
  changePin: call({
    ...DESK,
    input: z.object({ ...Signed, oldPin: Pin, pin: Pin }),
    output: Done,
    refusals: ['not-signed-in', 'wrong-pin', 'wait-before-trying-again', 'changed-meanwhile'],
  }),
  renameStaff: call({
    ...DESK,
    input: z.object({ ...AboutStaff, name: StaffName }),
    output: Done,
    refusals: ['not-signed-in', 'needs-manager', 'unknown-staff', 'changed-meanwhile'],
  }),
  staffLeft: call({
    ...DESK,
    input: z.object(AboutStaff),
    output: Done,
    refusals: ['not-signed-in', 'needs-manager', 'unknown-staff', 'last-manager'],
  }),
  eraseStaffName: call({
    ...DESK,
    input: z.object(AboutStaff),
    output: Done,
    refusals: ['not-signed-in', 'needs-manager', 'unknown-staff'],
  }),
};
