// Hands an alert to a system of the office's own choice, over HTTPS and signed. Only its status is read.
import type { AlertWebhook } from '#contract/alert-webhook.ts';
import type { WayOutcome, WebhookSettings } from '#contract/alerting.ts';
import type { Clock } from '../../clock.ts';
import type { Alert, Way } from '../way.ts';
import { lastTry } from './last-try.ts';
import { WEBHOOK_DEADLINE_MS, WEBHOOK_HEADERS_MAX } from './limits.ts';
import { signedHeaders } from './signature.ts';

export type WebhookParts = {
  settings: WebhookSettings;
  key: () => string | null;
  clock: Clock;
  changed(): void;
};

const iso = (ms: number): string => new Date(ms).toISOString();

function bodyOf({ id, what, ring, level, at, text }: Alert, now: number): string {
  const data = { id, what, ring, level, beganAt: iso(at), text };
  return JSON.stringify({ type: 'ringeklokke.alert', timestamp: iso(now), data } satisfies AlertWebhook);
}

const TOO_MANY = 429;

/** A redirect is not followed: what is signed for one receiver is not handed to another. */
function outcomeOf(status: number): WayOutcome {
  if (status >= 200 && status < 300) return 'sent';
  return status >= 500 || status === TOO_MANY ? 'unreachable' : 'refused';
}

/** A receiver whose certificate nobody vouches for is a setting that is wrong here, or somebody in between. */
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO|HOSTNAME/;
const outcomeOfError = (error: NodeJS.ErrnoException): WayOutcome =>
  UNTRUSTED.test(error.code ?? '') ? 'fault' : 'unreachable';

type Sending = { outcome: Promise<WayOutcome>; end(): void };

async function post(settings: WebhookSettings, headers: Record<string, string>, body: string) {
  // Loaded when first needed: a station's first picture waits for no HTTP client.
  const https = await import('node:https');
  const { url, certificate } = settings;
  const request = https.request(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    // Each alert on a connection of its own: a kept one may have died unnoticed.
    agent: false,
    maxHeaderSize: WEBHOOK_HEADERS_MAX,
    minVersion: 'TLSv1.2',
    ...(certificate === null ? {} : { ca: certificate }),
  });
  const outcome = new Promise<WayOutcome>((resolve) => {
    request.on('response', (response) => {
      resolve(outcomeOf(response.statusCode ?? 0));
      request.destroy();
    });
    // On every emitter, and for ever: after an answer too, an error that nobody hears ends the process.
    request.on('error', (error) => resolve(outcomeOfError(error)));
    request.on('close', () => resolve('unreachable'));
  });
  request.end(body);
  return { outcome, end: () => request.destroy() } satisfies Sending;
}

export function webhookWay({ settings, key, clock, changed }: WebhookParts): Way {
  const tries = lastTry(changed);
  const open = new Set<Sending>();

  const send = async (alert: Alert): Promise<WayOutcome> => {
    const secret = key();
    if (secret === null) return 'fault';
    const now = clock.now().wallMs;
    const body = bodyOf(alert, now);
    const sending = await post(settings, signedHeaders(secret, alert.id, now, body), body);
    open.add(sending);
    const late = new Promise<WayOutcome>((resolve) => {
      const cancel = clock.after(WEBHOOK_DEADLINE_MS, () => resolve('timed-out'));
      void sending.outcome.then(cancel);
    });
    const outcome = await Promise.race([sending.outcome, late]);
    sending.end();
    open.delete(sending);
    return outcome;
  };

  return {
    name: 'webhook',
    deadlineMs: WEBHOOK_DEADLINE_MS,
    send: async (alert) => tries.note(await send(alert).catch(() => 'fault' as const)),
    health: () => (key() === null ? { state: 'not-ready', why: 'no-secret' } : tries.health()),
    stop: async () => {
      for (const sending of open) sending.end();
    },
  };
}
