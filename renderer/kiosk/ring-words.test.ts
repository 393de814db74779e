// The screen says the newest fact and nothing that no fact stands behind.
import { describe, expect, test } from 'vitest';
import type { RingChain } from '#contract/kiosk.ts';
import { isRinging, isUnanswered, ringSteps, ringWords } from './ring-words.ts';

const rung: RingChain = {
  rangAt: 1,
  stored: true,
  seenAt: null,
  comingAt: null,
  doorOpenedAt: null,
  talkingAt: null,
  escalatedCount: 0,
  alerted: null,
  isNobodyReached: false,
  seenAlone: false,
  held: false,
  withdrawn: null,
};

const title = (chain: Partial<RingChain>) => ringWords({ ...rung, ...chain }, 'bell').title;

describe('the title of the ring screen', () => {
  test('says heard only when the press is stored', () => {
    expect(title({})).toBe('ringHeard');
    expect(title({ stored: false })).toBe('ringUnstored');
  });

  test('says that nobody has answered, until somebody has', () => {
    expect(title({ escalatedCount: 1 })).toBe('ringUnanswered');
    expect(title({ escalatedCount: 1, seenAt: 2 })).toBe('ringSeen');
    expect(title({ escalatedCount: 1, seenAlone: true })).toBe('ringSeenAlone');
  });

  test('follows the newest fact', () => {
    expect(title({ seenAt: 2, comingAt: 3 })).toBe('ringComing');
    expect(title({ seenAt: 2, comingAt: 3, doorOpenedAt: 4 })).toBe('ringDoor');
    expect(title({ doorOpenedAt: 4, talkingAt: 5 })).toBe('ringTalking');
  });

  test('promises nobody while nobody is in the building', () => {
    expect(ringWords({ ...rung, held: true }, 'bell')).toEqual({ title: 'ringHeld', more: 'ringHeldMore' });
    const unstored = { ...rung, held: true, stored: false };
    expect(ringWords(unstored, 'bell').more).toBe('ringHeldUnstored');
    expect(ringSteps(rung, 'bell').length).toBeGreaterThan(ringSteps({ ...rung, held: true }, 'bell').length);
  });
});

describe('the steps', () => {
  test('have a time only where a fact is stored', () => {
    expect(ringSteps({ ...rung, stored: false }, 'bell')[0]).toEqual({
      what: 'rang',
      label: 'stepRang',
      isDone: false,
      at: null,
    });
    const steps = ringSteps({ ...rung, seenAt: 2 }, 'bell');
    expect(steps.map((step) => step.at)).toEqual([1, 2, null, null]);
  });

  test('ahead stand the next one and the talk; where room is short, the next one', () => {
    expect(ringSteps(rung, 'bell').map(({ what }) => what)).toEqual(['rang', 'seen', 'talk']);
    expect(ringSteps(rung, 'bell', true).map(({ what }) => what)).toEqual(['rang', 'seen']);
    const met = { ...rung, seenAt: 2, comingAt: 3, doorOpenedAt: 4 };
    expect(ringSteps(met, 'bell', true).map(({ what }) => what)).toEqual([
      'rang',
      'seen',
      'coming',
      'door',
      'talk',
    ]);
  });

  test('leave out what was passed by without a fact', () => {
    const labels = ringSteps({ ...rung, doorOpenedAt: 4 }, 'bell').map((step) => step.label);
    expect(labels).toEqual(['stepRang', 'stepDoor', 'stepTalk']);
  });
});

test('a ring that is answered at the door or held is no longer ringing', () => {
  expect(isRinging(rung)).toBe(true);
  expect(isRinging({ ...rung, seenAt: 2, comingAt: 3 })).toBe(true);
  expect(isRinging({ ...rung, doorOpenedAt: 4 })).toBe(false);
  expect(isRinging({ ...rung, held: true })).toBe(false);
});

test('the phone route grows when nobody answers, and when the press is not stored', () => {
  expect(isUnanswered(rung)).toBe(false);
  expect(isUnanswered({ ...rung, escalatedCount: 1 })).toBe(true);
  expect(isUnanswered({ ...rung, stored: false })).toBe(true);
  expect(isUnanswered({ ...rung, escalatedCount: 3, seenAt: 2 })).toBe(false);
});

test('whoever leaves, or pressed by mistake, is not told to wait; what has happened stays true', () => {
  const coming = { ...rung, comingAt: 3 };
  expect(ringWords({ ...coming, withdrawn: 'leaving' }, 'bell')).toEqual({
    title: 'ringComing',
    more: 'leavingMore',
  });
  expect(ringWords({ ...coming, withdrawn: 'leaving' }, 'visit').more).toBe('leavingMoreVisit');
  expect(ringWords({ ...rung, withdrawn: 'mistake' }, 'bell').more).toBe('mistakeMore');
});
