// A browser shows the code on the manager's screen and becomes a desk. Wrong tries are few; so are tries at all.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { BrowserPairAnswer } from '#contract/browser.ts';
import type { RateLimit } from '../../rate-limit.ts';
import type { Pairing } from '../pairing.ts';
import { answer, answerJson, KEEP_NOTHING } from './answer.ts';
import { cookieWith, keyOf, newSecret } from './cookie.ts';
import { isFromOwnPage } from './same-origin.ts';

/** A code is a few bytes. */
const BODY_BYTES_MAX = 4 * 1024;
/** A person types a code in no less than a few seconds, and five wrong ones end it anyhow. */
const TRIES_PER_MINUTE = { fromOneAddress: 10, inAll: 60 };

const REFUSED = 403;
const TOO_LARGE = 413;
const UNSUPPORTED = 415;
const TOO_MANY = 429;
const ODD = 400;

const PairRequest = z.strictObject({ code: z.string().min(1).max(30) });

/** Null when it is too much, which is the end of the connection, or broken off. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BODY_BYTES_MAX) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function codeIn(body: string): string | null {
  try {
    const parsed = PairRequest.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data.code : null;
  } catch {
    return null;
  }
}

type Parts = { pairing: Pairing; rate: RateLimit; refused(why: string): void };

async function admit(pairing: Pairing, code: string, secret: string): Promise<BrowserPairAnswer> {
  // Only the desk runs in a browser; a code for anything else is none that works here.
  if (pairing.expected('browser')?.role !== 'desk') return { ok: false, refusal: 'no-code-open' };
  const admitted = await pairing.admitTyped(code, keyOf(secret));
  return admitted.ok ? { ok: true } : { ok: false, refusal: admitted.refusal };
}

export function pairBrowser({ pairing, rate, refused }: Parts) {
  const mayTry = (address: string): boolean =>
    rate.take('any', TRIES_PER_MINUTE.inAll) && rate.take(`from ${address}`, TRIES_PER_MINUTE.fromOneAddress);

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const turnAway = (why: string, status: number): void => {
      refused(why);
      answer(response, status, { ...KEEP_NOTHING, connection: 'close' });
    };
    if (!isFromOwnPage(request)) return turnAway('other-origin', REFUSED);
    if (!mayTry(request.socket.remoteAddress ?? '')) {
      refused('too-many-pairings');
      return answerJson(response, TOO_MANY, {
        ok: false,
        refusal: 'wait-a-minute',
      } satisfies BrowserPairAnswer);
    }
    if (request.headers['content-type'] !== 'application/json') return turnAway('odd-request', UNSUPPORTED);
    const body = await bodyOf(request);
    if (body === null) return turnAway('odd-request', TOO_LARGE);
    const code = codeIn(body);
    if (code === null) return turnAway('odd-request', ODD);
    const secret = newSecret();
    const answered = await admit(pairing, code, secret);
    if (answered.ok) return answerJson(response, 200, answered, { 'set-cookie': cookieWith(secret) });
    refused(answered.refusal);
    answerJson(response, REFUSED, answered);
  };
}
