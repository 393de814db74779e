// The nightly look through everything, in small steps between which commits go on.

import type { FactRecord } from '#core/fact.ts';
import { emptyFrontDesk } from '#core/front-desk.ts';
import { EMPTY_LOG, follows, isSound, type Tail, tailOf } from '../chain.ts';
import type { Identity } from '../identity.ts';
import { verifyCheckpoints } from './checkpoint-table.ts';
import { readContents, readMark } from './contents-tables.ts';
import { factAt, factsAfter, lastPlace } from './fact-table.ts';
import { listParts, type Part, readPart } from './journal-part.ts';
import type { Db } from './open-database.ts';
import { fold } from './rebuild.ts';
import { digestText } from './row-digest.ts';
import { isSameDesk } from './rows-match.ts';
import type { Verified } from './store-types.ts';

/** A registration that comes in meanwhile waits a few milliseconds; for a journal part or a table's pages, longer. */
const FACTS_PER_STEP = 100;

const TABLES = ['fact', 'live', 'sealed_box', 'request', 'checkpoint', 'mark', 'setting'];

type Steps = Generator<void, Verified, void>;

/** Each next() is one step; the value it returns at the end says what was found. */
export function* verifySteps(db: Db, identity: Identity, journalFolder: string): Steps {
  let factCount = 0;
  const bad = (problem: string): Verified => ({ factCount, problem });
  for (const table of TABLES) {
    if (db.pragma(`integrity_check(${table})`, { simple: true }) !== 'ok') return bad(`pages of ${table}`);
    yield;
  }
  let tail: Tail = EMPTY_LOG;
  let desk = emptyFrontDesk;
  for (let records = nextFacts(db, tail); records !== 'end'; records = nextFacts(db, tail)) {
    if (records === 'damaged') return bad(`fact after ${tail.epoch}/${tail.seq}`);
    desk = fold(desk, records);
    tail = tailOf(records.at(-1) as FactRecord);
    factCount += records.length;
    yield;
  }
  // Commits may have come in while this went on; the last look takes them in, all in one step.
  desk = fold(desk, factsAfter(db, tail, Number.MAX_SAFE_INTEGER));
  const { rows, digest } = readContents(db);
  if (!isSameDesk(rows, desk)) return bad('rows do not follow from the facts');
  if (!fitsMark(db, digestText(digest))) return bad('contents do not fit their mark');
  if (!verifyCheckpoints(db, identity.station, identity.publicKey)) return bad('a checkpoint');
  yield;
  return { factCount, problem: yield* journalProblem(db, journalFolder) };
}

function nextFacts(db: Db, tail: Tail): FactRecord[] | 'end' | 'damaged' {
  try {
    const records = factsAfter(db, tail, FACTS_PER_STEP);
    let end = tail;
    for (const record of records) {
      if (!follows(end, record)) return 'damaged';
      end = tailOf(record);
    }
    return records.length === 0 ? 'end' : records;
  } catch {
    return 'damaged';
  }
}

function fitsMark(db: Db, digest: string): boolean {
  const mark = readMark(db);
  const last = lastPlace(db) ?? EMPTY_LOG;
  return mark?.digest === digest && mark.epoch === last.epoch && mark.seq === last.seq;
}

/** Every fact of every part is the one SQLite has, and none is left out. */
function* journalProblem(db: Db, journalFolder: string): Generator<void, string | null, void> {
  const last = lastPlace(db);
  let end: Tail = EMPTY_LOG;
  for (const name of listParts(journalFolder)) {
    const part = readPart(name);
    if (part.damage !== 'none') return `journal ${name.epoch}/${name.part} is damaged`;
    const next = sameFacts(db, part, end);
    if (!next) return `journal ${name.epoch}/${name.part} tells otherwise`;
    end = next;
    yield;
  }
  const isWhole = !last || (end.epoch === last.epoch && end.seq >= last.seq);
  return isWhole ? null : `journal ends at ${end.epoch}/${end.seq}`;
}

function sameFacts(db: Db, { entries }: Part, from: Tail): Tail | null {
  let end = from;
  for (const record of entries.flatMap(({ records }) => records)) {
    const isSame = isSound(record) && factAt(db, record)?.hash === record.hash;
    if (!isSame || !follows(end, record)) return null;
    end = tailOf(record);
  }
  return end;
}
