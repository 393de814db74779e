// What the end of a try means: what the person is told, and how long to wait before the next one.
import type { JoinReason } from '#contract/join.ts';
import { CLOSE } from '../lan/protocol.ts';
import type { Opened } from './open-wire.ts';

export type Outcome = {
  /** refused: a person has to do something, and is told what. */
  state: 'connecting' | 'refused';
  reason: JoinReason;
  /** From the start of this try to the start of the next. */
  againMs: number;
};

/** A link that is back is in use within three seconds; a dead one is asked a little more often than every second. */
const SOON_MS = 750;
/** The station has as many as it takes: another one more every second would not help it. */
const LATER_MS = 5_000;
/** Nothing changes before a person has done something. */
const SELDOM_MS = 30_000;

const REFUSED: Record<number, JoinReason> = {
  [CLOSE.otherVersion]: 'other-version',
  [CLOSE.notPaired]: 'not-paired',
  [CLOSE.revoked]: 'revoked',
  [CLOSE.moved]: 'moved',
};

/** before: what the last try meant. */
export function outcomeOf(opened: Exclude<Opened, { is: 'open' }>, before: JoinReason | null): Outcome {
  if (opened.is === 'another-station')
    return { state: 'connecting', reason: 'another-station-answers', againMs: LATER_MS };
  // A station that has said goodbye answers no more: what it said stays true.
  if (opened.is === 'unreachable' && before === 'moved')
    return { state: 'refused', reason: 'moved', againMs: SOON_MS };
  if (opened.is === 'unreachable') return { state: 'connecting', reason: 'unreachable', againMs: SOON_MS };
  const reason = REFUSED[opened.code];
  // The new machine may have taken the old one's address: then nobody has to type anything.
  if (reason === 'moved') return { state: 'refused', reason, againMs: SOON_MS };
  if (reason) return { state: 'refused', reason, againMs: SELDOM_MS };
  if (opened.code === CLOSE.tooMany)
    return { state: 'connecting', reason: 'station-is-full', againMs: LATER_MS };
  return { state: 'connecting', reason: 'unreachable', againMs: SOON_MS };
}
