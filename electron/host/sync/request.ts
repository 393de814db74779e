// One request to the office with every limit on it: time, size, encoding, redirects (never followed).
import http from 'node:http';
import https from 'node:https';
import { REPLY_BYTES_MAX } from '#contract/office/limits.ts';
import type { Clock } from '../clock.ts';
import { type Failed, failed } from './office.ts';

/** From first byte out to last byte in. A full batch on a slow line needs 20 s; a slow-loris gets no more. */
export const REQUEST_MS = 30_000;

export type Line = { url: URL; agent: http.Agent; clock: Clock; requestMs: number };
export type Ask = {
  method: 'GET' | 'POST';
  path: string;
  token: string;
  body: string;
  contentType: string | null;
};
export type HttpReply = { ok: true; status: number; headers: http.IncomingHttpHeaders; text: string };

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Throws on an address that would send tokens in the clear: the settings are wrong, not the network. */
export function openLine(
  address: string,
  ca: string | undefined,
  clock: Clock,
  requestMs = REQUEST_MS,
): Line {
  const url = new URL(address);
  const isSecure = url.protocol === 'https:';
  if (!isSecure && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname))) {
    throw new Error('the office is reached over https only');
  }
  // One request at a time, on one connection that stays open.
  const keep = { keepAlive: true, maxSockets: 1 };
  const agent = isSecure ? new https.Agent({ ...keep, ca, minVersion: 'TLSv1.2' }) : new http.Agent(keep);
  return { url, agent, clock, requestMs };
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_TLS/;
const NOT_TLS = /^EPROTO$|ERR_SSL/;

function failureOf(error: NodeJS.ErrnoException): Failed {
  const code = error.code ?? '';
  if (CERTIFICATE.test(code)) return failed('certificate');
  if (NOT_TLS.test(code) || code.startsWith('HPE_')) return failed('not-the-office');
  return failed('unreachable');
}

function readReply(reply: http.IncomingMessage, done: (outcome: HttpReply | Failed) => void): void {
  const { statusCode: status = 0, headers } = reply;
  const chunks: Buffer[] = [];
  let length = 0;
  reply.on('data', (chunk: Buffer) => {
    length += chunk.length;
    chunks.push(chunk);
    if (length > REPLY_BYTES_MAX) {
      done(failed('unreadable-reply'));
      reply.destroy();
    }
  });
  reply.on('end', () => done({ ok: true, status, headers, text: Buffer.concat(chunks).toString('utf8') }));
  reply.on('error', () => done(failed('unreadable-reply')));
}

function askOnce(line: Line, ask: Ask, onStale: () => void): Promise<HttpReply | Failed> {
  return new Promise((resolve) => {
    const headers: http.OutgoingHttpHeaders = {
      authorization: `Bearer ${ask.token}`,
      accept: 'application/json, application/problem+json',
      // A packed reply could unpack to anything; ours are small.
      'accept-encoding': 'identity',
      ...(ask.contentType
        ? { 'content-type': ask.contentType, 'content-length': Buffer.byteLength(ask.body) }
        : {}),
    };
    const send = line.url.protocol === 'https:' ? https.request : http.request;
    const request = send(new URL(ask.path, line.url), { method: ask.method, agent: line.agent, headers });
    let isDone = false;
    const done = (outcome: HttpReply | Failed): void => {
      if (isDone) return;
      isDone = true;
      cancel();
      resolve(outcome);
    };
    const cancel = line.clock.after(line.requestMs, () => {
      done(failed('timed-out'));
      request.destroy();
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      const isStale = request.reusedSocket && error.code === 'ECONNRESET';
      if (!isDone && isStale) {
        isDone = true;
        cancel();
        onStale();
        resolve(failed('unreachable'));
      } else done(failureOf(error));
    });
    request.on('response', (reply) => readReply(reply, done));
    request.end(ask.body);
  });
}

/** An idle connection that the office closed in the meantime says nothing about the office: once more on a new one. */
export async function ask(line: Line, what: Ask): Promise<HttpReply | Failed> {
  let isStale = false;
  const outcome = await askOnce(line, what, () => {
    isStale = true;
  });
  return isStale ? askOnce(line, what, () => {}) : outcome;
}
