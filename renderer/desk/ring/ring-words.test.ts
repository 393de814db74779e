// What a ring says of itself, as far as facts allow.
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../words.ts';
import { aRing } from './a-ring.ts';
import { headline, sentences, stepsSoFar } from './ring-words.ts';

const words = wordsIn('nb');
const MORNING = Date.UTC(2026, 10, 20, 7, 5);
const EVENING = Date.UTC(2026, 10, 19, 21, 14);
const view = { entrance: { nb: 'hovedinngangen' }, nowMs: MORNING };
const chain = aRing().chain;
const hour = 3_600_000;

describe('the headline', () => {
  test('names the entrance', () => {
    expect(headline(aRing(), view, words)).toBe('Noen ringer på ved hovedinngangen');
  });

  test('tells a registration apart from a press', () => {
    expect(headline(aRing({ tickets: ['412'] }), view, words)).toBe('412 må ha hjelp i dag');
    expect(headline(aRing({ tickets: ['412'], pressCount: 2 }), view, words)).toContain('ringer på');
  });

  test('says when a kept ring was rung, and not that somebody rings now', () => {
    const kept = aRing({ regime: 'unstaffed', openMs: 10 * hour, chain: { ...chain, rangAt: EVENING } });
    expect(headline(kept, view, words)).toBe('Ringte på i natt kl. 22.14');
    expect(sentences(kept, words)).toContain('Kontoret var ubemannet. Ingen har svart ennå.');
  });

  test('a fresh ring is somebody at the door, also when the office is unstaffed', () => {
    const fresh = aRing({ regime: 'unstaffed', openMs: 5_000 });
    expect(headline(fresh, view, words)).toBe('Noen ringer på ved hovedinngangen');
  });

  test('is in the past once somebody has answered', () => {
    const seen = aRing({ phase: 'seen', seenBy: 'Veileder 1', chain: { ...chain, rangAt: MORNING } });
    expect(headline(seen, view, words)).toBe('Ringte på ved hovedinngangen kl. 08.05');
  });
});

test('what is not stored is said first', () => {
  const [first] = sentences(aRing({ chain: { ...chain, stored: false } }), words);
  expect(first).toBe('Ikke lagret ennå – klokka varsler til det er lagret.');
});

test('the steps so far are those with a fact behind them, the farthest first', () => {
  expect(stepsSoFar(aRing(), words)).toEqual([]);
  const open = aRing({
    phase: 'door-open',
    seenBy: 'Veileder 1',
    comingBy: 'Veileder 1',
    peopleCount: 2,
    chain: { ...chain, doorOpenedAt: MORNING },
  });
  expect(stepsSoFar(open, words)).toEqual(['Døra ble åpnet 08.05', '2 kom']);
});
