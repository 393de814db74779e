// Answering the bell, from seen to ended.
import { z } from 'zod';
import { call } from '../call.ts';
import { Done, HelpAnswers, Id, Pin, RING, Signed, TalkPlace } from './call-parts.ts';

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
    /** with: the second person, where the office asks for two at the door. */
    input: z.object({ ...Signed, ring: Id, with: Id.nullable().default(null) }),
    output: Done,
    refusals: ['not-signed-in', 'no-such-ring', 'door-already-open', 'needs-second-person'],
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
    /** place: over the intercom or the phone no door need be open. */
    input: z.object({
      ...Signed,
      ring: Id,
      adviser: Id.nullable(),
      place: TalkPlace.default('room'),
    }),
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
  /** "Whoever rang is the one with this code": one person, counted once. */
  linkRing: call({
    ...RING,
    input: z.object({ ...Signed, ring: Id, visit: Id }),
    output: Done,
    refusals: ['not-signed-in', 'no-such-ring', 'no-such-visit', 'door-not-open', 'already-linked'],
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
      /** How somebody was met whose door is not told as opened: it was opened now, or they talked through it. */
      met: z.enum(['door', 'intercom', 'phone']).nullable().default(null),
      /** What an acute conversation led to, as far as somebody said. */
      help: HelpAnswers.default({}),
    }),
    output: Done,
    refusals: ['not-signed-in', 'no-such-ring', 'not-answered-yet', 'door-not-open'],
  }),
};
