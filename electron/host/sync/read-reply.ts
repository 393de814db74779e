// What the office's answer is worth: nothing, unless the office signed it for exactly this request.
import type { KeyObject } from 'node:crypto';
import { compactVerify } from 'jose';
import { RECEIPT_TYPE, ReceiptClaims, Reply, type Standing } from '#contract/office/reply.ts';
import { type Failed, failed, type SyncReason } from './office.ts';
import type { HttpReply } from './request.ts';

export type Expected = { officeKey: KeyObject; station: string; jti: string };
export type Believed = { ok: true; standing: Standing; issuedAtS: number };

const REASONS: Record<number, SyncReason> = {
  400: 'not-understood',
  401: 'token-refused',
  403: 'token-refused',
  409: 'not-understood',
  413: 'too-large',
  415: 'not-understood',
  422: 'not-understood',
  429: 'busy',
  503: 'busy',
};

const SECONDS = /^\d{1,6}$/;
function retryAfterMs(header: string | undefined): number | null {
  return header !== undefined && SECONDS.test(header) ? Number(header) * 1000 : null;
}

function failureOf({ status, headers }: HttpReply): Failed {
  const known = REASONS[status];
  if (known) return failed(known, retryAfterMs(headers['retry-after']));
  return failed(status >= 500 ? 'office-fault' : 'not-the-office');
}

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

async function signedClaims(receipt: string, key: KeyObject): Promise<ReceiptClaims | null> {
  try {
    const { payload, protectedHeader } = await compactVerify(receipt, key, { algorithms: ['EdDSA'] });
    if (protectedHeader.typ !== RECEIPT_TYPE) return null;
    return ReceiptClaims.safeParse(json(Buffer.from(payload).toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

/** Parsed by the same schema, so equal standings have their keys in the same order. */
const isSame = (a: Standing, b: Standing): boolean => JSON.stringify(a) === JSON.stringify(b);

const standingOf = ({ mark, previous, quarantined, quarantinedCount }: Standing): Standing => ({
  mark,
  previous,
  quarantined,
  quarantinedCount,
});

export async function readReply(reply: HttpReply, expected: Expected): Promise<Believed | Failed> {
  if (reply.status !== 200) return failureOf(reply);
  const type = reply.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return failed('not-the-office');
  const encoding = reply.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') return failed('unreadable-reply');
  const parsed = Reply.safeParse(json(reply.text));
  if (!parsed.success) return failed('unreadable-reply');
  const claims = await signedClaims(parsed.data.receipt, expected.officeKey);
  if (!claims || claims.aud !== expected.station || claims.jti !== expected.jti) return failed('bad-receipt');
  const standing = standingOf(claims);
  if (!isSame(standing, standingOf(parsed.data))) return failed('bad-receipt');
  return { ok: true, standing, issuedAtS: claims.iat };
}
