// One person with an acute need as the numbers see them, from the first press or tap to how it ended.
import type { Channel, RingOutcome, VisitOutcome } from '../fact.ts';
import { osloTime } from '../hours/oslo.ts';
import type { Regime } from '../hours/regime.ts';
import type { Moment } from '../moment.ts';
import type { HelpAnswers, SameDayReason } from '../same-day/same-day.ts';

/** When an adviser began to talk with them, and how long they had waited. */
export type Talk = { at: number; ms: number };

export type Contact = {
  id: string;
  from: Channel | 'bell';
  /** Null for somebody who only rang. */
  ticket: string | null;
  /** The Oslo date on which it began: the day that owes a conversation. */
  day: string;
  began: Moment;
  /** How long before that it rang: a latched press was heard late. Negative for who joined a ring that was open. */
  ageMs: number;
  regime: Regime;
  talk: Talk | null;
  /** What a named person gave as the reason at closing. */
  closed: SameDayReason | null;
  help: HelpAnswers;
  isMistake: boolean;
  /** How it ended, and how long it had lasted; null while it is open. */
  over: { outcome: VisitOutcome | RingOutcome; ms: number } | null;
};

/** Why there was no conversation on the day: what was said at closing, or else what the facts show. */
export type MissReason =
  | SameDayReason
  | 'talked-later'
  | 'mistake'
  | 'handed-over'
  | 'no-talk-recorded'
  | 'waiting';

export const hadSameDayTalk = ({ talk, day }: Contact): boolean =>
  talk !== null && osloTime(talk.at).date === day;

/** A person met them and it was no acute errand. They are counted in M10, and owe the day no conversation. */
const NOT_ACUTE: readonly string[] = ['delivery', 'had-appointment', 'general-question'];

export const isNotAcute = ({ over, talk }: Contact): boolean =>
  talk === null && over !== null && NOT_ACUTE.includes(over.outcome);

export function missReason({ talk, closed, over, isMistake }: Contact): MissReason {
  if (closed) return closed;
  if (talk) return 'talked-later';
  if (!over) return 'waiting';
  if (over.outcome === 'left' || over.outcome === 'nobody-there') return isMistake ? 'mistake' : 'left';
  return over.outcome === 'handed-over' ? 'handed-over' : 'no-talk-recorded';
}

/** Gave up, or was gone when somebody came. */
export const hasLeft = ({ talk, over }: Contact): boolean =>
  talk === null && (over?.outcome === 'left' || over?.outcome === 'nobody-there');
