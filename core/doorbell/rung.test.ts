// A ring that is pressed all night keeps a bounded row, and still knows how many rang, who registered and who came first.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RingSource } from '../fact.ts';
import type { PersonRef, VisitId } from '../ids.ts';
import { emptyBook, foldFact } from '../metrics/book.ts';
import { daysNow } from '../metrics/now.ts';
import { numbersOf } from '../metrics/numbers.ts';
import { DESK_1, FIRST_RING as FIRST, playDesk, rebuilt, staffAt } from '../played-desk.ts';
import { ok } from '../result.ts';
import { sayRingWishes } from '../wishes/say.ts';
import { doorOpened } from './answer.ts';
import {
  FIRST_PRESSES_KEPT,
  LATEST_PRESSES_KEPT,
  pressCount,
  pressedAt,
  type Rung,
  rangAtLatest,
  rungCount,
  withSource,
} from './rung.ts';

const KEPT = FIRST_PRESSES_KEPT + LATEST_PRESSES_KEPT;
const SECOND_MS = 1_000;

function pressedAllNight(presses: number) {
  const play = playDesk();
  for (let number = 1; number <= presses; number++) {
    play.press(number);
    play.wait(30 * SECOND_MS);
  }
  return play;
}

describe('a button pressed all night', () => {
  const NIGHT = 1_500;

  test('keeps a row that no longer grows, the first and the latest presses, and the count', () => {
    const play = pressedAllNight(NIGHT);
    const ring = play.desk().rings.get(FIRST);
    if (!ring) throw new Error('it is open');
    const numbers = ring.sources.flatMap((source) => (source.from === 'bell' ? [source.press.number] : []));
    expect(numbers.slice(0, 2)).toEqual([1, 2]);
    expect(numbers.slice(-2)).toEqual([NIGHT - 1, NIGHT]);
    expect([ring.sources.length, ring.rangAt.length]).toEqual([KEPT, KEPT]);
    expect([rungCount(ring), pressCount(ring)]).toEqual([NIGHT, NIGHT]);
    expect(rebuilt(play.log)).toEqual(play.desk());
  });

  test('a press that was left out is known when it comes again', () => {
    const play = pressedAllNight(NIGHT);
    const before = play.log.length;
    expect(play.press(NIGHT - LATEST_PRESSES_KEPT - 10)).toBeNull();
    expect(play.log).toHaveLength(before);
  });

  test('every press is in the numbers', () => {
    const play = pressedAllNight(300);
    const end = { type: 'ring-ended', subject: FIRST, data: { outcome: 'nobody-there' } } as const;
    play.act(ok([end]), staffAt(DESK_1));
    const book = play.log.reduce((was, { fact, moment }) => foldFact(was, fact, moment), emptyBook);
    const days = daysNow(book, play.now().wallMs);
    expect(numbersOf(days, '2026-11-22', '2026-11-23')).toMatchObject({ rings: 1, presses: 300 });
  });

  test('a door told of late leaves those who rang after it at the door, with what they asked for', () => {
    const play = pressedAllNight(300);
    const personRef = 'box' as PersonRef;
    play.act(sayRingWishes(play.desk(), FIRST, 300, personRef), { kind: 'visitor' });
    const at = play.ago(10 * 30 * SECOND_MS + 1);
    play.act(doorOpened(play.desk(), FIRST, 'desk', at), staffAt(DESK_1));
    const [first, after] = [...play.desk().rings.values()];
    expect(first && rungCount(first)).toBe(290);
    expect(after?.sources).toHaveLength(10);
    expect(after?.wishes).toMatchObject([{ personRef }]);
  });
});

const press = (number: number): RingSource => ({
  from: 'bell',
  press: { device: 'bell', deviceEpoch: 1, number },
  ageMs: 0,
});
const visit = (number: number): RingSource => ({ from: 'visit', visit: `visit-${number}` as VisitId });

test('whoever rings, in whatever order: counts are exact, nobody who registered is left out, no wait is told too short', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 * KEPT }), (kinds) => {
      const all = kinds.map((kind, index) => (kind === 0 ? visit(index) : press(index)));
      const nobody: Rung = { sources: [], rangAt: [], leftOutCount: 0 };
      const rung = all.reduce((was, source, index) => withSource(was, source, index), nobody);
      const presses = all.flatMap((source, index) => (source.from === 'bell' ? [index] : []));
      const registered = (sources: readonly RingSource[]) => sources.filter(({ from }) => from === 'visit');

      expect([rungCount(rung), pressCount(rung)]).toEqual([all.length, presses.length]);
      expect(registered(rung.sources)).toEqual(registered(all));
      expect(rung.rangAt).toEqual(rung.rangAt.toSorted((a, b) => a - b));
      expect(rung.sources.map((source) => all.indexOf(source))).toEqual(rung.rangAt);
      for (const [nth, at] of presses.entries()) {
        expect(pressedAt(rung, nth)).toBeLessThanOrEqual(at);
        if (nth < FIRST_PRESSES_KEPT || presses.length <= KEPT) expect(pressedAt(rung, nth)).toBe(at);
      }
      for (let nth = 1; nth <= all.length; nth++)
        expect(rangAtLatest(rung, nth)).toBeGreaterThanOrEqual(nth - 1);
    }),
    { numRuns: 60 },
  );
});
