// The only one who acts: asks core what is decided, numbers the facts, commits them, and only then tells.
// The bell is the marked exception: `shown.told` holds what was told before it was stored (design decision 3).
import type { Actor, Fact, FactRecord } from '#core/fact.ts';
import { emptyFrontDesk, evolve, type FrontDesk } from '#core/front-desk.ts';
import type { StationId } from '#core/ids.ts';
import type { Moment } from '#core/moment.ts';
import type { Result } from '#core/result.ts';
import type { Boxes } from './boxes/boxes.ts';
import { nextRecord, type Tail } from './chain.ts';
import type { Clock } from './clock.ts';
import { type Committer, NotStoredInTime, type Unstored } from './committer.ts';
import type { Ids } from './ids.ts';
import { rowsTouched } from './live-rows.ts';
import { makeTopic, type Topic } from './topic.ts';

export type Sealed = ReturnType<Boxes['seal']>;

/** What one act needs besides its decision. */
export type Act<V> = {
  actor: Actor;
  /** A retry with the same id gets the first answer; nothing happens twice. */
  requestId?: string;
  sealed?: Sealed[];
  /** What the caller hears, made from the facts; stored with them under requestId. */
  answer: (facts: Fact[]) => V;
  /** Tell the desks before the disk has it. For the bell only. */
  tellFirst?: boolean;
};

export type Engine = ReturnType<typeof makeEngine>;

type Parts = { clock: Clock; ids: Ids; committer: Committer };

/** What the store knew when it opened. */
export type Found = { station: StationId; desk: FrontDesk; tail: Tail };

/** Retried calls older than this many others are no retries any more. */
const ANSWERS_KEPT = 20_000;

export function makeEngine({ clock, ids, committer }: Parts) {
  const topic: Topic = makeTopic();
  const answers = new Map<string, Promise<unknown>>();
  let station = '' as StationId;
  let ahead = emptyFrontDesk;
  let stored = emptyFrontDesk;
  let last: Tail = { epoch: 0, seq: 0, hash: '' };
  let isOpen = false;
  let opened: () => void = () => undefined;
  const whenOpen = new Promise<void>((resolve) => {
    opened = resolve;
  });

  function record(facts: Fact[], actor: Actor, moment: Moment): Pick<Unstored, 'records' | 'rows'> {
    const records: FactRecord[] = [];
    const rows = new Map<string, Unstored['rows'][number]>();
    for (const fact of facts) {
      const next = nextRecord(station, last, fact, moment, actor, ids.uuid7());
      last = { epoch: next.epoch, seq: next.seq, hash: next.hash };
      ahead = evolve(ahead, fact, moment, actor);
      for (const row of rowsTouched(fact, ahead)) rows.set(`${row.kind} ${row.key}`, row);
      records.push(next);
    }
    return { records, rows: [...rows.values()] };
  }

  async function commit<V>(facts: Fact[], moment: Moment, act: Act<V>): Promise<V> {
    const value = act.answer(facts);
    const sealed = act.sealed ?? [];
    const unstored: Unstored = {
      ...record(facts, act.actor, moment),
      boxes: sealed.map(({ box }) => box),
      keys: sealed.map(({ key }) => key),
      answers: act.requestId ? [{ requestId: act.requestId, answer: value }] : [],
    };
    const after = ahead;
    if (act.tellFirst) topic.changed();
    await committer.commit(unstored, () => {
      stored = after;
      topic.changed();
    });
    return value;
  }

  async function once<V>(requestId: string, run: () => Promise<V | { refused: unknown }>) {
    const earlier = answers.get(requestId);
    if (earlier) return (await earlier) as V;
    const answer = run();
    answers.set(requestId, answer);
    if (answers.size > ANSWERS_KEPT) answers.delete(answers.keys().next().value ?? '');
    // Refusals and failures are decided anew on a retry; only what happened is remembered.
    const forget = () => answers.delete(requestId);
    const outcome = await answer.catch((error: unknown) => {
      if (!(error instanceof NotStoredInTime)) forget();
      throw error;
    });
    if (typeof outcome === 'object' && outcome !== null && 'refused' in outcome) forget();
    return outcome;
  }

  return {
    topic,
    clock,
    ids,
    station: (): StationId => station,
    isOpen: (): boolean => isOpen,
    whenOpen,

    /** The store has opened: from here on decisions stand on what it found. */
    open(found: Found): void {
      ({ station } = found);
      ahead = found.desk;
      stored = found.desk;
      last = found.tail;
      isOpen = true;
      opened();
      topic.changed();
    },

    /** A ring before the store has opened: told at once, decided and stored again as soon as it has (decision 8). */
    tellEarly(facts: Fact[], actor: Actor): void {
      for (const fact of facts) ahead = evolve(ahead, fact, clock.now(), actor);
      topic.changed();
    },

    tail: (): Tail => last,
    /** What the disk has: the truth everybody is shown. */
    stored: (): FrontDesk => stored,
    /** What has been decided, stored or not; the next decision stands on it. */
    ahead: (): FrontDesk => ahead,

    /** Gives commits that never reached the disk their numbers after the tail that was found there. */
    renumber(commits: Unstored[], tail: Tail): Unstored[] {
      last = tail;
      return commits.map((commit) => ({
        ...commit,
        records: commit.records.map((was) => {
          const next = nextRecord(station, last, was.fact, was.moment, was.actor, was.id);
          last = { epoch: next.epoch, seq: next.seq, hash: next.hash };
          return next;
        }),
      }));
    },

    /** Answers found in the store at start, so that a retry across a restart is still one. */
    remember(requestId: string, answer: unknown): void {
      answers.set(requestId, Promise.resolve(answer));
    },

    async act<V, R extends string>(
      decide: (desk: FrontDesk, moment: Moment) => Result<Fact[], R>,
      act: Act<V>,
    ): Promise<Result<V, R>> {
      await whenOpen;
      const run = async (): Promise<V | { refused: R }> => {
        const moment = clock.now();
        const decided = decide(ahead, moment);
        if (!decided.ok) return { refused: decided.refusal };
        return await commit(decided.value, moment, act);
      };
      const outcome = await (act.requestId ? once(act.requestId, run) : run());
      return isRefused<R>(outcome)
        ? { ok: false, refusal: outcome.refused }
        : { ok: true, value: outcome as V };
    },
  };
}

const isRefused = <R>(outcome: unknown): outcome is { refused: R } =>
  typeof outcome === 'object' && outcome !== null && 'refused' in outcome;
