// How far the first run has come, as a desk is shown it. Small: the profile itself is asked for when it is needed.
import { z } from 'zod';
import { SET_UP_STEPS } from '#core/office/office.ts';
import { At } from '../kiosk.ts';

const BellTest = z.object({
  beganAt: At,
  /** The time for a test is over, and a press now is a ring like any other. */
  isOver: z.boolean(),
  /** pressCount: presses in the same ring; somebody else's finger may be among them. */
  heard: z.object({ at: At, pressCount: z.number().int(), isOpen: z.boolean() }).nullable(),
});
export type BellTest = z.infer<typeof BellTest>;

export const SetUpView = z.object({
  steps: z.partialRecord(z.enum(SET_UP_STEPS), z.enum(['done', 'skipped'])),
  /** The bell as it is being tried: null before the first try. */
  bellTest: BellTest.nullable(),
});

/** The bell is tried every day (R9): how it goes, and when somebody last pressed it and heard it. */
export const BellTried = z.object({
  test: BellTest.nullable(),
  last: z.object({ at: At, by: z.string().nullable(), isToday: z.boolean() }).nullable(),
});
export type BellTried = z.infer<typeof BellTried>;
export type SetUpView = z.infer<typeof SetUpView>;
