// When a ring may be answered, who is told next, and which ring the keys mean.
import { describe, expect, test } from 'vitest';
import { aRing } from './a-ring.ts';
import { isQuiet, msUntilArmed, msUntilLoud, quieted } from './answering.ts';
import { countdown, minutesAndSeconds } from './countdown.ts';
import { dateText, rangWhen } from './rang-when.ts';
import { orderRings, ringToAnswer, ringToGoTo } from './ring-order.ts';

const held = { ...aRing().chain, held: true };

describe('arming', () => {
  test('a new ring arms one second after it appeared', () => {
    const ring = aRing({ openMs: 0 });
    expect(msUntilArmed(ring, 100, 100, 100)).toBe(1_000);
    expect(msUntilArmed(ring, 100, 100, 600)).toBe(500);
    expect(msUntilArmed(ring, 100, 100, 1_100)).toBe(0);
  });

  test('an old ring on a screen that has just opened waits its second too', () => {
    expect(msUntilArmed(aRing({ openMs: 90_000 }), 100, 100, 200)).toBe(900);
  });

  test('the station can ask for more', () => {
    expect(msUntilArmed(aRing({ openMs: 0, armedAfterMs: 3_000 }), 0, 0, 1_500)).toBe(1_500);
  });
});

describe('quiet after an answer that was not stored', () => {
  test('lasts a minute, for that ring alone', () => {
    const quiet = quieted(new Map(), 'ring-1', 0);
    expect(isQuiet(quiet, 'ring-1', 59_999)).toBe(true);
    expect(isQuiet(quiet, 'ring-1', 60_000)).toBe(false);
    expect(isQuiet(quiet, 'ring-2', 0)).toBe(false);
    expect(msUntilLoud(quiet, 20_000)).toBe(40_000);
    expect(msUntilLoud(quiet, 60_000)).toBeNull();
  });

  test('what has passed is forgotten', () => {
    expect(quieted(quieted(new Map(), 'ring-1', 0), 'ring-2', 60_000).has('ring-1')).toBe(false);
  });
});

describe('who is told next', () => {
  test('counts down by the clock of the view, not by this machine', () => {
    expect(countdown(aRing(), 72_000, 500, 500)).toEqual({ next: 'duty-adviser', leftMs: 48_000 });
    expect(countdown(aRing(), 72_000, 500, 10_500)).toEqual({ next: 'duty-adviser', leftMs: 38_000 });
  });

  test('stays at none when it is due, and says nothing when nothing is pending', () => {
    expect(countdown(aRing(), 130_000, 0, 0)?.leftMs).toBe(0);
    expect(countdown(aRing({ nextLevel: null }), 0, 0, 0)).toBeNull();
  });

  test('an answered ring rings again if the door stays closed', () => {
    const ring = aRing({ phase: 'coming', nextLevel: { target: 'again', at: 60_000, canReach: false } });
    expect(countdown(ring, 0, 0, 0)?.next).toBe('rings-again');
  });

  test('seconds are rounded up', () => {
    expect(minutesAndSeconds(47_100)).toEqual({ minutes: 0, seconds: 48 });
    expect(minutesAndSeconds(72_000)).toEqual({ minutes: 1, seconds: 12 });
    expect(minutesAndSeconds(-5)).toEqual({ minutes: 0, seconds: 0 });
  });
});

describe('several rings', () => {
  const answered = aRing({ id: 'answered', phase: 'seen', level: 3, openMs: 900_000 });
  const kept = aRing({ id: 'kept', chain: held, openMs: 9_000_000, level: 0 });
  const young = aRing({ id: 'young', openMs: 5_000 });
  const old = aRing({ id: 'old', openMs: 50_000 });
  const loud = aRing({ id: 'loud', openMs: 20_000, level: 2 });

  test('the loudest, then the oldest; kept ones after those that ring now; answered ones last', () => {
    const order = orderRings([answered, kept, young, old, loud]).map((ring) => ring.id);
    expect(order).toEqual(['loud', 'old', 'young', 'kept', 'answered']);
  });

  test('the answering key means the topmost, the going key the first that is answered', () => {
    const ordered = orderRings([answered, young, old]);
    expect(ringToAnswer(ordered)?.id).toBe('old');
    expect(ringToGoTo(ordered)?.id).toBe('answered');
    expect(ringToAnswer([answered])).toBeNull();
  });
});

describe('a ring that was kept', () => {
  const evening = Date.UTC(2026, 10, 19, 21, 14);

  test('is from last night in the morning, and has a date later', () => {
    expect(rangWhen(evening, Date.UTC(2026, 10, 20, 7, 0))).toBe('night');
    expect(rangWhen(evening, Date.UTC(2026, 10, 22, 7, 0))).toBe('earlier');
    expect(rangWhen(Date.UTC(2026, 10, 20, 15, 0), Date.UTC(2026, 10, 20, 17, 0))).toBe('today');
  });

  test('has its date in Oslo', () => {
    expect(dateText(Date.UTC(2026, 10, 19, 23, 30), 'nb')).toBe('20.11.');
    expect(dateText(Date.UTC(2026, 10, 19, 23, 30), 'en')).toBe('20/11');
  });
});
