// Looks a visitor's code up in the newest part of the fact log. Rare, and read in small pieces: commits go on between them.
import type { Receipts, RungBefore } from '#contract/desk/receipt-calls.ts';
import type { RungBefore as Rung } from '#core/doorbell/find-receipt.ts';
import { type FoundReceipts, followReceipt } from '#core/doorbell/find-receipt.ts';
import { rungCount } from '#core/doorbell/rung.ts';
import type { Fact, FactRecord, RingFact } from '#core/fact.ts';
import type { Engine } from './engine.ts';
import type { OpenedStore } from './run-store.ts';

/** Weeks of a busy office; whoever comes back later than that is helped without a code. */
const FACTS_LOOKED_THROUGH = 10_000;
const READ_AT_ONCE = 500;

type Parts = { engine: Engine; store: { current(): OpenedStore | null } };

export type FindReceipts = (code: string) => Promise<Receipts>;

const isRingFact = (fact: Fact): fact is RingFact => fact.type.startsWith('ring-');

const follow = (found: FoundReceipts, code: string, records: FactRecord[]): FoundReceipts =>
  records.reduce(
    (so, { fact, moment }) => (isRingFact(fact) ? followReceipt(so, code, fact, moment) : so),
    found,
  );

/** Rejects while the disk cannot be read. */
export function findReceipts({ engine, store }: Parts): FindReceipts {
  return async (code) => {
    const current = store.current();
    if (!current) throw new Error('the store is being opened again');
    const { epoch, seq } = engine.tail();
    const first = { epoch, seq: Math.max(0, seq - FACTS_LOOKED_THROUGH) };
    let records = await current.store.factsAfter(first, READ_AT_ONCE);
    const lookedSince = first.seq > 0 ? (records[0]?.moment.wallMs ?? null) : null;
    let found: FoundReceipts = new Map();
    for (let last = records.at(-1); last; last = records.at(-1)) {
      found = follow(found, code, records);
      records = await current.store.factsAfter({ epoch: last.epoch, seq: last.seq }, READ_AT_ONCE);
    }
    return { found: [...found.values()].map(told).reverse(), lookedSince };
  };
}

const told = ({ ring, ended }: Rung): RungBefore => ({
  rangAt: ring.rangAt[0] ?? ring.opened.wallMs,
  pressCount: rungCount(ring),
  seenAt: ring.seen?.at ?? ring.seenAlone?.at ?? null,
  comingAt: ring.coming?.at ?? null,
  doorOpenedAt: ring.doorOpened?.at ?? null,
  talkingAt: ring.talk?.at ?? null,
  ended,
});
