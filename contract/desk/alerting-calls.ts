// Reaching people: the daily test of every way, and where each of those who work here can be alerted.
import { z } from 'zod';
import { Email, StaffPhone } from '../alerting.ts';
import { call } from '../call.ts';
import { Way } from './alerting-view.ts';
import { DESK, Done, Id, Signed } from './call-parts.ts';

const Contact = z.object({ phone: StaffPhone.nullable(), email: Email.nullable() });

export const alertingCalls = {
  testWays: call({
    ...DESK,
    input: z.object(Signed),
    output: Done,
    refusals: ['not-signed-in', 'bell-is-ringing'],
  }),
  /** "I heard it": for the desks at this very desk, also a locked one. */
  heardWay: call({
    ...DESK,
    input: z.object({ ...Signed, way: Way }),
    output: Done,
    refusals: ['not-signed-in', 'not-tried-yet'],
  }),
  /** One's own, or anybody's for a manager. Both null: nowhere any more. */
  setContact: call({
    ...DESK,
    input: z.object({ ...Signed, staff: Id, ...Contact.shape }),
    output: Done,
    refusals: ['not-signed-in', 'needs-manager', 'unknown-staff'],
  }),
  /** Read when it is to be changed; it stands on no screen otherwise. */
  contactOf: call({
    ...DESK,
    input: z.object({ staff: Id }),
    output: Contact,
    refusals: ['not-signed-in', 'needs-manager', 'unknown-staff'],
  }),
};
