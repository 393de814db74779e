// How much of the time it was needed the bell was known to work (M9). What nobody measured is unknown, never a success.
import type { Fact } from '../fact.ts';
import type { Hours } from '../hours/opening.ts';
import { addDays, osloEnd, osloInstant, osloTime } from '../hours/oslo.ts';
import { staffedSpansOn } from '../hours/regime.ts';
import type { Moment } from '../moment.ts';
import { CLOCK_OFF_MS } from '../supervision/breaks.ts';

type Logged = { fact: Fact; moment: Moment };
type State = 'works' | 'broken' | 'unknown';
type Piece = { fromAt: number; toAt: number; state: State };

export type BellUptime = {
  staffedMs: number;
  worksMs: number;
  brokenMs: number;
  unknownMs: number;
  /** The longest time in which the office system could not be reached; null where none was ever missed. */
  longestUnsyncedMs: number | null;
};

/** The wall clock was set between the two: nobody can say where in the day the time between them lay. */
const isProven = (from: Moment, to: Moment): boolean =>
  from.bootId === to.bootId && Math.abs(to.wallMs - from.wallMs - (to.bootMs - from.bootMs)) <= CLOCK_OFF_MS;

/** Between the last sign of life and the next start nobody looked. Until that sign, what was true went on. */
function offPieces(last: Logged, start: Logged, aliveAt: number | null, state: State): Piece[] {
  const fromAt = last.moment.wallMs;
  const toAt = start.moment.wallMs;
  const until = Math.min(Math.max(aliveAt ?? fromAt, fromAt), toAt);
  return [
    { fromAt, toAt: until, state },
    { fromAt: until, toAt, state: 'unknown' },
  ];
}

/** The sign of life that a start found is written down right after it, before anything else is known. */
function aliveBefore(facts: readonly Logged[], startIndex: number): number | null {
  for (const { fact } of facts.slice(startIndex + 1)) {
    if (fact.type === 'host-started') return null;
    if (fact.type === 'watch-gap' && fact.data.because === 'off') return fact.data.fromAt;
  }
  return null;
}

/** Wired, and yet a press would not be heard as one. */
const DEAF: ReadonlySet<string> = new Set(['bell-stuck', 'bell-chattering', 'bell-wire-broken']);

type Known = { link: State; faults: readonly string[] };

function knownAfter(fact: Fact, { link, faults }: Known): Known {
  switch (fact.type) {
    case 'bell-link-changed':
      return { link: fact.data.state === 'listening' ? 'works' : 'broken', faults };
    case 'break-began':
      return DEAF.has(fact.data.kind) ? { link, faults: [...faults, fact.data.kind] } : { link, faults };
    case 'break-ended':
      return { link, faults: faults.filter((kind) => kind !== fact.data.kind) };
    // What a start knows of the bell it learns from the bell.
    case 'host-started':
      return { link: 'unknown', faults: [] };
    default:
      return { link, faults };
  }
}

const stateOf = ({ link, faults }: Known): State => (link === 'works' && faults.length > 0 ? 'broken' : link);

function piecesOf(facts: readonly Logged[], untilAt: number): Piece[] {
  const pieces: Piece[] = [];
  let known: Known = { link: 'unknown', faults: [] };
  let last: Logged | null = null;
  for (const [index, logged] of facts.entries()) {
    const { fact, moment } = logged;
    const state = stateOf(known);
    if (last && fact.type === 'host-started') {
      pieces.push(...offPieces(last, logged, aliveBefore(facts, index), state));
    } else if (last) {
      const isGap = fact.type === 'watch-gap' && fact.data.because !== 'off';
      const is = isProven(last.moment, moment) && !isGap ? state : 'unknown';
      pieces.push({ fromAt: last.moment.wallMs, toAt: moment.wallMs, state: is });
    }
    known = knownAfter(fact, known);
    last = logged;
  }
  if (last) pieces.push({ fromAt: last.moment.wallMs, toAt: untilAt, state: stateOf(known) });
  return inOrder(pieces);
}

/** A clock that was set back lives an hour twice: it is counted once. */
function inOrder(pieces: readonly Piece[]): Piece[] {
  let countedTo = Number.NEGATIVE_INFINITY;
  return pieces.flatMap((piece) => {
    const fromAt = Math.max(piece.fromAt, countedTo);
    if (piece.toAt <= fromAt) return [];
    countedTo = piece.toAt;
    return [{ ...piece, fromAt }];
  });
}

type Span = { fromAt: number; toAt: number };

function staffedBetween(hours: Hours, fromAt: number, untilAt: number): Span[] {
  const spans: Span[] = [];
  const lastDate = osloTime(untilAt).date;
  for (let date = osloTime(fromAt).date; date <= lastDate; date = addDays(date, 1))
    for (const { from, to } of staffedSpansOn(hours, date)) {
      const span = {
        fromAt: Math.max(osloInstant(date, from), fromAt),
        toAt: Math.min(osloEnd(date, to), untilAt),
      };
      if (span.toAt > span.fromAt) spans.push(span);
    }
  return spans;
}

const overlapMs = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.toAt, b.toAt) - Math.max(a.fromAt, b.fromAt));

const lengthMs = (spans: readonly Span[]): number =>
  spans.reduce((sum, { fromAt, toAt }) => sum + toAt - fromAt, 0);

const OFFICE_BREAKS = new Set(['office-unreachable', 'office-refuses']);

function longestUnsynced(facts: readonly Logged[], untilAt: number): number | null {
  let began: number | null = null;
  let longest: number | null = null;
  const end = (at: number): void => {
    if (began !== null) longest = Math.max(longest ?? 0, at - began);
    began = null;
  };
  for (const { fact } of facts) {
    if (fact.type !== 'break-began' && fact.type !== 'break-ended') continue;
    if (!OFFICE_BREAKS.has(fact.data.kind)) continue;
    if (fact.type === 'break-began') began ??= fact.data.at;
    else end(fact.data.at);
  }
  end(untilAt);
  return longest;
}

/** facts: all of the log, in its order; only the time from `fromAt` to `untilAt` is counted. */
export function bellUptime(
  facts: readonly Logged[],
  hours: Hours,
  { fromAt, untilAt }: { fromAt: number; untilAt: number },
): BellUptime {
  const staffed = staffedBetween(hours, fromAt, untilAt);
  const pieces = piecesOf(facts, untilAt);
  const inState = (state: State): number =>
    pieces
      .filter((piece) => piece.state === state)
      .reduce((sum, piece) => sum + staffed.reduce((part, span) => part + overlapMs(piece, span), 0), 0);
  const worksMs = inState('works');
  const brokenMs = inState('broken');
  const staffedMs = lengthMs(staffed);
  return {
    staffedMs,
    worksMs,
    brokenMs,
    // Also what lies before the first fact, and in no piece at all.
    unknownMs: staffedMs - worksMs - brokenMs,
    longestUnsyncedMs: longestUnsynced(facts, untilAt),
  };
}
