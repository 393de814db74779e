// Whatever happens, each firing of each level is alerted once, what is in vain gives way at once, and only people end it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acknowledge, seenAlone } from '../doorbell/answer.ts';
import { DEFAULT_POLICY } from '../doorbell/policy.ts';
import type { RingId } from '../ids.ts';
import { DEED_NAMES, type Deed, doDeed } from '../played-deeds.ts';
import {
  DESK_1,
  DESK_2,
  FIRST_RING as FIRST,
  type PlayedDesk,
  playDesk,
  playRung,
  rebuilt,
  staffAt,
} from '../played-desk.ts';
import { ok } from '../result.ts';
import type { AlertOutcome, AlertWay } from './alert.ts';
import { awaitsSomebody } from './cause.ts';
import { alertsDue, beginAlert, isNobodyReached, pendingTries, recordTry } from './decide.ts';
import { type PlayedWorld, sendAlerts } from './played-alerts.ts';

const MINUTE = 60_000;
const LADDER = DEFAULT_POLICY.levels.length;

const everythingWorks: PlayedWorld = { people: () => 2, outcome: () => 'sent' };
const nobodyAnywhere: PlayedWorld = { people: () => 0, outcome: () => 'nobody-to-reach' };
const everythingFails: PlayedWorld = { people: () => 2, outcome: () => 'timed-out' };

const began = (play: PlayedDesk) =>
  play.log.flatMap(({ fact }) =>
    fact.type === 'alert-began' ? [`${fact.subject} ${fact.data.level}.${fact.data.again}`] : [],
  );
const tried = (play: PlayedDesk) =>
  play.log.flatMap(({ fact }) =>
    fact.type === 'alert-tried'
      ? [`${fact.subject} ${fact.data.level}.${fact.data.again} ${fact.data.way}`]
      : [],
  );
const levels = (play: PlayedDesk) =>
  play.log.flatMap(({ fact }) => (fact.type === 'ring-escalated' ? [fact.data.level] : []));

describe('one ring', () => {
  test('levels that fire in one moment are alerted each, though nobody looked in between', () => {
    const play = playRung();
    play.wait(11 * MINUTE);
    play.tick();
    sendAlerts(play, everythingWorks);
    expect(began(play)).toEqual([0, 1, 2, 3].map((level) => `${FIRST} ${level}.0`));
  });

  test('taken before anybody was told: nobody is told', () => {
    const play = playRung();
    play.act(acknowledge(play.desk(), FIRST, DESK_1), staffAt(DESK_1));
    sendAlerts(play, everythingWorks);
    expect(began(play)).toEqual([]);
  });

  test('the first level is alerted when it rings, and the next one at its own time', () => {
    const play = playRung();
    sendAlerts(play, everythingWorks);
    sendAlerts(play, everythingWorks);
    expect(began(play)).toEqual([`${FIRST} 0.0`]);
    play.wait(2 * MINUTE);
    play.tick();
    sendAlerts(play, everythingWorks);
    expect(began(play)).toEqual([`${FIRST} 0.0`, `${FIRST} 1.0`]);
    expect(play.desk().alerts.get(FIRST)?.begun.at(-1)).toMatchObject({ target: 'duty-adviser', people: 2 });
  });

  test('sent is not reached: the ladder goes on until a person answers, and then nothing more is sent', () => {
    const play = playRung();
    for (let minute = 0; minute < 25; minute++) {
      sendAlerts(play, everythingWorks);
      play.wait(MINUTE);
      play.tick();
    }
    sendAlerts(play, everythingWorks);
    expect(levels(play)).toEqual([1, 2, 3, 4, 5, 6]);
    play.act(acknowledge(play.desk(), FIRST, DESK_1), staffAt(DESK_1));
    const before = began(play).length;
    play.wait(4 * MINUTE);
    play.tick();
    sendAlerts(play, everythingWorks);
    expect(began(play)).toHaveLength(before);
  });

  test('an answer while messages are under way: none of them is tried again', () => {
    const play = playRung();
    sendAlerts(play, { people: () => 2, outcome: () => null });
    expect(pendingTries(play.desk())).toHaveLength(3);
    play.act(acknowledge(play.desk(), FIRST, DESK_1), staffAt(DESK_1));
    expect(pendingTries(play.desk())).toEqual([]);
    // What came of it is kept all the same.
    expect(recordTry(play.desk(), FIRST, { level: 0, again: 0 }, 'sms', 'sent')).toHaveLength(1);
  });

  test('a level for nobody gives way at once, with its facts; the one after it keeps its own time', () => {
    const play = playRung();
    const noDutyAdviser: PlayedWorld = {
      ...everythingWorks,
      people: ({ target }) => (target === 'duty-adviser' ? 0 : 2),
    };
    sendAlerts(play, noDutyAdviser);
    play.wait(2 * MINUTE);
    play.tick();
    sendAlerts(play, noDutyAdviser);
    expect(began(play)).toEqual([`${FIRST} 0.0`, `${FIRST} 1.0`, `${FIRST} 2.0`]);
    expect(play.log.map(({ fact }) => fact)).toContainEqual({
      type: 'ring-escalated',
      subject: FIRST,
      data: { level: 2, because: 'nobody-reached' },
    });
    play.wait(8 * MINUTE - 1);
    expect(play.tick()).toEqual([]);
    play.wait(1);
    expect(play.tick()).toMatchObject([{ data: { level: 3 } }]);
  });

  test('all ways of a level fail: the next follows the moment the last of them is known', () => {
    const play = playRung();
    const act = (facts: ReturnType<typeof beginAlert>) => play.act(ok(facts), { kind: 'system' });
    act(beginAlert(play.desk(), FIRST, { level: 0, again: 0 }, { people: 1, ways: ['desks', 'sms'] }));
    act(recordTry(play.desk(), FIRST, { level: 0, again: 0 }, 'desks', 'nobody-to-reach'));
    expect(levels(play)).toEqual([]);
    act(recordTry(play.desk(), FIRST, { level: 0, again: 0 }, 'sms', 'unreachable'));
    expect(levels(play)).toEqual([1]);
  });

  test('one way that went out is enough to wait for an answer', () => {
    const play = playRung();
    sendAlerts(play, { people: () => 2, outcome: (way) => (way === 'sms' ? 'sent' : 'fault') });
    expect(levels(play)).toEqual([]);
  });

  test.each([
    ['nobody anywhere', nobodyAnywhere],
    ['every way fails', everythingFails],
  ])('%s: the whole ladder at once, then an alarm and the repeat, never a loop', (_, world) => {
    const play = playRung();
    sendAlerts(play, world);
    expect(levels(play)).toEqual(Array.from({ length: LADDER }, (_one, index) => index + 1));
    const ring = play.ring(FIRST);
    if (!ring) throw new Error('the ring is gone');
    expect(isNobodyReached(play.desk(), ring)).toBe(true);
    expect(play.tick()).toEqual([]);
    play.wait(DEFAULT_POLICY.repeatMs);
    play.tick();
    sendAlerts(play, world);
    expect(levels(play)).toHaveLength(LADDER + 1);
    play.wait(DEFAULT_POLICY.repeatMs);
    play.tick();
    sendAlerts(play, everythingWorks);
    expect(isNobodyReached(play.desk(), play.ring(FIRST) ?? ring)).toBe(false);
  });

  test('rung at night nobody is alerted until the office is staffed, and then from the first level', () => {
    const play = playDesk('unstaffed');
    play.press(1);
    sendAlerts(play, everythingWorks);
    expect(began(play)).toEqual([]);
    play.become('appointmentOnly');
    sendAlerts(play, everythingWorks);
    expect(began(play)).toEqual([`${FIRST} 0.0`]);
  });

  test('a door that stays closed alerts the level anew', () => {
    const play = playRung();
    sendAlerts(play, everythingWorks);
    play.act(acknowledge(play.desk(), FIRST, DESK_1), staffAt(DESK_1));
    play.wait(DEFAULT_POLICY.doorLimitMs);
    play.tick();
    sendAlerts(play, everythingWorks);
    expect(began(play).at(-1)).toBe(`${FIRST} ${play.ring(FIRST)?.level}.1`);
  });

  test('seen, but cannot open alone: the next level is alerted though somebody has seen it', () => {
    const play = playRung();
    sendAlerts(play, everythingWorks);
    play.act(acknowledge(play.desk(), FIRST, DESK_1), staffAt(DESK_1));
    play.act(seenAlone(play.desk(), FIRST, DESK_2), staffAt(DESK_2));
    sendAlerts(play, everythingWorks);
    expect(began(play)).toEqual([`${FIRST} 0.0`, `${FIRST} 1.0`]);
  });
});

const anyDeed: fc.Arbitrary<Deed> = fc.record({
  name: fc.constantFrom(...DEED_NAMES),
  a: fc.nat(12),
  b: fc.nat(2 ** 20),
});
const anyStep = fc.record({
  deed: anyDeed,
  /** Whether the dispatcher gets to run after it, and what it meets. */
  runs: fc.boolean(),
  people: fc.nat(2),
  outcomes: fc.array(fc.constantFrom<AlertOutcome | null>('sent', 'fault', 'nobody-to-reach', null), {
    minLength: 3,
    maxLength: 3,
  }),
});

const WAYS: AlertWay[] = ['desks', 'sms', 'siren'];
const PATIENCE_MS = 60_000;

test(
  'any story, with hosts that die midway: alerted once a firing, tried once a way, nothing forgotten',
  () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1, maxLength: 50, size: 'max' }), (story) => {
        const play = playDesk();
        for (const { deed, runs, people, outcomes } of story) {
          doDeed(play, deed);
          if (!runs) continue;
          sendAlerts(play, { people: () => people, outcome: (way) => outcomes[WAYS.indexOf(way)] ?? null });
          expect(alertsDue(play.desk())).toEqual([]);
        }
        // The host lives again: what was begun and not known is tried, and everybody who waits has been alerted.
        const before = new Set(began(play));
        sendAlerts(play, everythingWorks);
        expect(pendingTries(play.desk())).toEqual([]);
        for (const ring of play.desk().rings.values()) {
          if (!awaitsSomebody(ring) || ring.phase !== 'ringing') continue;
          expect(began(play)).toContain(`${ring.id} ${ring.level}.${ring.rangAgainCount}`);
        }
        expect(new Set(began(play)).size).toBe(began(play).length);
        expect(new Set(tried(play)).size).toBe(tried(play).length);
        expect([...before].every((one) => began(play).includes(one))).toBe(true);
        expect(rebuilt(play.log)).toEqual(play.desk());
        expect([...play.desk().alerts.keys()].every((id) => play.desk().rings.has(id as RingId))).toBe(true);
      }),
      { numRuns: 200 },
    );
  },
  PATIENCE_MS,
);
