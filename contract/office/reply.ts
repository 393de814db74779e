// What the office answers a station: how far it has received, what it put aside, and a receipt that proves it said so.
import { z } from 'zod';
import { BATCH_EVENTS_MAX, SEQ_MAX } from './limits.ts';
import { Epoch, Hash, Seq, StationName } from './place.ts';

/** Everything up to and including this place is received. Seq 0 and an empty hash: nothing of this epoch yet. */
export const Mark = z.strictObject({
  epoch: Epoch,
  seq: Seq,
  /** The hash that the event there stated; empty when it stated none. */
  hash: Hash.or(z.literal('')),
});
export type Mark = z.infer<typeof Mark>;

export const NOTHING_RECEIVED: Mark = { epoch: 0, seq: 0, hash: '' };

const Standing = z.strictObject({
  mark: Mark,
  /** Of the latest epoch before the mark's: a restored office may lack its end, which only the station can see. */
  previous: Mark,
  /** Of this batch: received, kept raw, but not taken into the log. */
  quarantined: z.array(Seq).max(BATCH_EVENTS_MAX),
  /** Of this station, ever. */
  quarantinedCount: z.int().min(0).max(SEQ_MAX),
});
export type Standing = z.infer<typeof Standing>;

/** A compact JWS (EdDSA) by the office's receipt key over `ReceiptClaims`. */
export const Reply = Standing.extend({ receipt: z.string().max(48 * 1024) });
export type Reply = z.infer<typeof Reply>;

/** What the receipt signs. `jti` is the request's own token id, so a receipt answers one request only. */
export const ReceiptClaims = Standing.extend({
  iss: z.literal('ringeklokke-office'),
  aud: StationName,
  jti: z.string().min(1).max(64),
  iat: z.int(),
});
export type ReceiptClaims = z.infer<typeof ReceiptClaims>;
export const RECEIPT_TYPE = 'ringeklokke-receipt+jwt';
