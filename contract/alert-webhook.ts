// What a receiver of alerts gets: the body, and the headers that prove who sent it and when. docs/alerting.md is the
// same for whoever writes a receiver. The signature is that of the Standard Webhooks specification.
import { z } from 'zod';

/** `whsec_` and base64 in front of the key's bytes; the signature is over "id.timestamp.body". */
export const WEBHOOK_HEADERS = {
  id: 'webhook-id',
  timestamp: 'webhook-timestamp',
  signature: 'webhook-signature',
} as const;

/** Whoever receives refuses what is older or younger than this, and what it has seen before. */
export const WEBHOOK_REPLAY_WINDOW_S = 300;

/** A sentence and a place; longer than any alert. */
const TEXT_MAX = 500;

export const AlertWebhook = z.strictObject({
  type: z.literal('ringeklokke.alert'),
  timestamp: z.iso.datetime().describe('When it was sent.'),
  data: z.strictObject({
    id: z.uuid().describe('The same for every try of this alert: act once.'),
    what: z.enum(['ring', 'test', 'assistance', 'same-day']),
    ring: z.string().max(100).nullable().describe('The same for every level of one ring.'),
    level: z.number().int().min(0),
    beganAt: z.iso.datetime(),
    text: z.string().max(TEXT_MAX).describe('Neutral: no name, no errand.'),
  }),
});
export type AlertWebhook = z.infer<typeof AlertWebhook>;
