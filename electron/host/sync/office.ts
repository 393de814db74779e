// The office as the station's sync sees it: hand over facts, ask how far it has come. It answers, it never throws.
import type { Standing } from '#contract/office/reply.ts';
import type { FactRecord } from '#core/fact.ts';

/** Why facts are still waiting, in words that a person at the desk can be told. A closed list. */
export type SyncReason =
  /** No connection: cable, address, or the office system is down. */
  | 'unreachable'
  /** Connected, but no whole answer in time. */
  | 'timed-out'
  /** Somebody answered who cannot prove to be the office. */
  | 'certificate'
  /** The office does not know this station or its key. */
  | 'token-refused'
  /** The office did not understand the request: one of the two is too old. */
  | 'not-understood'
  /** A request, down to a single fact, that is larger than the other end takes. */
  | 'too-large'
  | 'busy'
  | 'office-fault'
  /** An answer that no office gives: a log-in page, a redirect, an empty reply. */
  | 'not-the-office'
  /** Cut off, too long, packed or in another shape than agreed. */
  | 'unreadable-reply'
  /** Readable, but not signed by the office, or not about what was sent. */
  | 'bad-receipt'
  /** The office asks for facts that this station does not have. */
  | 'gap'
  /** This station's own store or sync failed. */
  | 'station-fault';

export type Failed = { ok: false; reason: SyncReason; retryAfterMs: number | null };
/** `sent`: how many of the records the request carried; the rest did not fit. */
export type Answered = { ok: true; standing: Standing; sent: number };
export type SendOutcome = Answered | Failed;

export type Office = {
  /** Records of one epoch, in order. */
  send(records: FactRecord[]): Promise<SendOutcome>;
  mark(): Promise<SendOutcome>;
  /** Cuts a request under way, so that a stop need not wait for a slow office. */
  close(): void;
};

export const failed = (reason: SyncReason, retryAfterMs: number | null = null): Failed => ({
  ok: false,
  reason,
  retryAfterMs,
});
