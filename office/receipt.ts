// The office's signed word on what it has: a station believes nothing else, not even a reply over TLS.
import type { KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { RECEIPT_TYPE, type ReceiptClaims, type Reply, type Standing } from '#contract/office/reply.ts';
import type { Caller } from './http/station-token.ts';

export async function signedReply(
  standing: Standing,
  caller: Caller,
  key: KeyObject,
  nowS: number,
): Promise<Reply> {
  const claims: ReceiptClaims = {
    ...standing,
    iss: 'ringeklokke-office',
    aud: caller.station,
    jti: caller.jti,
    iat: nowS,
  };
  const receipt = await new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', typ: RECEIPT_TYPE }).sign(key);
  return { ...standing, receipt };
}
