// Closing time: the reason why somebody was not talked with today, and who says so.
import { z } from 'zod';
import { call } from '../call.ts';
import { Done, Id, RING, Signed } from './call-parts.ts';
import { SameDayReason } from './same-day-view.ts';

export const sameDayCalls = {
  closeSameDay: call({
    ...RING,
    input: z.object({ ...Signed, item: Id, reason: SameDayReason }),
    output: Done,
    refusals: ['not-signed-in', 'not-alarmed', 'wrong-reason', 'not-answered-yet', 'door-not-open'],
  }),
};
