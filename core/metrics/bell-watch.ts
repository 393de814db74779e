// The bell's life, folded from the fact log: what was known of it, for how long, and when nobody looked (M9).
import type { Fact } from '../fact.ts';
import type { Hours } from '../hours/opening.ts';
import { osloTime } from '../hours/oslo.ts';
import type { Moment } from '../moment.ts';
import type { ProfileJson } from '../office/office.ts';
import { CLOCK_OFF_MS } from '../supervision/breaks.ts';
import { type BellDays, type BellState, dayOn, withPiece } from './bell-days.ts';
import { followOffice, SYNCED, type Unsynced } from './unsynced.ts';

/** What a profile says of it. isSupervised: whether this kind of button can be known to work at all. */
export type BellRule = { hours: Hours; isSupervised: boolean };

/** The host's: core reads no profile. Null for one that cannot be read. */
export type RuleOf = (profile: ProfileJson) => BellRule | null;

type Known = { link: BellState; faults: readonly string[] };

/** The program was down, and what had been known until then; a sign of life may still tell until when. */
type Off = { fromAt: number; toAt: number; state: BellState; knownTo: number };

export type BellBook = {
  profile: ProfileJson | null;
  known: Known;
  /** Since when it is so, and the last fact that vouches for it. */
  run: { fromAt: number; last: Moment } | null;
  off: Off | null;
  unsynced: Unsynced;
  days: BellDays;
};

const NOTHING_KNOWN: Known = { link: 'unknown', faults: [] };

export const emptyBellBook: BellBook = {
  ...{ profile: null, known: NOTHING_KNOWN, run: null, off: null },
  ...{ unsynced: SYNCED, days: {} },
};

/** Otherwise the wall clock was set between the two: nobody can say where in the day the time between them lay. */
const isProven = (from: Moment, to: Moment): boolean =>
  from.bootId === to.bootId && Math.abs(to.wallMs - from.wallMs - (to.bootMs - from.bootMs)) <= CLOCK_OFF_MS;

/** Wired, and yet a press would not be heard as one. */
const DEAF: ReadonlySet<string> = new Set(['bell-stuck', 'bell-chattering', 'bell-wire-broken']);

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
      return NOTHING_KNOWN;
    default:
      return { link, faults };
  }
}

function stateOf({ link, faults }: Known, rule: BellRule | null): BellState {
  if (link !== 'works') return link;
  if (faults.length > 0) return 'broken';
  // Its receiver answers; whether the button at the door is still there, nobody knows.
  return rule?.isSupervised ? 'works' : 'unknown';
}

const ruleIn = ({ profile }: BellBook, ruleOf: RuleOf): BellRule | null => profile && ruleOf(profile);

function counted(book: BellBook, rule: BellRule | null, fromAt: number, toAt: number, state: BellState) {
  if (!rule || toAt <= fromAt) return book;
  // A clock that went back into the time of a standstill: what was held open for it is no longer free.
  const off = book.off && state !== 'unknown' && fromAt < book.off.toAt ? null : book.off;
  return { ...book, off, days: withPiece(book.days, rule.hours, { fromAt, toAt, state }) };
}

/** Ends what is so at one moment and begins anew at another; between them nobody knows. */
function cut(book: BellBook, rule: BellRule | null, untilAt: number, moment: Moment): BellBook {
  const { run } = book;
  const fresh = { fromAt: moment.wallMs, last: moment };
  if (!run) return { ...book, run: fresh };
  const known = counted(book, rule, run.fromAt, untilAt, stateOf(book.known, rule));
  return { ...counted(known, rule, untilAt, moment.wallMs, 'unknown'), run: fresh };
}

function wentDown(book: BellBook, rule: BellRule | null, moment: Moment): BellBook {
  const { run, known } = book;
  const lastAt = run?.last.wallMs ?? moment.wallMs;
  const after = cut(book, rule, lastAt, moment);
  const { knownTo } = dayOn(after.days, osloTime(moment.wallMs).date);
  return {
    ...after,
    off: { fromAt: lastAt, toAt: moment.wallMs, state: stateOf(known, rule), knownTo },
  };
}

/** What was true at the last fact went on until the last sign of life. */
function livedUntil(book: BellBook, rule: BellRule | null, aliveAt: number): BellBook {
  const { off } = book;
  if (!off || !rule) return book;
  const { fromAt, state } = off;
  const toAt = Math.min(Math.max(aliveAt, fromAt), off.toAt);
  const onlyAfter = { date: osloTime(off.toAt).date, at: off.knownTo };
  return { ...book, off: null, days: withPiece(book.days, rule.hours, { fromAt, toAt, state, onlyAfter }) };
}

function watched(book: BellBook, fact: Fact, moment: Moment, rule: BellRule | null): BellBook {
  if (fact.type === 'host-started') return wentDown(book, rule, moment);
  const { run, known } = book;
  if (!run) return cut(book, rule, moment.wallMs, moment);
  if (!isProven(run.last, moment)) return cut(book, rule, run.last.wallMs, moment);
  if (fact.type === 'watch-gap' && fact.data.because === 'off')
    return livedUntil({ ...book, run: { ...run, last: moment } }, rule, fact.data.fromAt);
  if (fact.type === 'watch-gap')
    return cut(book, rule, Math.min(Math.max(fact.data.fromAt, run.fromAt), moment.wallMs), moment);
  const changes =
    fact.type === 'profile-set' || stateOf(knownAfter(fact, known), rule) !== stateOf(known, rule);
  return changes ? cut(book, rule, moment.wallMs, moment) : { ...book, run: { ...run, last: moment } };
}

export function foldBell(book: BellBook, fact: Fact, moment: Moment, ruleOf: RuleOf): BellBook {
  const { days, unsynced } = followOffice(book, fact, moment);
  const after = watched({ ...book, days, unsynced }, fact, moment, ruleIn(book, ruleOf));
  return {
    ...after,
    known: knownAfter(fact, after.known),
    profile: fact.type === 'profile-set' ? fact.data.profile : after.profile,
  };
}

/** As it is at this moment. */
export function ended(book: BellBook, now: Moment, ruleOf: RuleOf): BellBook {
  if (!book.run) return book;
  const untilAt = isProven(book.run.last, now) ? now.wallMs : book.run.last.wallMs;
  return cut(book, ruleIn(book, ruleOf), untilAt, now);
}
