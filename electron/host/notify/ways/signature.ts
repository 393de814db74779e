// Signs a webhook as the Standard Webhooks specification says, so that receivers find the check in their own library.
import { createHmac } from 'node:crypto';
import { WEBHOOK_HEADERS } from '#contract/alert-webhook.ts';

const KEY_PREFIX = 'whsec_';

export function signedHeaders(key: string, id: string, sentAtMs: number, body: string) {
  const seconds = Math.floor(sentAtMs / 1_000);
  const bytes = Buffer.from(key.slice(KEY_PREFIX.length), 'base64');
  const signature = createHmac('sha256', bytes).update(`${id}.${seconds}.${body}`).digest('base64');
  return {
    [WEBHOOK_HEADERS.id]: id,
    [WEBHOOK_HEADERS.timestamp]: String(seconds),
    [WEBHOOK_HEADERS.signature]: `v1,${signature}`,
  };
}
