// What stands beside the facts: live rows, sealed boxes, answers. Every change also moves the mark that proves them.
import { ANSWERS_KEPT, ANSWERS_PRUNE_STRIDE } from './limits.ts';
import { type Db, prepared } from './open-database.ts';
import { digestText, fromDigestText, NO_ROWS, rowDigest, toggle } from './row-digest.ts';
import { StoreFault } from './store-fault.ts';
import type { Answer, LiveRow, Mark, SealedBox } from './store-types.ts';

/** One transaction's changes to the tables under the mark. */
export type Changes = {
  /** Answers with how many characters it wrote: a ring that a child presses all night grows long. */
  putLive(row: LiveRow): number;
  putBox(box: SealedBox): void;
  dropBox(ref: string): void;
  /** An answer once given stays: a retry must hear the same. */
  putAnswer(answer: Answer, at: number): void;
  pruneAnswers(): void;
};

type MarkRow = Mark & { digest: string };

/** undefined only in a damaged file. */
export const readMark = (db: Db): MarkRow | undefined =>
  prepared(db, 'SELECT epoch, seq, digest FROM mark WHERE one = 1').get() as MarkRow | undefined;

/** Runs inside the caller's transaction. tail: the last fact after it, or null when no fact is added. */
export function change(db: Db, tail: Mark | null, work: (changes: Changes) => void): void {
  const mark = readMark(db);
  if (!mark) throw new StoreFault('disk', 'the mark is gone');
  let all = fromDigestText(mark.digest);
  const flip = (digest: string | undefined): void => {
    if (digest !== undefined) all = toggle(all, digest);
  };
  work(changesOn(db, flip));
  const { epoch, seq } = tail ?? mark;
  prepared(db, 'UPDATE mark SET epoch = ?, seq = ?, digest = ? WHERE one = 1').run(
    epoch,
    seq,
    digestText(all),
  );
}

type Flip = (digest: string | undefined) => void;

const digestOf = (db: Db, sql: string, ...keys: string[]): string | undefined =>
  (prepared(db, sql).get(...keys) as { digest: string } | undefined)?.digest;

const changesOn = (db: Db, flip: Flip): Changes => ({
  putLive: (row) => putLive(db, flip, row),
  putBox: (box) => putBox(db, flip, box),
  dropBox: (ref) => dropBox(db, flip, ref),
  putAnswer: (answer, at) => putAnswer(db, flip, answer, at),
  pruneAnswers: () => pruneAnswers(db, flip),
});

const PUT_LIVE =
  'INSERT INTO live (kind, key, state, digest) VALUES (?, ?, ?, ?) ' +
  'ON CONFLICT (kind, key) DO UPDATE SET state = excluded.state, digest = excluded.digest';

function putLive(db: Db, flip: Flip, { kind, key, state }: LiveRow): number {
  flip(digestOf(db, 'SELECT digest FROM live WHERE kind = ? AND key = ?', kind, key));
  if (state === null || state === undefined) {
    prepared(db, 'DELETE FROM live WHERE kind = ? AND key = ?').run(kind, key);
    return 0;
  }
  const text = JSON.stringify(state);
  const digest = rowDigest(kind, key, text);
  prepared(db, PUT_LIVE).run(kind, key, text, digest);
  flip(digest);
  return text.length;
}

const PUT_BOX =
  'INSERT INTO sealed_box (ref, nonce, body, digest) VALUES (?, ?, ?, ?) ' +
  'ON CONFLICT (ref) DO UPDATE SET nonce = excluded.nonce, body = excluded.body, digest = excluded.digest';

const BOX_DIGEST = 'SELECT digest FROM sealed_box WHERE ref = ?';

function putBox(db: Db, flip: Flip, { ref, nonce, body }: SealedBox): void {
  flip(digestOf(db, BOX_DIGEST, ref));
  const digest = rowDigest(ref, nonce, body);
  prepared(db, PUT_BOX).run(ref, nonce, body, digest);
  flip(digest);
}

function dropBox(db: Db, flip: Flip, ref: string): void {
  flip(digestOf(db, BOX_DIGEST, ref));
  prepared(db, 'DELETE FROM sealed_box WHERE ref = ?').run(ref);
}

const PUT_ANSWER =
  'INSERT INTO request (id, answer, at, digest) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING';

function putAnswer(db: Db, flip: Flip, { requestId, answer }: Answer, at: number): void {
  const text = JSON.stringify(answer ?? null);
  const digest = rowDigest(requestId, text);
  const { changes } = prepared(db, PUT_ANSWER).run(requestId, text, Math.trunc(at), digest);
  if (changes > 0) flip(digest);
}

function pruneAnswers(db: Db, flip: Flip): void {
  const kept = prepared(db, 'SELECT count(*) AS n FROM request').get() as { n: number };
  if (kept.n < ANSWERS_KEPT + ANSWERS_PRUNE_STRIDE) return;
  const old = 'SELECT place, digest FROM request ORDER BY place LIMIT ?';
  const rows = prepared(db, old).all(kept.n - ANSWERS_KEPT) as { place: number; digest: string }[];
  for (const { place, digest } of rows) {
    prepared(db, 'DELETE FROM request WHERE place = ?').run(place);
    flip(digest);
  }
}

export type Contents = { rows: LiveRow[]; boxes: SealedBox[]; answers: Answer[]; digest: bigint };

type LiveText = { kind: LiveRow['kind']; key: string; state: string; digest: string };
type BoxText = SealedBox & { digest: string };
type AnswerText = { id: string; answer: string; digest: string };

/** Rows that are not what was written are left out; the digest over the rest then no longer fits the mark. */
export function readContents(db: Db): Contents {
  let all = NO_ROWS;
  const isIntact = (digest: string, ...parts: string[]): boolean => {
    const isSame = digest === rowDigest(...parts);
    if (isSame) all = toggle(all, digest);
    return isSame;
  };
  const live = db.prepare('SELECT kind, key, state, digest FROM live ORDER BY rowid').all() as LiveText[];
  const boxes = db.prepare('SELECT ref, nonce, body, digest FROM sealed_box').all() as BoxText[];
  const answers = db.prepare('SELECT id, answer, digest FROM request ORDER BY place').all() as AnswerText[];
  return {
    rows: live
      .filter(({ kind, key, state, digest }) => isIntact(digest, kind, key, state))
      .map(({ kind, key, state }) => ({ kind, key, state: JSON.parse(state) })),
    boxes: boxes
      .filter(({ ref, nonce, body, digest }) => isIntact(digest, ref, nonce, body))
      .map(({ ref, nonce, body }) => ({ ref, nonce, body })),
    answers: answers
      .filter(({ id, answer, digest }) => isIntact(digest, id, answer))
      .map(({ id, answer }) => ({ requestId: id, answer: JSON.parse(answer) })),
    digest: all,
  };
}

const RECENT_TICKETS = `
  SELECT json_extract(body, '$.fact.data.day') AS day, json_extract(body, '$.fact.data.ticket') AS code
  FROM fact WHERE type = 'visit-registered' ORDER BY epoch DESC, seq DESC LIMIT ?`;

/** The codes of the latest day that has any; the day before no longer matters to anybody. */
export function recentTickets(db: Db, max: number): { day: string; code: string }[] {
  const found: { day: string; code: string }[] = [];
  for (const row of db.prepare(RECENT_TICKETS).iterate(max)) {
    const ticket = row as { day: string; code: string };
    if (found[0] && ticket.day !== found[0].day) break;
    found.push(ticket);
  }
  return found.reverse();
}
