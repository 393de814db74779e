// What a visitor says at the screen makes a ring calmer, and never ends it.
import { expect, test } from 'vitest';
import type { RingId } from '../ids.ts';
import { DESK_1, FIRST_RING as FIRST, playRung, rebuilt, staffAt } from '../played-desk.ts';
import { acknowledge, doorOpened } from './answer.ts';
import { endRing } from './end.ts';
import { isCalm } from './ring.ts';
import { withdraw } from './withdraw.ts';

const BY = staffAt(DESK_1);
const VISITOR = { kind: 'visitor' } as const;

function rung() {
  const play = playRung();
  const say = (what: 'mistake' | 'leaving') => play.act(withdraw(play.desk(), FIRST, what), VISITOR);
  return { ...play, say, calm: () => isCalm(play.ring(FIRST) ?? expect.fail('gone')) };
}

test('the ring stays open, keeps its levels, and a person closes it', () => {
  const it = rung();
  it.say('mistake');
  expect(it.ring(FIRST)).toMatchObject({ phase: 'ringing', withdrawn: { what: 'mistake' } });
  expect(it.calm()).toBe(true);
  it.wait(120_000);
  expect(it.tick()).toMatchObject([{ type: 'ring-escalated', data: { level: 1 } }]);
  expect(endRing(it.desk(), FIRST, 'nobody-there')).toEqual({ ok: false, refusal: 'not-answered-yet' });
  it.act(acknowledge(it.desk(), FIRST, DESK_1), BY);
  it.act(endRing(it.desk(), FIRST, 'nobody-there'), BY);
  expect(it.desk().rings.size).toBe(0);
  expect(rebuilt(it.log).rings).toEqual(it.desk().rings);
});

test('said twice is said once; another word is told too', () => {
  const it = rung();
  it.say('mistake');
  expect(it.say('mistake')).toEqual([]);
  expect(it.say('leaving')).toHaveLength(1);
});

test('with two presses nobody knows whose word it was: no calmer', () => {
  const it = rung();
  it.press(2);
  it.say('leaving');
  expect(it.calm()).toBe(false);
});

test('whoever rings again is there again', () => {
  const it = rung();
  it.say('leaving');
  it.press(2);
  expect(it.ring(FIRST)?.withdrawn).toBeNull();
});

test('nothing to say about a ring whose door is open, or that is not there', () => {
  const it = rung();
  it.act(acknowledge(it.desk(), FIRST, DESK_1), BY);
  it.act(doorOpened(it.desk(), FIRST, 'desk', it.ago(0)), BY);
  expect(it.say('leaving')).toBe('door-already-open');
  expect(withdraw(it.desk(), 'none' as RingId, 'leaving')).toEqual({ ok: false, refusal: 'no-such-ring' });
});
