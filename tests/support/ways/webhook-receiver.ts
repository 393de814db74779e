// A system that receives alerts as docs/alerting.md tells it to: over HTTPS, and believing nobody without a fresh signature.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { AlertWebhook, WEBHOOK_REPLAY_WINDOW_S } from '#contract/alert-webhook.ts';
import type { Identity } from '../office.ts';

export type Receiver = {
  port: number;
  received: AlertWebhook[];
  /** Status and reason of all it turned away. */
  turnedAway: string[];
  /** What it answers; a function gets the socket in its hands. */
  answer: number | ((request: IncomingMessage) => void) | 'never' | 'huge-body';
  stop(): Promise<void>;
};

function reasonToRefuse(key: Buffer, headers: Record<string, unknown>, body: string, seen: Set<string>) {
  const [id, timestamp, signature] = ['id', 'timestamp', 'signature'].map((name) =>
    String(headers[`webhook-${name}`]),
  );
  const stated = Buffer.from(String(signature).replace(/^v1,/, ''), 'base64');
  const real = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
  if (stated.length !== real.length || !timingSafeEqual(stated, real)) return 'signature';
  if (Math.abs(Date.now() / 1_000 - Number(timestamp)) > WEBHOOK_REPLAY_WINDOW_S) return 'too old';
  if (seen.has(String(id))) return 'seen before';
  seen.add(String(id));
  return AlertWebhook.safeParse(JSON.parse(body)).success ? null : 'shape';
}

export async function webhookReceiver({ key, cert }: Identity, secret: string): Promise<Receiver> {
  const bytes = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const seen = new Set<string>();
  const respond = (request: IncomingMessage, response: ServerResponse, body: string): void => {
    const { answer } = receiver;
    if (answer === 'never') return;
    if (typeof answer === 'function') return void answer(request);
    const reason = reasonToRefuse(bytes, request.headers, body, seen);
    if (reason) receiver.turnedAway.push(reason);
    else receiver.received.push(JSON.parse(body));
    const isHuge = answer === 'huge-body';
    response.writeHead(reason && reason !== 'seen before' ? 401 : isHuge ? 200 : answer, {
      location: 'https://elsewhere.example/',
    });
    response.end(isHuge ? Buffer.alloc(10_000_000, 'x') : '');
  };
  const server = https.createServer({ key, cert }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => respond(request, response, Buffer.concat(chunks).toString()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const receiver: Receiver = {
    port: (server.address() as AddressInfo).port,
    received: [],
    turnedAway: [],
    answer: 200,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return receiver;
}
