// One office's days, counted by hand and by the code; and what of it may be seen outside.
import { describe, expect, test } from 'vitest';
import type { Fact } from '../fact.ts';
import type { RingId, VisitId } from '../ids.ts';
import { DESK_1, KARI, playDesk, SYSTEM, staffAt } from '../played-desk.ts';
import { ok } from '../result.ts';
import { emptyBook, foldFact } from './book.ts';
import { figuresOf } from './figures.ts';
import { daysNow } from './now.ts';
import { numbersOf } from './numbers.ts';
import { outsideNumbers, shownPart, shownParts } from './outside.ts';

const MINUTE = 60_000;
type Play = ReturnType<typeof playDesk>;

const says = (play: Play, ...facts: Fact[]) => play.act(ok(facts), staffAt(DESK_1));
const talks = (play: Play, visit: VisitId) =>
  says(play, { type: 'conversation-started', subject: visit, data: { desk: DESK_1, adviser: KARI } });
const ends = (play: Play, visit: VisitId, outcome: 'helped' | 'left') =>
  says(play, { type: 'visit-ended', subject: visit, data: { outcome } });
const sees = (play: Play, ring: RingId) =>
  says(play, { type: 'ring-seen', subject: ring, data: { desk: DESK_1 } });

function numbers(play: Play, from = '2026-11-01', to = '2026-11-30') {
  const book = play.log.reduce((before, { fact, moment }) => foldFact(before, fact, moment), emptyBook);
  return numbersOf(daysNow(book, play.now().wallMs), from, to);
}

describe('M1 and its misses', () => {
  test('the same day counts, the next morning is a miss with its reason, and both waits are told', () => {
    const play = playDesk('dropIn');
    const [today, tomorrow] = [play.register(true), play.register(true)];
    play.wait(10 * MINUTE);
    talks(play, today);
    play.act(
      ok([
        {
          type: 'same-day-alarmed',
          subject: tomorrow,
          data: { about: 'visit', closesAt: play.now().wallMs },
        },
      ]),
      SYSTEM,
    );
    const data = { about: 'visit', closesAt: play.now().wallMs, reason: 'agreed-tomorrow' } as const;
    says(play, { type: 'same-day-closed', subject: tomorrow, data });
    play.wait(20 * 60 * MINUTE);
    talks(play, tomorrow);
    const { contacts, sameDay, misses, talk, openAtClosing } = numbers(play);
    expect({ contacts, sameDay, openAtClosing }).toEqual({ contacts: 2, sameDay: 1, openAtClosing: 1 });
    expect(misses).toMatchObject([
      { date: '2026-11-22', from: 'kiosk', reason: 'agreed-tomorrow', talkedOn: '2026-11-23' },
    ]);
    expect(talk).toEqual({ count: 2, median: 10 * MINUTE, p90: 1_210 * MINUTE, max: 1_210 * MINUTE });
  });

  test('who is still here is waiting today, and a miss tomorrow', () => {
    const play = playDesk('dropIn');
    play.register(true);
    expect(numbers(play)).toMatchObject({ contacts: 1, waiting: 1, misses: [] });
    play.wait(24 * 60 * MINUTE);
    expect(numbers(play)).toMatchObject({ waiting: 0, misses: [{ reason: 'waiting' }] });
  });

  test('who gave up is a miss and counted in M4 with the wait', () => {
    const play = playDesk('dropIn');
    const visit = play.register(true);
    play.wait(31 * MINUTE);
    ends(play, visit, 'left');
    expect(numbers(play)).toMatchObject({
      ...{ left: 1, leftWait: { max: 31 * MINUTE } },
      misses: [{ reason: 'left', talkedOn: null }],
    });
  });

  test('a conversation without help the same day is told beside M1', () => {
    const play = playDesk('dropIn');
    const visit = play.register(true);
    talks(play, visit);
    const answers = { 'could-apply': true, 'helped-today': false };
    says(play, { type: 'same-day-help-noted', subject: visit, data: { about: 'visit', answers } });
    ends(play, visit, 'helped');
    const { help, talksWithoutHelp } = numbers(play);
    expect(talksWithoutHelp).toBe(1);
    expect(help).toEqual([
      { code: 'could-apply', yes: 1, no: 0, unanswered: 0 },
      { code: 'need-mapped', yes: 0, no: 0, unanswered: 1 },
      { code: 'helped-today', yes: 0, no: 1, unanswered: 0 },
      { code: 'written-decision', yes: 0, no: 0, unanswered: 1 },
    ]);
  });
});

describe('the bell', () => {
  test('a delivery costs the office a press and owes nobody a conversation', () => {
    const play = playDesk('appointmentOnly');
    const ring = play.press(1, { ageMs: 4_000 }) as RingId;
    play.wait(20_000);
    sees(play, ring);
    const openedAt = play.now().wallMs;
    says(play, { type: 'ring-door-opened', subject: ring, data: { how: 'desk', openedAt } });
    says(play, { type: 'ring-ended', subject: ring, data: { outcome: 'delivery' } });
    play.wait(100_000);
    play.become('unstaffed');
    expect(numbers(play)).toMatchObject({
      ...{ contacts: 0, rings: 1, presses: 1, unanswered: 0, staffedMs: 120_000 },
      seen: { max: 24_000 },
      outcomes: [{ outcome: 'delivery', count: 1 }],
    });
  });

  test('levels that fired before anybody answered, and nobody all day', () => {
    const play = playDesk('appointmentOnly');
    const ring = play.press(1) as RingId;
    play.wait(6 * MINUTE);
    play.tick();
    expect(numbers(play)).toMatchObject({ unanswered: 1, levels: [{ level: 2, count: 1 }] });
    sees(play, ring);
    expect(numbers(play)).toMatchObject({ unanswered: 0, levels: [{ level: 2, count: 1 }] });
  });

  test('a test of the bell is nobody', () => {
    const play = playDesk('appointmentOnly');
    const ring = play.press(1) as RingId;
    says(play, { type: 'ring-was-a-test', subject: ring, data: {} });
    expect(numbers(play)).toMatchObject({ contacts: 0, rings: 0, presses: 0 });
  });

  test('outside drop-in is counted by the hour on the clock', () => {
    const play = playDesk('appointmentOnly');
    play.register(true);
    play.become('dropIn');
    play.register(true);
    expect(numbers(play).outside).toEqual([{ hour: 13, count: 1 }]);
  });
});

test('a host that was down counts no staffed hours meanwhile', () => {
  const play = playDesk('dropIn');
  play.wait(60 * MINUTE);
  play.register(false);
  play.wait(60 * MINUTE);
  play.act(ok([{ type: 'host-started', subject: 'station' as never, data: { version: '1' } }]), SYSTEM);
  play.wait(30 * MINUTE);
  expect(numbers(play).staffedMs).toBe(90 * MINUTE);
});

test('half, nine of ten, and the longest', () => {
  expect(figuresOf([])).toBeNull();
  expect(figuresOf([5])).toEqual({ count: 1, median: 5, p90: 5, max: 5 });
  expect(figuresOf([9, 1, 8, 2, 7, 3, 6, 4, 5, 10])).toEqual({ count: 10, median: 5, p90: 9, max: 10 });
});

describe('outside the office', () => {
  test('a small count is hidden, and so is a large one that would tell what is left', () => {
    expect([shownPart(3, 30), shownPart(28, 30), shownPart(0, 30), shownPart(25, 30)]).toEqual([
      null,
      null,
      0,
      25,
    ]);
  });

  test('one hidden part of a sum hides the next smallest with it', () => {
    const parts = [{ count: 12 }, { count: 3 }, { count: 7 }, { count: 0 }];
    expect(shownParts(parts).map(({ count }) => count)).toEqual([12, null, null, 0]);
  });

  test('nobody can be found by subtracting', () => {
    const play = playDesk('dropIn');
    for (let count = 0; count < 8; count++) talks(play, play.register(true));
    ends(play, play.register(true), 'left');
    expect(outsideNumbers(numbers(play))).toMatchObject({
      ...{ contacts: 9, sameDay: null, left: null },
      reasons: [{ reason: 'left', count: null }],
    });
  });
});
