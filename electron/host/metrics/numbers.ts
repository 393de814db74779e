// The numbers of the office, counted from the fact log when a manager asks; what is counted is kept for the next time.
import { addDays, osloTime } from '#core/hours/oslo.ts';
import { type Book, emptyBook, foldFact } from '#core/metrics/book.ts';
import { daysNow } from '#core/metrics/now.ts';
import { type Numbers, numbersOf } from '#core/metrics/numbers.ts';
import type { Engine } from '../engine.ts';
import type { OpenedStore } from '../run-store.ts';
import { ROWS_VERSION } from '../store/rows.ts';
import type { Mark } from '../store/store-types.ts';

/** Raised whenever something is counted in another way: everything is then counted anew. */
const COUNTING_VERSION = 1;
const VERSION = `${COUNTING_VERSION}.${ROWS_VERSION}`;

const SETTING = 'numbers';

/** One message of the store's thread: commits go on between two of them. */
const READ_AT_ONCE = 500;

/** About a week of facts: so much is counted twice at most after a restart. */
const SAVE_AFTER = 1_000;

type Kept = { version: string; mark: Mark; book: Book };

const NOTHING: Kept = { version: VERSION, mark: { epoch: 0, seq: 0 }, book: emptyBook };

type Parts = { engine: Engine; store: { current(): OpenedStore | null } };

export type OfficeNumbers = ReturnType<typeof officeNumbers>;

export function officeNumbers({ engine, store }: Parts) {
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

  async function count(): Promise<Book> {
    let now = kept ?? (await begin());
    for (;;) {
      const records = await opened().factsAfter(now.mark, READ_AT_ONCE);
      const last = records.at(-1);
      if (!last) break;
      const book = records.reduce((before, { fact, moment }) => foldFact(before, fact, moment), now.book);
      now = { version: VERSION, mark: { epoch: last.epoch, seq: last.seq }, book };
      kept = now;
      unsaved += records.length;
    }
    if (unsaved >= SAVE_AFTER) {
      await opened().saveSetting(SETTING, now);
      unsaved = 0;
    }
    return now.book;
  }

  return {
    /** The last days, today among them. Rejects while the disk cannot be read. */
    async ofLastDays(dayCount: number): Promise<Numbers> {
      // One count at a time: two managers who ask at once read the log once.
      const counted = turn.then(count, count);
      turn = counted.catch(() => undefined);
      const { wallMs } = engine.clock.now();
      const today = osloTime(wallMs).date;
      return numbersOf(daysNow(await counted, wallMs), addDays(today, 1 - dayCount), today);
    },
  };
}
