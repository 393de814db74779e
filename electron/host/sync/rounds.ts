// One round of the sync: ask where the office is, or hand over the next facts. Tells what came of it; waits for nothing.
import { BATCH_EVENTS_MAX } from '#contract/office/limits.ts';
import type { Mark, Standing } from '#contract/office/reply.ts';
import type { FactRecord } from '#core/fact.ts';
import { acknowledgement } from './acknowledge.ts';
import {
  type Cursor,
  isBefore,
  loadCursor,
  NOTHING_SENT,
  type Outbox,
  type Place,
  saveCursor,
} from './cursor.ts';
import { type Failed, failed, type Office } from './office.ts';
import { readAhead } from './read-ahead.ts';

/** Once behind is a restored office; behind again right after it told us where to go on is a gap we cannot fill. */
const BEHIND_MAX = 2;

export type Round = { kind: 'progress' } | { kind: 'idle' } | { kind: 'trouble'; failure: Failed };
export type Rounds = {
  next(): Promise<Round>;
  /** Ask the office where it is before anything else: it may have been restored from yesterday. */
  askAgain(): void;
  cursor(): Cursor;
};

type Parts = { outbox: Outbox; office: Office; wallMs(): number; onSending(): Promise<void> };

const PROGRESS: Round = { kind: 'progress' };
const trouble = (failure: Failed): Round => ({ kind: 'trouble', failure });

function firstEpochOf(records: FactRecord[]): FactRecord[] {
  const end = records.findIndex((record) => record.epoch !== records[0]?.epoch);
  return end < 0 ? records : records.slice(0, end);
}

/** Our own record at the office's mark is the proof that both mean the same history. */
async function isOurs(outbox: Outbox, mark: Mark): Promise<boolean> {
  const [record] = await outbox.factsAfter({ epoch: mark.epoch, seq: mark.seq - 1 }, 1);
  if (record?.epoch !== mark.epoch || record.seq !== mark.seq) return false;
  return mark.hash === '' || record.hash === mark.hash;
}

/** True when we have facts of an earlier epoch that the office lost, although it takes those of a later one. */
async function lacksOlder(outbox: Outbox, { mark, previous }: Standing): Promise<boolean> {
  const [next] = await outbox.factsAfter(previous, 1);
  return next !== undefined && next.epoch < mark.epoch;
}

export function makeRounds({ outbox, office, wallMs, onSending }: Parts): Rounds {
  const reader = readAhead(outbox);
  let cursor: Cursor | null = null;
  let hasAsked = false;
  let behindCount = 0;
  let batchMax = BATCH_EVENTS_MAX;

  async function moveTo(place: Place, standing: Standing): Promise<void> {
    const moved = { epoch: place.epoch, seq: place.seq, refused: standing.quarantinedCount, at: wallMs() };
    const isNews =
      moved.epoch !== cursor?.epoch || moved.seq !== cursor.seq || moved.refused !== cursor.refused;
    if (isNews) await saveCursor(outbox, moved);
    cursor = moved;
  }

  async function askMark(from: Cursor): Promise<Round> {
    const outcome = await office.mark();
    if (!outcome.ok) return trouble(outcome);
    const { standing } = outcome;
    const mark = (await lacksOlder(outbox, standing)) ? standing.previous : standing.mark;
    // Back is always safe: the office takes nothing twice. Forward needs proof.
    const follows = isBefore(mark, from) || (isBefore(from, mark) && (await isOurs(outbox, mark)));
    await moveTo(follows ? mark : from, standing);
    hasAsked = true;
    return PROGRESS;
  }

  function halve(count: number, failure: Failed): Round {
    if (count <= 1) return trouble(failure);
    batchMax = Math.floor(count / 2);
    return PROGRESS;
  }

  function fallBehind(): Round {
    hasAsked = false;
    behindCount += 1;
    return behindCount >= BEHIND_MAX ? trouble(failed('gap')) : PROGRESS;
  }

  /** Inside an epoch the office notices a gap by itself; between two epochs only we can. */
  async function whereToGoOn(sent: FactRecord[], upTo: Place, standing: Standing): Promise<Place> {
    const isStart = sent[0]?.seq === 1;
    return isStart && (await lacksOlder(outbox, standing)) ? standing.previous : upTo;
  }

  async function send(records: FactRecord[]): Promise<Round> {
    await onSending();
    const last = records.at(-1);
    if (last && records.length === batchMax) reader.begin(last, batchMax);
    const outcome = await office.send(records);
    if (!outcome.ok)
      return outcome.reason === 'too-large' ? halve(records.length, outcome) : trouble(outcome);
    const verdict = acknowledgement(records.slice(0, outcome.sent), outcome.standing);
    switch (verdict.kind) {
      case 'not-about-these':
        return trouble(failed('bad-receipt'));
      case 'behind':
        return fallBehind();
      case 'received':
        await moveTo(await whereToGoOn(records, verdict.upTo, outcome.standing), outcome.standing);
        behindCount = 0;
        batchMax = Math.min(batchMax * 2, BATCH_EVENTS_MAX);
        return PROGRESS;
    }
  }

  async function round(): Promise<Round> {
    cursor ??= await loadCursor(outbox);
    if (!hasAsked) return askMark(cursor);
    const records = firstEpochOf(await reader.factsAfter(cursor, batchMax));
    if (records.length === 0) return { kind: 'idle' };
    return send(records);
  }

  return {
    async next() {
      const done = await round();
      if (done.kind === 'trouble') hasAsked = false;
      return done;
    },
    askAgain: () => {
      hasAsked = false;
    },
    cursor: () => cursor ?? NOTHING_SENT,
  };
}
