// Who is alerted next is said only when the alert went out, and that nobody is reached is said as plainly.
import { expect, test } from 'vitest';
import type { RingChain } from '#contract/kiosk.ts';
import { ringWords } from './ring-words.ts';

const unanswered: RingChain = {
  rangAt: 1,
  stored: true,
  seenAt: null,
  comingAt: null,
  doorOpenedAt: null,
  talkingAt: null,
  escalatedCount: 2,
  alerted: null,
  isNobodyReached: false,
  seenAlone: false,
  held: false,
  withdrawn: null,
};

test.each([
  [null, 'ringUnansweredMore'],
  ['desks', 'ringUnansweredMore'],
  ['duty-adviser', 'alerted.duty-adviser'],
  ['everybody', 'alerted.everybody'],
] as const)('the last alert that went out was for %s', (alerted, more) => {
  expect(ringWords({ ...unanswered, alerted }, 'bell')).toEqual({ title: 'ringUnanswered', more });
});

test('nobody could be reached: no screen claims that somebody is being alerted', () => {
  const chain = { ...unanswered, alerted: 'leader' as const, isNobodyReached: true };
  expect(ringWords(chain, 'bell').more).toBe('alerted.nobody');
  expect(ringWords(chain, 'visit').more).toBe('alerted.nobody');
});

test('an answer is worth more than any alert', () => {
  expect(ringWords({ ...unanswered, alerted: 'leader', seenAt: 2 }, 'bell').title).toBe('ringSeen');
});
