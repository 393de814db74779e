// A station in which some kinds of break can be caused for real and mended again, and how long one takes to be told.
import { setTimeout as pause } from 'node:timers/promises';
import type { CausedBreak } from '../figures.ts';
import { nowAt } from '../launch.ts';
import type { Lives } from './lives.ts';

/** Told or never: twice the promise. */
const LIMIT_MS = 20_000;
/** Whatever was told of the time before is gone from every look by then. */
const CALM_MS = 1_500;
/** The longest pause between two looks: the next cause shall meet any moment of it, also the worst. */
const ANY_MOMENT_MS = 5_000;

export type Cause = {
  /** Answers when it was, where it is not the moment of the call. */
  cause(): unknown;
  mend(): unknown;
};

export type Stage = {
  station: Lives['station'];
  causes: Partial<Record<CausedBreak, Cause>>;
  stop(): Promise<void>;
};

/** Null where this machine cannot make it: then the figure is missing, and no other stands for it. */
export type OpenStage = (folder: string) => Promise<Stage | null>;

/** From the cause to the first picture of a desk that has it. */
export async function once({ station }: Stage, kind: CausedBreak, { cause, mend }: Cause): Promise<number> {
  await station().ask({ ask: 'mended', kind, within: LIMIT_MS });
  const calledAt = nowAt();
  const answered = await cause();
  const causedAt = typeof answered === 'number' ? answered : calledAt;
  const toldAt = await station().ask<number>({ ask: 'broken', kind, within: LIMIT_MS });
  await mend();
  await station().ask({ ask: 'mended', kind, within: 3 * LIMIT_MS });
  await pause(CALM_MS + Math.random() * ANY_MOMENT_MS);
  return toldAt - causedAt;
}
