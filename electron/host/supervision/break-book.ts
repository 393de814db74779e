// Since when each break lasts, and which of them are worth a fact: a loose contact fills no log.

import type { Fact } from '#core/fact.ts';
import type { StationId } from '#core/ids.ts';
import type { Moment } from '#core/moment.ts';
import type { BreakKind } from '#core/supervision/break-kind.ts';
import type { FoundBreak } from '#core/supervision/breaks.ts';
import { FACT_AFTER_MS, FACT_ENDED_AFTER_MS } from './limits.ts';

type Kept = { began: Moment; seen: Moment; isFact: boolean };

export type BreakBook = {
  /** Since when the kinds among them last, by the wall clock. */
  note(found: readonly FoundBreak[], now: Moment): ReadonlyMap<BreakKind, number>;
  /** What has begun or ended for long enough to be a fact, once. */
  due(station: StationId, now: Moment): Fact[];
};

export function makeBreakBook(): BreakBook {
  const kept = new Map<BreakKind, Kept>();
  return {
    note(found, now) {
      for (const { kind } of found) {
        const known = kept.get(kind);
        const isNew = !known || (!known.isFact && now.bootMs - known.seen.bootMs > FACT_AFTER_MS);
        kept.set(kind, isNew ? { began: now, seen: now, isFact: false } : { ...known, seen: now });
      }
      return new Map(found.map(({ kind }) => [kind, kept.get(kind)?.began.wallMs ?? now.wallMs]));
    },

    due(station, now) {
      const facts: Fact[] = [];
      for (const [kind, { began, seen, isFact }] of kept) {
        const goneMs = now.bootMs - seen.bootMs;
        if (isFact && goneMs > FACT_ENDED_AFTER_MS) {
          facts.push({ type: 'break-ended', subject: station, data: { kind, at: seen.wallMs } });
          kept.delete(kind);
        } else if (!isFact && goneMs > FACT_ENDED_AFTER_MS) {
          kept.delete(kind);
        } else if (!isFact && seen.bootMs - began.bootMs >= FACT_AFTER_MS) {
          facts.push({ type: 'break-began', subject: station, data: { kind, at: began.wallMs } });
          kept.set(kind, { began, seen, isFact: true });
        }
      }
      return facts;
    },
  };
}
