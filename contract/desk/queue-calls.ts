// The day's work with those who wait: register, call, talk, end.
import { z } from 'zod';
import { call } from '../call.ts';
import { VisitRequest } from '../kiosk.ts';
import { DESK, Done, HelpAnswers, Id, Signed, TalkPlace } from './call-parts.ts';

const ON_VISIT = ['not-signed-in', 'not-called-here'] as const;

export const queueCalls = {
  register: call({
    ...DESK,
    input: VisitRequest,
    output: z.object({ visit: z.string(), code: z.string() }),
    refusals: ['not-signed-in', 'queue-full', 'unknown-errand', 'rang-instead', 'only-bell'],
    acute: true,
  }),
  callNext: call({
    ...DESK,
    input: z.object(Signed),
    output: z.object({ visit: z.string(), ticket: z.string() }),
    refusals: ['not-signed-in', 'nobody-waiting', 'desk-busy'],
  }),
  callAgain: call({ ...DESK, input: z.object({ ...Signed, visit: Id }), output: Done, refusals: ON_VISIT }),
  notMet: call({ ...DESK, input: z.object({ ...Signed, visit: Id }), output: Done, refusals: ON_VISIT }),
  startConversation: call({
    ...DESK,
    /** adviser: who holds the conversation, when it is not the person signed in. */
    input: z.object({
      ...Signed,
      visit: Id,
      adviser: Id.nullable(),
      /** Where it is held; asked for when it is acute. */
      place: TalkPlace.nullable().default(null),
    }),
    output: Done,
    refusals: [...ON_VISIT, 'needs-adviser', 'unknown-adviser'],
  }),
  endVisit: call({
    ...DESK,
    /** help: what an acute conversation led to, as far as somebody said. */
    input: z.object({
      ...Signed,
      visit: Id,
      outcome: z.enum(['helped', 'handed-over', 'left']),
      help: HelpAnswers.default({}),
    }),
    output: Done,
    refusals: [...ON_VISIT, 'no-conversation-yet'],
  }),
};
