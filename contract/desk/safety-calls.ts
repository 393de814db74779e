// Calling colleagues, coming to help, and letting the door open. A call for help is never refused for being many.
import { z } from 'zod';
import { call } from '../call.ts';
import { Done, Id, Pin, RING, Signed } from './call-parts.ts';

export const safetyCalls = {
  /** At a locked desk too: whoever needs help has no hand free for a PIN. */
  callAssistance: call({ ...RING, input: z.object(Signed), output: Done, refusals: ['not-offered-here'] }),
  answerAssistance: call({
    ...RING,
    input: z.object({ ...Signed, alarm: Id, by: z.object({ staff: Id, pin: Pin }).nullable() }),
    output: Done,
    refusals: [
      'not-signed-in',
      'wrong-pin',
      'wait-before-trying-again',
      'no-such-alarm',
      'needs-another-person',
    ],
  }),
  endAssistance: call({
    ...RING,
    input: z.object({ ...Signed, alarm: Id, how: z.enum(['over', 'mistake', 'test']) }),
    output: Done,
    refusals: ['not-signed-in', 'no-such-alarm', 'needs-another-person', 'nobody-came-yet'],
  }),
  /** The strike at the door, for a ring that somebody has answered. It proves no opening: the contact or a person does. */
  releaseDoor: call({
    ...RING,
    input: z.object({ ...Signed, ring: Id }),
    output: Done,
    refusals: ['not-signed-in', 'no-such-ring', 'not-answered-yet', 'not-offered-here', 'opener-silent'],
  }),
};
