// Decides what of a batch is taken, put aside or left for later. Pure: the store tells what it has, and writes.
import type { FactRecord } from '#core/fact.ts';
import type { PlacedEvent } from './place-events.ts';
import { rawText, sha256, type Unsound } from './read-event.ts';

/**
 * What the next event must link to: the hash at the mark (intact); anything, because the event there proves nothing
 * (unproven); nothing any more, because another history has begun under the same numbers (foreign).
 */
export type Chain = 'intact' | 'unproven' | 'foreign';
export type LogEnd = { seq: number; hash: string; chain: Chain };

/** The first fact of an epoch links to an epoch that the office may not have in full. */
export const EPOCH_START: LogEnd = { seq: 0, hash: '', chain: 'unproven' };

export type Reason = Unsound | 'broken-chain' | 'conflict';
export type Aside = { seq: number; reason: Reason; raw: string; digest: string };

/** What stands at the places of this batch that are taken already. */
export type Taken = { facts: Map<number, string>; aside: Map<number, Set<string>> };

export type Verdict = { facts: FactRecord[]; aside: Aside[]; quarantined: number[]; end: LogEnd };

export function putAside(seq: number, reason: Reason, unread: unknown): Aside {
  const raw = rawText(unread);
  return { seq, reason, raw, digest: sha256(raw) };
}

const isLinked = (end: LogEnd, record: FactRecord): boolean =>
  end.chain === 'unproven' || (end.chain === 'intact' && record.prevHash === end.hash);

/** Null when the place already holds exactly this fact. */
function atTakenPlace(event: PlacedEvent, taken: Taken): Aside | null {
  if (event.kind === 'fact' && taken.facts.get(event.seq) === event.hash) return null;
  const aside = putAside(event.seq, event.kind === 'unsound' ? event.reason : 'conflict', event.raw);
  const isSame = taken.aside.get(event.seq)?.has(aside.digest) ?? false;
  return isSame ? aside : { ...aside, reason: 'conflict' };
}

function atNextPlace(event: PlacedEvent, end: LogEnd): { next: LogEnd; taken: FactRecord | Aside } {
  const { seq, hash } = event;
  if (event.kind === 'unsound') {
    // Foreign stays foreign: an unreadable event in between must not lead back into the log.
    const chain = end.chain === 'foreign' ? 'foreign' : 'unproven';
    return { next: { seq, hash, chain }, taken: putAside(seq, event.reason, event.raw) };
  }
  if (isLinked(end, event.record)) return { next: { seq, hash, chain: 'intact' }, taken: event.record };
  return { next: { seq, hash, chain: 'foreign' }, taken: putAside(seq, 'broken-chain', event.raw) };
}

export function judge(events: PlacedEvent[], start: LogEnd, taken: Taken): Verdict {
  const facts: FactRecord[] = [];
  const aside: Aside[] = [];
  const quarantined = new Set<number>();
  let end = start;
  const refuse = (refused: Aside): void => {
    aside.push(refused);
    quarantined.add(refused.seq);
  };
  for (const event of events) {
    // A gap: what is missing may still come, so nothing after it is taken now.
    if (event.seq > end.seq + 1) break;
    if (event.seq <= end.seq) {
      const refused = atTakenPlace(event, taken);
      if (refused) refuse(refused);
      continue;
    }
    const { next, taken: result } = atNextPlace(event, end);
    end = next;
    if ('digest' in result) refuse(result);
    else {
      facts.push(result);
      taken.facts.set(event.seq, event.hash);
    }
  }
  return { facts, aside, quarantined: [...quarantined], end };
}
