// When a level of a ring has to fire, worked out anew from the words and in true time. It shares no code with the
// app: what is proved with it must not stand on what is being proved.
import type { EscalationPolicy } from '#core/doorbell/policy.ts';

export type Step = { dueAt: number; bootId: string };

export type Ladder = {
  policy: EscalationPolicy;
  level: number;
  /** Null: nothing is due, because nobody is in the building or a door is open. */
  next: Step | null;
};

const afterLevel = ({ levels, repeatMs }: EscalationPolicy, level: number): number => {
  const [from, to] = [levels[level], levels[level + 1]];
  return from && to ? to.afterMs - from.afterMs : repeatMs;
};

/** ageMs null: the board does not know how long ago it was, so that it counts as due now. */
export function begun(policy: EscalationPolicy, now: Step, ageMs: number | null): Ladder {
  const waitMs = ageMs === null ? 0 : (policy.levels[1]?.afterMs ?? policy.repeatMs) - ageMs;
  return { policy, level: 0, next: { ...now, dueAt: now.dueAt + waitMs } };
}

/** Inside the list every level keeps its own time from the beginning; repeats, and what follows a reboot, count from now. */
export function fired(ladder: Ladder, level: number, now: Step): Ladder {
  const { policy, next } = ladder;
  const gapMs = afterLevel(policy, level);
  const isInList = policy.levels[level] !== undefined && policy.levels[level + 1] !== undefined;
  const from = isInList && next?.bootId === now.bootId ? next.dueAt : now.dueAt;
  return { policy, level, next: { bootId: now.bootId, dueAt: from + gapMs } };
}

/** The level that was alerted has its own time once more. */
export const rangAgain = (ladder: Ladder, now: Step): Ladder => ({
  ...ladder,
  next: { ...now, dueAt: now.dueAt + afterLevel(ladder.policy, ladder.level) },
});

/** True time before which it may not fire: after a reboot nobody can prove how long it took, so it is due at once. */
export const notBefore = ({ dueAt, bootId }: Step, now: Step): number =>
  bootId === now.bootId ? dueAt : -Infinity;
