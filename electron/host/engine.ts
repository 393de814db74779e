// The only one who acts: asks core what is decided, numbers the facts, commits them, and only then tells.
// The bell is the marked exception: what is told first shows in `ahead` before `stored` has it (design decision 3).
import type { Actor, Fact } from '#core/fact.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import type { Moment } from '#core/moment.ts';
import { type Result, refuse } from '#core/result.ts';
import { makeAnswers } from './answers.ts';
import type { Sealed } from './boxes/boxes.ts';
import type { Clock } from './clock.ts';
import type { Committer } from './committer.ts';
import { makeGate } from './gate.ts';
import type { Ids } from './ids.ts';
import { type Found, makeLogbook } from './logbook.ts';
import { makeTopic } from './topic.ts';

/** What one act needs besides its decision. */
export type Act<V> = {
  actor: Actor;
  /** A retry with the same id gets the first answer; nothing happens twice. */
  requestId?: string;
  sealed?: Sealed[];
  /** What the caller hears, made from the facts; stored with them under requestId. */
  answer: (facts: Fact[]) => V;
  /** Tell the desks before the disk has it. For the bell, and for somebody who needs help now. */
  tellFirst?: boolean;
  /** Takes back a station that has moved away: nothing else is taken there. */
  takesBack?: boolean;
};

type Decide<R extends string> = (desk: FrontDesk, moment: Moment) => Result<Fact[], R>;

export type Engine = ReturnType<typeof makeEngine>;

type Parts = { clock: Clock; ids: Ids; committer: Committer };

export function makeEngine({ clock, ids, committer }: Parts) {
  const topic = makeTopic();
  const answers = makeAnswers();
  const logbook = makeLogbook(ids.uuid7);
  const gate = makeGate();
  let isOpen = false;
  let opened: () => void = () => undefined;
  const whenOpen = new Promise<void>((resolve) => {
    opened = resolve;
  });

  async function commit<V>(facts: Fact[], moment: Moment, act: Act<V>): Promise<V> {
    const { records, rows, isStored } = logbook.record(facts, moment, act.actor);
    const value = act.answer(facts);
    const sealed = act.sealed ?? [];
    if (act.tellFirst) topic.changed();
    const secrets = { boxes: sealed.map(({ box }) => box), keys: sealed.map(({ key }) => key) };
    const kept = act.requestId ? [{ requestId: act.requestId, answer: value }] : [];
    gate.begins();
    await committer.commit({ records, rows, ...secrets, answers: kept }, () => {
      isStored();
      gate.ends();
      if (act.requestId) answers.remember(act.requestId, value);
      topic.changed();
    });
    return value;
  }

  async function run<V, R extends string>(decide: Decide<R>, act: Act<V>): Promise<Result<V, R>> {
    const moment = clock.now();
    const decided = decide(logbook.ahead(), moment);
    if (!decided.ok) return decided;
    return { ok: true, value: await commit(decided.value, moment, act) };
  }

  return {
    topic,
    clock,
    ids,
    station: logbook.station,
    tail: logbook.tail,
    ahead: logbook.ahead,
    stored: logbook.stored,
    renumber: logbook.renumber,
    remember: answers.remember,
    earlier: answers.earlier,
    isOpen: (): boolean => isOpen,
    whenOpen,
    /** False while the store opens, while the station leaves for another machine, and once it has left. */
    isTaking: (): boolean => isOpen && !gate.isHeld() && logbook.stored().movedAway === null,

    /** The store has opened: from here on decisions stand on what it found. Its own facts come before all others. */
    async open(found: Found, first: Fact[]): Promise<void> {
      logbook.open(found);
      isOpen = true;
      // A station that has moved away adds nothing more to its log, not even that it was started.
      const taken = found.desk.movedAway ? [] : first;
      const stored = commit(taken, clock.now(), { actor: { kind: 'system' }, answer: () => null });
      opened();
      topic.changed();
      await stored;
    },

    /** A ring before the store has opened: told at once, decided and stored again as soon as it has (decision 8). */
    tellEarly(facts: Fact[], actor: Actor): void {
      logbook.tellEarly(facts, clock.now(), actor);
      topic.changed();
    },

    /**
     * Takes nothing more: whoever asks waits, and what rings is told. settled: everything decided is on the disk.
     * leave: the last facts, after which nothing is taken for good.
     */
    hold() {
      const release = gate.hold();
      return {
        settled: gate.whenSettled(),
        async leave(facts: Fact[], actor: Actor): Promise<void> {
          const tellAgain = logbook.takeToldAway();
          const stored = commit(facts, clock.now(), { actor, answer: () => null });
          tellAgain();
          // Too slow for a person is not refused: it stands in line, and only its outcome tells who the station is.
          await stored.catch(gate.whenSettled);
        },
        release(): void {
          if (!logbook.stored().movedAway) logbook.takeToldAway();
          release();
          topic.changed();
        },
      };
    },

    /** Resolves when the disk has it; throws NotStoredInTime when it takes longer than a person should wait. */
    async act<V, R extends string>(decide: Decide<R>, act: Act<V>): Promise<Result<V, R | 'station-moved'>> {
      await whenOpen;
      await gate.whenFree();
      if (logbook.ahead().movedAway && !act.takesBack) return refuse('station-moved');
      return act.requestId ? answers.once(act.requestId, () => run(decide, act)) : run(decide, act);
    },
  };
}
