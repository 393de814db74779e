// How a fact changes a ring. Null means a person has ended it; its facts remain.
import type { RingFact, RingSource } from '../fact.ts';
import type { StaffId } from '../ids.ts';
import { dueAfter, type Moment } from '../moment.ts';
import { unreachable } from '../result.ts';
import { withWishes } from '../wishes/say.ts';
import { dueAfterLevel, firstDue } from './escalation.ts';
import { rangBefore } from './late-door.ts';
import type { Ring } from './ring.ts';
import { type Ago, onRingsClock, wallAt } from './ring-clock.ts';
import { withSource } from './rung.ts';

type Opened = Extract<RingFact, { type: 'ring-opened' }>;

const ageOf = (source: RingSource): number | null => (source.from === 'bell' ? source.ageMs : 0);
const ago = (source: RingSource, now: Moment): Ago => ({ now, agoMs: ageOf(source) ?? 0 });

function open(fact: Opened, moment: Moment): Ring {
  const { source, regime, policy } = fact.data;
  const nothingYet = {
    seen: null,
    seenAlone: null,
    coming: null,
    doorOpened: null,
    peopleCount: null,
    talk: null,
    wishes: [],
    companion: null,
    withdrawn: null,
    linked: [],
  };
  const nextDue = regime === 'unstaffed' ? null : firstDue(policy, moment, ageOf(source));
  const start = { phase: 'ringing', level: 0, nextDue, rangAgainCount: 0 } as const;
  const rung = { sources: [source], rangAt: [wallAt(ago(source, moment))], leftOutCount: 0 };
  return { id: fact.subject, opened: moment, regime, policy, ...rung, ...start, ...nothingYet };
}

/** by: the staff member behind the fact, or null when a door contact or the clock made it. */
export function evolveRing(
  ring: Ring | undefined,
  fact: RingFact,
  moment: Moment,
  by: StaffId | null,
): Ring | null {
  if (fact.type === 'ring-opened') return open(fact, moment);
  if (!ring) throw new Error(`${fact.type} about no open ring`);
  const deed = { by, at: moment.wallMs };
  const doorDue = dueAfter(moment, ring.policy.doorLimitMs);
  switch (fact.type) {
    case 'ring-joined': {
      const { source } = fact.data;
      return {
        ...ring,
        ...withSource(ring, source, onRingsClock(ring.opened, ago(source, moment))),
        withdrawn: null,
      };
    }
    case 'ring-wishes-said':
      return { ...ring, wishes: withWishes(ring.wishes, fact.data) };
    case 'ring-resumed':
      return { ...ring, nextDue: firstDue(ring.policy, moment) };
    case 'ring-escalated': {
      const level = fact.data.level;
      // Somebody has it: the next thing due is its door, and calling for help must not put that off.
      if (ring.phase !== 'ringing') return { ...ring, level };
      return { ...ring, level, nextDue: dueAfterLevel(ring.policy, level, ring.nextDue, moment) };
    }
    case 'ring-seen':
      return { ...ring, phase: 'seen', seen: deed, nextDue: doorDue };
    case 'ring-seen-alone':
      return { ...ring, seenAlone: deed };
    case 'ring-coming':
      return {
        ...ring,
        phase: 'coming',
        seen: ring.seen ?? deed,
        coming: deed,
        companion: fact.data.with ?? null,
        nextDue: doorDue,
      };
    case 'ring-rang-again':
      return {
        ...ring,
        phase: 'ringing',
        seen: null,
        seenAlone: null,
        coming: null,
        companion: null,
        rangAgainCount: ring.rangAgainCount + 1,
        // The level that was alerted has its own time once more; no person at a door waits for the long repeat.
        nextDue: dueAfterLevel(ring.policy, ring.level, null, moment),
      };
    case 'ring-door-opened': {
      const doorOpened = { by, at: fact.data.openedAt, how: fact.data.how };
      const phase = ring.phase === 'talking' ? 'talking' : 'door-open';
      const before = rangBefore(ring, { now: moment, agoMs: moment.wallMs - doorOpened.at });
      return { ...ring, ...before, phase, doorOpened, nextDue: null };
    }
    case 'ring-door-released':
      return ring;
    case 'ring-people-came':
      return { ...ring, peopleCount: fact.data.count };
    case 'ring-conversation-started':
      return {
        ...ring,
        phase: 'talking',
        talk: { adviser: fact.data.adviser, at: moment.wallMs, place: fact.data.place ?? null },
        nextDue: null,
      };
    case 'ring-withdrawn-said':
      return { ...ring, withdrawn: { what: fact.data.what, at: moment.wallMs } };
    case 'ring-visit-linked':
      return { ...ring, linked: [...ring.linked, fact.data.visit] };
    case 'ring-ended':
    case 'ring-was-a-test':
      return null;
    default:
      return unreachable(fact);
  }
}
