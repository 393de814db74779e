// Answering the bell, from seen to ended.
import { z } from 'zod';
import { call } from '../call.ts';
import { Done, Id, Pin, RING, Signed } from './call-parts.ts';

export const ringCalls = {
  /** by: staff id and PIN given inline at a locked desk; null when somebody is signed in (decision 13). */
  acknowledgeRing: call({
    ...RING,
    input: z.object({
      ...Signed,
      ring: Id,
      answer: z.enum(['taking-it', 'cannot-open-alone']),
      by: z.object({ staff: Id, pin: Pin }).nullable(),
    }),
    output: Done,
    refusals: [
      'not-signed-in',
      'wrong-pin',
      'wait-before-trying-again',
      'no-such-ring',
      'already-seen',
      'not-stored',
    ],
  }),
  ringComing: call({
    ...RING,
    input: z.object({ ...Signed, ring: Id }),
    output: Done,
    refusals: ['not-signed-in', 'no-such-ring', 'door-already-open'],
  }),
  ringDoorOpened: call({
    ...RING,
    /** minutesAgo: 0 for now; more for a late entry with its true time. */
    input: z.object({ ...Signed, ring: Id, minutesAgo: z.number().int().min(0).max(600) }),
    output: Done,
    refusals: ['not-signed-in', 'no-such-ring', 'door-already-open'],
  }),
  ringPeopleCame: call({
    ...RING,
    input: z.object({ ...Signed, ring: Id, count: z.number().int().min(0).max(20) }),
    output: Done,
    refusals: ['not-signed-in', 'no-such-ring', 'door-not-open', 'bad-count'],
  }),
  ringConversation: call({
    ...RING,
    input: z.object({ ...Signed, ring: Id, adviser: Id.nullable() }),
    output: Done,
    refusals: [
      'not-signed-in',
      'no-such-ring',
      'door-not-open',
      'already-talking',
      'needs-adviser',
      'unknown-adviser',
    ],
  }),
  endRing: call({
    ...RING,
    input: z.object({
      ...Signed,
      ring: Id,
      outcome: z.enum([
        'let-in',
        'had-appointment',
        'delivery',
        'general-question',
        'nobody-there',
        'handed-over',
      ]),
    }),
    output: Done,
    refusals: ['not-signed-in', 'no-such-ring', 'not-answered-yet', 'door-not-open'],
  }),
};
