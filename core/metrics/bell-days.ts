// What is known of the bell on each Oslo date: how long it worked and how long it did not, within the staffed time.
import type { Hours } from '../hours/opening.ts';
import { addDays, osloEnd, osloInstant, osloTime } from '../hours/oslo.ts';
import { staffedSpansOn } from '../hours/regime.ts';
import { DAYS_KEPT } from './book.ts';

export type BellState = 'works' | 'broken' | 'unknown';

export type BellDay = {
  /** Of the whole day, by the hours that were in force. What is neither of the next two is unknown. */
  staffedMs: number;
  worksMs: number;
  brokenMs: number;
  /** Up to here something is known: a clock that was set back lives an hour twice, and it is counted once. */
  knownTo: number;
  /** The longest time without the office system that ended on this date. */
  unsyncedMs: number;
};

export type BellDays = Readonly<Record<string, BellDay>>;

const DAY_MS = 24 * 60 * 60_000;

const EMPTY: BellDay = { staffedMs: 0, worksMs: 0, brokenMs: 0, knownTo: 0, unsyncedMs: 0 };

export type Piece = {
  fromAt: number;
  toAt: number;
  state: BellState;
  /** On this date only what lies after this moment is new. Left out: what lies after the date's own knownTo. */
  onlyAfter?: { date: string; at: number };
};

const lengthMs = (hours: Hours, date: string, fromAt: number, untilAt: number): number =>
  staffedSpansOn(hours, date).reduce((total, { from, to }) => {
    const beganAt = Math.max(osloInstant(date, from), fromAt);
    return total + Math.max(0, Math.min(osloEnd(date, to), untilAt) - beganAt);
  }, 0);

export const staffedUntil = (hours: Hours, date: string, untilAt: number): number =>
  lengthMs(hours, date, 0, untilAt);

const wholeDayMs = (hours: Hours, date: string): number => staffedUntil(hours, date, Number.MAX_SAFE_INTEGER);

/** A clock that once stood in another year leaves dates there; those nearest to this one are kept. */
function trimmed(days: BellDays, date: string): BellDays {
  const all = Object.keys(days).sort();
  if (all.length <= DAYS_KEPT) return days;
  const gone = all.indexOf(date) < all.length / 2 ? all.at(-1) : all.at(0);
  return Object.fromEntries(Object.entries(days).filter(([key]) => key !== gone));
}

export const dayOn = (days: BellDays, date: string): BellDay => days[date] ?? EMPTY;

export const withBellDay = (days: BellDays, date: string, change: Partial<BellDay>): BellDays =>
  trimmed({ ...days, [date]: { ...dayOn(days, date), ...change } }, date);

function withPart(days: BellDays, hours: Hours, date: string, piece: Piece): BellDays {
  const day = dayOn(days, date);
  const { state, toAt, onlyAfter } = piece;
  const staffedMs = wholeDayMs(hours, date);
  if (state === 'unknown') return withBellDay(days, date, { staffedMs });
  const knownTo = onlyAfter?.date === date ? onlyAfter.at : day.knownTo;
  const ms = lengthMs(hours, date, Math.max(piece.fromAt, knownTo), toAt);
  const key = state === 'works' ? 'worksMs' : 'brokenMs';
  return withBellDay(days, date, {
    ...{ staffedMs, [key]: day[key] + ms },
    knownTo: Math.max(day.knownTo, Math.min(toAt, osloEnd(date, '24:00'))),
  });
}

export function withPiece(days: BellDays, hours: Hours, piece: Piece): BellDays {
  if (piece.toAt <= piece.fromAt) return days;
  const lastDate = osloTime(piece.toAt - 1).date;
  const firstDate = osloTime(Math.max(piece.fromAt, piece.toAt - DAYS_KEPT * DAY_MS)).date;
  let after = days;
  for (let date = firstDate; date <= lastDate; date = addDays(date, 1))
    after = withPart(after, hours, date, piece);
  return after;
}
