// How many facts wait for the office, also across epochs, so that the number a person reads is true.
import { isBefore, type Outbox, type Place } from './cursor.ts';

/** The first place after `mark` that holds a fact. */
async function nextPlace(outbox: Outbox, mark: Place): Promise<Place | null> {
  const [record] = await outbox.factsAfter(mark, 1);
  return record ? { epoch: record.epoch, seq: record.seq } : null;
}

/** seq has no gaps inside an epoch, so its end is found by halving. */
async function lastSeq(outbox: Outbox, epoch: number, from: number): Promise<number> {
  const goesOn = async (seq: number): Promise<boolean> =>
    (await nextPlace(outbox, { epoch, seq }))?.epoch === epoch;
  let low = from;
  let step = 1;
  while (await goesOn(low + step)) step *= 2;
  let high = low + step;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await goesOn(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

async function countOlder(outbox: Outbox, after: Place, currentEpoch: number): Promise<number> {
  let count = 0;
  let mark = after;
  for (;;) {
    const next = await nextPlace(outbox, mark);
    if (!next || next.epoch >= currentEpoch) return count;
    const last = await lastSeq(outbox, next.epoch, next.seq);
    count += last - next.seq + 1;
    mark = { epoch: next.epoch, seq: last };
  }
}

type Waiting = { recount(cursor: Place): Promise<void>; count(cursor: Place): number };

/** How many facts the office has not acknowledged. Older epochs are counted once for each move of the cursor. */
export function makeWaiting(outbox: Outbox, tail: () => Place): Waiting {
  let older = 0;
  let counted: Place | null = null;
  return {
    async recount(cursor: Place): Promise<void> {
      const { epoch } = tail();
      counted = { epoch: cursor.epoch, seq: cursor.seq };
      older = cursor.epoch < epoch ? await countOlder(outbox, cursor, epoch) : 0;
    },
    count(cursor: Place): number {
      const end = tail();
      if (!isBefore(cursor, end)) return 0;
      const isCounted = counted?.epoch === cursor.epoch && counted.seq === cursor.seq;
      return cursor.epoch === end.epoch ? end.seq - cursor.seq : end.seq + (isCounted ? older : 0);
    },
  };
}
