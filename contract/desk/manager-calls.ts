// How an office gets a manager: the first one, and a new one when no manager can sign in any more.
import { z } from 'zod';
import { call } from '../call.ts';
import { DESK, Done, Id, Pin, Signed, StaffName } from './call-parts.ts';

/** As a person types it: with or without dashes, in any case. */
const TYPED_CODE_MAX = 60;

const Person = { name: StaffName, pin: Pin };

/** Told this once. Null: it was made, but the station restarted before anybody saw it; a manager makes a new one. */
const RecoveryCode = z.object({ recoveryCode: z.string().nullable() });

export const managerCalls = {
  createFirstManager: call({
    ...DESK,
    input: z.object({ ...Signed, ...Person }),
    output: RecoveryCode,
    refusals: ['already-set-up'],
  }),
  /** With the code from the safe, at a desk where nobody need be signed in. */
  recover: call({
    ...DESK,
    input: z.object({ ...Signed, ...Person, code: z.string().max(TYPED_CODE_MAX) }),
    output: RecoveryCode,
    refusals: ['wrong-code', 'no-recovery-code', 'wait-before-trying-again'],
  }),
  /** While whoever operates the station lets somebody in (--new-manager). */
  createManager: call({
    ...DESK,
    input: z.object({ ...Signed, ...Person }),
    output: RecoveryCode,
    refusals: ['not-let-in'],
  }),
  /** The manager's own PIN once more: the code opens the whole office. */
  makeRecoveryCode: call({
    ...DESK,
    input: z.object({ ...Signed, pin: Pin }),
    output: RecoveryCode,
    refusals: ['not-signed-in', 'needs-manager', 'wrong-pin', 'wait-before-trying-again'],
  }),
  dismissRecovery: call({
    ...DESK,
    input: z.object({ ...Signed, staff: Id }),
    output: Done,
    refusals: ['not-signed-in', 'needs-manager', 'needs-other-manager', 'unknown-staff'],
  }),
};
