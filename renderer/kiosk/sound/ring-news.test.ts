// The screen sounds and lights up for each fact, once, and for nothing else.
import { expect, test } from 'vitest';
import type { RingChain } from '#contract/kiosk.ts';
import { newsSince, stepOf } from './ring-news.ts';

const rung: RingChain = {
  rangAt: 0,
  stored: true,
  seenAt: null,
  comingAt: null,
  doorOpenedAt: null,
  talkingAt: null,
  escalatedCount: 0,
  seenAlone: false,
  held: false,
  withdrawn: null,
  alerted: null,
  isNobodyReached: false,
};

const news = (was: Partial<RingChain> | null, is: Partial<RingChain>) =>
  newsSince(was && stepOf('ring', { ...rung, ...was }), stepOf('ring', { ...rung, ...is }));

test('heard sounds only once it is stored', () => {
  expect(news(null, { stored: false })).toBeNull();
  expect(news({ stored: false }, {})).toBe('heard');
  expect(news(null, {})).toBe('heard');
});

test.each(['seenAt', 'comingAt', 'doorOpenedAt', 'talkingAt'] as const)(
  '%s brings somebody closer',
  (step) => {
    expect(news({}, { [step]: 1 })).toBe('closer');
  },
);

test('nobody has answered, or may not open alone, or the door stayed closed: not yet', () => {
  expect(news({}, { escalatedCount: 1 })).toBe('not-yet');
  expect(news({}, { seenAlone: true })).toBe('not-yet');
  expect(news({ seenAt: 1, comingAt: 2 }, { escalatedCount: 1 })).toBe('not-yet');
});

test('the same view once more is silent', () => {
  expect(news({ seenAt: 1 }, { seenAt: 1 })).toBeNull();
  expect(news({}, { withdrawn: 'leaving' })).toBeNull();
});
