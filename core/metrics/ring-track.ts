// One open ring as the numbers follow it. A ring and the registrations behind it are the same people, counted once.
import { evolveRing } from '../doorbell/evolve.ts';
import type { Ring } from '../doorbell/ring.ts';
import { pressCount, pressedAt } from '../doorbell/rung.ts';
import type { RingFact, RingOutcome } from '../fact.ts';
import { osloTime } from '../hours/oslo.ts';
import { elapsedMs, type Moment } from '../moment.ts';
import type { HelpAnswers, SameDayReason } from '../same-day/same-day.ts';
import { visitsIn } from '../visit/linked-ring.ts';
import type { Contact, Talk } from './contact.ts';
import { type Day, plusOne } from './day.ts';

export type RingTrack = {
  ring: Ring;
  ageMs: number;
  /** First seen by anybody: how long it took, on which Oslo date, and how far the alert had come. */
  seen: { ms: number; date: string; level: number } | null;
  doorMs: number | null;
  talk: Talk | null;
  closed: SameDayReason | null;
  help: HelpAnswers;
  isMistake: boolean;
};

export const dayOf = ({ ring }: RingTrack): string => osloTime(ring.rangAt[0] ?? ring.opened.wallMs).date;

function trackOf(ring: Ring): RingTrack {
  const [first] = ring.sources;
  const ageMs = first?.from === 'bell' ? (first.ageMs ?? 0) : 0;
  const nothing = { seen: null, doorMs: null, talk: null, closed: null, help: {}, isMistake: false };
  return { ring, ageMs, ...nothing };
}

const SEEN: readonly RingFact['type'][] = ['ring-seen', 'ring-seen-alone', 'ring-coming'];

/** Null: the ring is over, or its beginning was lost with a damaged store. */
export function followRing(track: RingTrack | undefined, fact: RingFact, moment: Moment): RingTrack | null {
  if (!track && fact.type !== 'ring-opened') return null;
  const ring = evolveRing(track?.ring, fact, moment, null);
  if (!ring) return null;
  const after: RingTrack = track ? { ...track, ring } : trackOf(ring);
  const ms = elapsedMs(ring.opened, moment) + after.ageMs;
  if (SEEN.includes(fact.type) && !after.seen)
    return { ...after, seen: { ms, date: osloTime(moment.wallMs).date, level: track?.ring.level ?? 0 } };
  if (fact.type === 'ring-door-opened' && after.doorMs === null)
    return { ...after, doorMs: Math.max(0, ms - (moment.wallMs - fact.data.openedAt)) };
  if (fact.type === 'ring-conversation-started') return { ...after, talk: { at: moment.wallMs, ms } };
  if (fact.type === 'ring-withdrawn-said') return { ...after, isMistake: fact.data.what === 'mistake' };
  return after;
}

export const visitsBehind = ({ ring }: RingTrack): string[] => [
  ...new Set<string>([...visitsIn(ring), ...ring.linked]),
];

/**
 * Whether somebody rang who did not register. Those who count at the door know; until then a press before any
 * registration is another person's, and a press after one is taken for the same person's, who waits.
 */
function isAnother({ ring }: RingTrack, registered: number): boolean {
  if (registered === 0) return true;
  if (ring.peopleCount !== null) return ring.peopleCount > registered;
  return ring.linked.length === 0 && ring.sources[0]?.from === 'bell';
}

/**
 * The press of whoever did not register. Those who were linked rang too, so the first presses are theirs; whose the
 * next one is nobody can know, and the earliest is taken: no wait is told shorter than it was.
 */
const pressOfAnother = (ring: Ring): number | undefined => pressedAt(ring, ring.linked.length);

/** Whoever pressed and did not register; a household that came together is one contact. */
export function bellContact(track: RingTrack, registered: number, over: Contact['over']): Contact | null {
  const { ring, closed, help, isMistake } = track;
  const rangAt = pressOfAnother(ring);
  if (rangAt === undefined || !isAnother(track, registered)) return null;
  const ageMs = ring.opened.wallMs - rangAt;
  const later = (ms: number): number => Math.max(0, ms + ageMs - track.ageMs);
  const day = osloTime(ring.opened.wallMs - ageMs).date;
  return {
    ...{ id: ring.id, from: 'bell', ticket: null, day, began: ring.opened, ageMs, regime: ring.regime },
    talk: track.talk && { ...track.talk, ms: later(track.talk.ms) },
    ...{ closed, help, isMistake },
    over: over && { ...over, ms: later(over.ms) },
  };
}

/** The talk at the door was with the one who had registered, when nobody else came. */
export function withRingOf(contact: Contact, { talk, closed, help, isMistake }: RingTrack): Contact {
  return {
    ...contact,
    talk: contact.talk ?? talk,
    closed: contact.closed ?? closed,
    help: { ...help, ...contact.help },
    isMistake: contact.isMistake || isMistake,
  };
}

export function withRing(day: Day, track: RingTrack, outcome: RingOutcome | null): Day {
  const { seen, doorMs, ring } = track;
  const pressed = pressCount(track.ring);
  return {
    ...day,
    rings: day.rings + 1,
    presses: day.presses + pressed,
    seenMs: seen ? [...day.seenMs, seen.ms] : day.seenMs,
    doorMs: doorMs === null ? day.doorMs : [...day.doorMs, doorMs],
    levels: plusOne(day.levels, String(seen?.level ?? ring.level)),
    unanswered: day.unanswered + (seen?.date === dayOf(track) ? 0 : 1),
    outcomes:
      outcome && pressed > 0 ? plusOne(day.outcomes as Record<string, number>, outcome) : day.outcomes,
  };
}
