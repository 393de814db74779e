// The numbers of the office, counted from the fact log when a manager asks; what is counted is kept for the next time.

import type { FactRecord } from '#core/fact.ts';
import { addDays, osloTime } from '#core/hours/oslo.ts';
import { type BellUptime, bellUptime } from '#core/metrics/bell-uptime.ts';
import { type BellBook, emptyBellBook, foldBell, type RuleOf } from '#core/metrics/bell-watch.ts';
import { type Book, emptyBook, foldFact } from '#core/metrics/book.ts';
import { daysNow } from '#core/metrics/now.ts';
import { type Numbers, numbersOf } from '#core/metrics/numbers.ts';
import type { Engine } from '../engine.ts';
import type { OpenedStore } from '../run-store.ts';
import { ROWS_VERSION } from '../store/rows.ts';
import type { Mark } from '../store/store-types.ts';

/** Raised whenever something is counted in another way: everything is then counted anew. */
const COUNTING_VERSION = 2;
const VERSION = `${COUNTING_VERSION}.${ROWS_VERSION}`;

const SETTING = 'numbers';

/** One message of the store's thread: commits go on between two of them. */
const READ_AT_ONCE = 500;

/** About a week of facts: so much is counted twice at most after a restart. */
const SAVE_AFTER = 1_000;

type Kept = { version: string; mark: Mark; book: Book; bell: BellBook };

const NOTHING: Kept = {
  ...{ version: VERSION, mark: { epoch: 0, seq: 0 } },
  ...{ book: emptyBook, bell: emptyBellBook },
};

type Parts = { engine: Engine; ruleOf: RuleOf; store: { current(): OpenedStore | null } };

type Counted = { numbers: Numbers; bell: BellUptime };

export type OfficeNumbers = ReturnType<typeof officeNumbers>;

export function officeNumbers({ engine, ruleOf, store }: Parts) {
  let kept: Kept | null = null;
  let unsaved = 0;
  let turn: Promise<unknown> = Promise.resolve();

  function opened(): OpenedStore['store'] {
    const current = store.current();
    if (!current) throw new Error('the store is being opened again');
    return current.store;
  }

  /** Our own, written by this very program: a version that differs is counted anew. */
  async function begin(): Promise<Kept> {
    const saved = (await opened().readSetting(SETTING)) as Kept | null;
    return saved?.version === VERSION ? saved : NOTHING;
  }

  const inBell = (bell: BellBook, { fact, moment }: FactRecord): BellBook =>
    foldBell(bell, fact, moment, ruleOf);

  async function count(): Promise<Kept> {
    let now = kept ?? (await begin());
    for (;;) {
      const records = await opened().factsAfter(now.mark, READ_AT_ONCE);
      const last = records.at(-1);
      if (!last) break;
      const book = records.reduce((before, { fact, moment }) => foldFact(before, fact, moment), now.book);
      const bell = records.reduce(inBell, now.bell);
      now = { version: VERSION, mark: { epoch: last.epoch, seq: last.seq }, book, bell };
      kept = now;
      unsaved += records.length;
    }
    if (unsaved >= SAVE_AFTER) {
      await opened().saveSetting(SETTING, now);
      unsaved = 0;
    }
    return now;
  }

  return {
    /** The last days, today among them. Rejects while the disk cannot be read. */
    async ofLastDays(dayCount: number): Promise<Counted> {
      // One count at a time: two managers who ask at once read the log once.
      const counted = turn.then(count, count);
      turn = counted.catch(() => undefined);
      const { book, bell } = await counted;
      const now = engine.clock.now();
      const today = osloTime(now.wallMs).date;
      const from = addDays(today, 1 - dayCount);
      return {
        numbers: numbersOf(daysNow(book, now.wallMs), from, today),
        bell: bellUptime(bell, ruleOf, from, now),
      };
    },
  };
}
