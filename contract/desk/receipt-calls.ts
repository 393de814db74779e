// The code that the screen by the door gave whoever rang: what became of that ring.
import { z } from 'zod';
import { call } from '../call.ts';
import { At } from '../kiosk.ts';
import { DESK, Signed } from './call-parts.ts';

export const RungBefore = z.object({
  rangAt: At,
  pressCount: z.number().int(),
  seenAt: At.nullable(),
  comingAt: At.nullable(),
  doorOpenedAt: At.nullable(),
  talkingAt: At.nullable(),
  /** Null: it is open now, and stands at the top of the desk. */
  ended: z
    .object({
      at: At,
      outcome: z.enum([
        'let-in',
        'had-appointment',
        'delivery',
        'general-question',
        'nobody-there',
        'handed-over',
        'was-a-test',
      ]),
    })
    .nullable(),
});
export type RungBefore = z.infer<typeof RungBefore>;

export const Receipts = z.object({
  /** The newest first. More than one: the time that the person knows tells which. */
  found: z.array(RungBefore),
  /** How far back was looked; null when that is as far as there is. */
  lookedSince: At.nullable(),
});
export type Receipts = z.infer<typeof Receipts>;

export const receiptCalls = {
  findReceipt: call({
    ...DESK,
    input: z.object({ ...Signed, code: z.string().regex(/^\d{5}$/) }),
    output: Receipts,
    refusals: ['not-signed-in', 'log-not-read'],
  }),
};
