// How far trying the bell has come.
import type { BellTest } from '#contract/desk/set-up-view.ts';

export type BellStage = 'before' | 'waiting' | 'not-heard' | 'heard' | 'answered' | 'done';

/** isTaken: a person has already said that this test, or one that counts as well, was their own finger. */
export function bellStage(test: BellTest | null, isTaken: boolean): BellStage {
  if (!test) return isTaken ? 'done' : 'before';
  if (test.heard?.isOpen) return 'heard';
  if (test.heard) return isTaken ? 'done' : 'answered';
  if (test.isOver) return isTaken ? 'done' : 'not-heard';
  return 'waiting';
}
