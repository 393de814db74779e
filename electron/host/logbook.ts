// The front desk as it has been decided (ahead) and as the disk has it (stored), and the numbering between them.
import type { Actor, Fact, FactRecord } from '#core/fact.ts';
import { emptyFrontDesk, evolve, type FrontDesk } from '#core/front-desk.ts';
import type { StationId } from '#core/ids.ts';
import type { Moment } from '#core/moment.ts';
import { nextRecord, type Tail } from './chain.ts';
import { changedRows } from './store/rows.ts';
import type { Commit } from './store/store-types.ts';

/** What the store knew when it opened. */
export type Found = { station: StationId; desk: FrontDesk; tail: Tail };

type Told = { facts: Fact[]; moment: Moment; actor: Actor };

export function makeLogbook(newId: () => string) {
  let station = '' as StationId;
  let ahead = emptyFrontDesk;
  let stored = emptyFrontDesk;
  let tail: Tail = { epoch: 0, seq: 0, hash: '' };
  let told: Told[] = [];

  function number(fact: Fact, moment: Moment, actor: Actor, id: string): FactRecord {
    const next = nextRecord(station, tail, fact, moment, actor, id);
    tail = { epoch: next.epoch, seq: next.seq, hash: next.hash };
    return next;
  }

  return {
    station: (): StationId => station,
    tail: (): Tail => tail,
    /** What has been decided, stored or not; the next decision stands on it. */
    ahead: (): FrontDesk => ahead,
    /** What the disk has: the truth everybody is shown. */
    stored: (): FrontDesk => stored,

    open(found: Found): void {
      station = found.station;
      ahead = found.desk;
      stored = found.desk;
      told = [];
      tail = found.tail;
    },

    /** Tells without numbering: before the store has opened, and while nothing is taken, there is no number to give. */
    tellEarly(facts: Fact[], moment: Moment, actor: Actor): void {
      told.push({ facts, moment, actor });
      for (const fact of facts) ahead = evolve(ahead, fact, moment, actor);
    },

    /** Everything decided is stored, so what was only told can be taken away; the answer tells it again. */
    takeToldAway(): () => void {
      const away = told;
      told = [];
      ahead = stored;
      return () => {
        told = away;
        for (const { facts, moment, actor } of away)
          for (const fact of facts) ahead = evolve(ahead, fact, moment, actor);
      };
    },

    /** Numbers the facts; isStored is to be called when the disk has them, in the order they were recorded. */
    record(facts: Fact[], moment: Moment, actor: Actor) {
      const before = ahead;
      const records = facts.map((fact) => {
        ahead = evolve(ahead, fact, moment, actor);
        return number(fact, moment, actor, newId());
      });
      const after = ahead;
      const isStored = (): void => {
        stored = after;
      };
      return { records, rows: changedRows(before, after), isStored };
    },

    /** Gives commits that never reached the disk their numbers after the tail that was found there. */
    renumber(commits: Commit[], found: Tail): Commit[] {
      tail = found;
      return commits.map((commit) => ({
        ...commit,
        records: commit.records.map((was) => number(was.fact, was.moment, was.actor, was.id)),
      }));
    },
  };
}
