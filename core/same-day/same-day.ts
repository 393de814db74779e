// The same-day rule (R6): nobody with an acute need goes home without a conversation unless a named person says why.
import type { RingId, StaffId, VisitId } from '../ids.ts';

/** What is open: a registration, or a ring nobody has registered behind. */
export type AcuteKind = 'visit' | 'ring';
export type AcuteId = VisitId | RingId;

/** Why somebody was not talked with before the office closed. A closed list: reasons are counted, never written. */
export const SAME_DAY_REASONS = [
  'agreed-tomorrow',
  'duty-phone',
  'out-of-hours',
  'left',
  'talk-not-recorded',
] as const;
export type SameDayReason = (typeof SAME_DAY_REASONS)[number];

/** What an acute conversation led to, as yes or no. Nothing said is "not answered", never "no". */
export const HELP_CODES = ['could-apply', 'need-mapped', 'helped-today', 'written-decision'] as const;
export type HelpCode = (typeof HELP_CODES)[number];
export type HelpAnswers = Partial<Record<HelpCode, boolean>>;

/** How far the rule has come with one acute item that has had no conversation. */
export type SameDayMark = {
  about: AcuteKind;
  /** The closing that everybody was alerted before, and when. */
  warned: { closesAt: number; at: number } | null;
  /** The closing that it was still without a conversation at. Stands until a named person closes it. */
  alarmed: { closesAt: number; at: number } | null;
  /** The last closing that a named person gave a reason for; it waits on all the same. */
  closed: { closesAt: number; at: number; by: StaffId | null; reason: SameDayReason } | null;
};

export type SameDayMarks = ReadonlyMap<AcuteId, SameDayMark>;
