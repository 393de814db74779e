// Whether a level fired at its time: never early, and late only while the host could not act.
import type { Fact } from '#core/fact.ts';
import type { CheckedRing } from './checked-ring.ts';
import type { Expected } from './expected.ts';
import { fired, notBefore, type Step } from './ladder.ts';

/** R10. */
export const LATE_MAX_MS = 1_000;

type Parts = {
  expected: Expected;
  wrong(what: string, about: string): void;
  /** From when on the host could act: its start, or its thaw. */
  readyAt(): number;
};

export function makeTimes({ expected, wrong, readyAt }: Parts) {
  function check(ring: CheckedRing, due: Step, now: Step, what: string): void {
    const earliest = notBefore(due, now);
    if (now.dueAt < earliest) wrong(`${what} early`, `${ring.id}: ${earliest - now.dueAt} ms`);
    const late = now.dueAt - Math.max(earliest, readyAt(), ring.knownAt);
    if (Number.isFinite(late)) expected.lateness.maxMs = Math.max(expected.lateness.maxMs, late);
    if (late > LATE_MAX_MS) wrong(`${what} late`, `${ring.id}: ${late} ms`);
  }

  /** A level that nothing but its time can have fired. */
  function byTime(ring: CheckedRing, now: Step): void {
    if (!ring.ladder.next || ring.phase !== 'ringing') wrong('a level of a ring that calls nobody', ring.id);
    else check(ring, ring.ladder.next, now, 'a level');
  }

  return {
    check,
    escalated(ring: CheckedRing, { data }: Extract<Fact, { type: 'ring-escalated' }>, now: Step): void {
      expected.counts.levels += 1;
      const { level, because } = data;
      const was = ring.ladder.level;
      if (level !== was + 1) wrong('a level out of its order', `${ring.id}: ${was} -> ${level}`);
      const isAlone = ring.alone?.dueAt === now.dueAt;
      if (because === 'nobody-reached' && ring.sentLevels.has(was))
        wrong('a level skipped that somebody was alerted of', `${ring.id}: ${was}`);
      if (!isAlone && because === undefined) byTime(ring, now);
      if (isAlone) ring.alone = null;
      ring.ladder = ring.phase === 'ringing' ? fired(ring.ladder, level, now) : { ...ring.ladder, level };
    },
  };
}
