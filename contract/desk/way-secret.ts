// The secrets of the ways, as a manager writes them: they go in and never come out again.
import { z } from 'zod';
import { PLAIN_WORDS } from '../plain-words.ts';

/** Longer than any mail provider's; 32 bytes in base64 are 44. */
export const WAY_SECRET_MAX = 200;

/** As receivers of Standard Webhooks know it: 24 to 64 bytes in base64, with whsec_ in front. */
export const WEBHOOK_KEY = /^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/;

const Written = z.string().min(1).max(WAY_SECRET_MAX).regex(PLAIN_WORDS);

export const WaySecret = z.discriminatedUnion('way', [
  z.strictObject({
    way: z.literal('webhook'),
    secret: z.strictObject({ key: z.string().regex(WEBHOOK_KEY, 'key-shape') }).nullable(),
  }),
  z.strictObject({
    way: z.literal('email'),
    secret: z.strictObject({ user: Written, password: Written }).nullable(),
  }),
  z.strictObject({
    way: z.literal('sms'),
    secret: z.strictObject({ pin: z.string().regex(/^\d{4,8}$/, 'pin-shape') }).nullable(),
  }),
]);
export type WaySecret = z.infer<typeof WaySecret>;
