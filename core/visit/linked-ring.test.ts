// A visit and the ring it opened are one person, until somebody else may stand in the same ring.
import { describe, expect, test } from 'vitest';
import { doorOpened, startRingConversation } from '../doorbell/answer.ts';
import { endRing } from '../doorbell/end.ts';
import type { RingId, VisitId } from '../ids.ts';
import { ADVISER, DESK_1, DESK_2, playDesk, staffAt } from '../played-desk.ts';
import { callNext, endVisit, startConversation } from './decide.ts';

const BY = staffAt(DESK_1);
type Play = ReturnType<typeof playDesk>;
const ringOf = (visit: VisitId) => `visit.${visit}` as RingId;
const call = (play: Play, desk = DESK_1) => play.act(callNext(play.desk(), desk), staffAt(desk));
const talkAtDesk = (play: Play, visit: VisitId, desk = DESK_1) =>
  play.act(startConversation(play.desk(), visit, desk, ADVISER), staffAt(desk));

function letIn(play: Play, ring: RingId): void {
  play.act(doorOpened(play.desk(), ring, 'desk', play.ago(0)), BY);
}
function talkAtDoor(play: Play, ring: RingId): void {
  letIn(play, ring);
  play.act(startRingConversation(play.desk(), ring, DESK_1, ADVISER), BY);
}

describe('one person who registered', () => {
  test('talked with at a desk: the ring is quiet too, and both end together', () => {
    const play = playDesk();
    const visit = play.register(true);
    call(play);
    talkAtDesk(play, visit);
    expect(play.ring(ringOf(visit))?.phase).toBe('talking');
    play.act(endVisit(play.desk(), visit, DESK_1, 'helped'), BY);
    expect([play.desk().visits.size, play.desk().rings.size]).toEqual([0, 0]);
  });

  test('talked with at the door: leaves the waiting list, and both end together', () => {
    const play = playDesk();
    const visit = play.register(true);
    talkAtDoor(play, ringOf(visit));
    expect(play.visit(visit)?.state).toMatchObject({ is: 'talking', desk: null });
    play.act(endRing(play.desk(), ringOf(visit), 'let-in'), BY);
    expect(play.log.at(-1)?.fact).toMatchObject({ type: 'visit-ended', data: { outcome: 'helped' } });
    expect([play.desk().visits.size, play.desk().rings.size]).toEqual([0, 0]);
  });

  test.each([
    ['handed-over', 'handed-over'],
    ['nobody-there', 'left'],
    ['general-question', 'helped'],
  ] as const)('a ring that ends as %s ends its conversation as %s', (outcome, visitOutcome) => {
    const play = playDesk();
    const visit = play.register(true);
    talkAtDoor(play, ringOf(visit));
    play.act(endRing(play.desk(), ringOf(visit), outcome), BY);
    expect(play.log.at(-1)?.fact).toMatchObject({ subject: visit, data: { outcome: visitOutcome } });
  });

  test('met at the door while a desk that is busy registers it: the desk still holds one person', () => {
    const play = playDesk();
    const atDesk = play.register(true);
    call(play);
    talkAtDesk(play, atDesk);
    const atDoor = play.register(true);
    talkAtDoor(play, ringOf(atDoor));
    expect(play.visit(atDesk)?.state).toMatchObject({ desk: DESK_1 });
    expect(play.visit(atDoor)?.state).toMatchObject({ desk: null });
  });

  test('called by one desk and met at the door by another: the first desk is free again', () => {
    const play = playDesk();
    const visit = play.register(true);
    call(play, DESK_2);
    talkAtDoor(play, ringOf(visit));
    const next = play.register(false);
    expect(call(play, DESK_2)).toMatchObject([{ subject: next }]);
  });

  test('let in without a conversation keeps the place in the list', () => {
    const play = playDesk();
    const visit = play.register(true);
    letIn(play, ringOf(visit));
    play.act(endRing(play.desk(), ringOf(visit), 'let-in'), BY);
    expect(play.visit(visit)?.state.is).toBe('waiting');
  });

  test('said to have left while nobody has answered the ring: it rings on', () => {
    const play = playDesk();
    const visit = play.register(true);
    call(play);
    play.act(endVisit(play.desk(), visit, DESK_1, 'left'), BY);
    expect(play.visit(visit)).toBeUndefined();
    expect(play.ring(ringOf(visit))?.phase).toBe('ringing');
  });

  test('said to have left after somebody went to the door: the ring ends with it', () => {
    const play = playDesk();
    const visit = play.register(true);
    letIn(play, ringOf(visit));
    call(play);
    play.act(endVisit(play.desk(), visit, DESK_1, 'left'), BY);
    expect(play.desk().rings.size).toBe(0);
  });
});

describe('with somebody else in the ring', () => {
  function two() {
    const play = playDesk();
    const visit = play.register(true);
    play.press(1);
    return { play, visit, ring: ringOf(visit) };
  }

  test('a conversation at a desk says nothing about who pressed: the ring rings on', () => {
    const { play, visit, ring } = two();
    call(play);
    talkAtDesk(play, visit);
    expect(play.ring(ring)?.phase).toBe('ringing');
    play.act(endVisit(play.desk(), visit, DESK_1, 'helped'), BY);
    expect(play.ring(ring)?.phase).toBe('ringing');
  });

  test('a conversation at the door says nothing about who registered: the place is kept', () => {
    const { play, visit, ring } = two();
    talkAtDoor(play, ring);
    expect(play.visit(visit)?.state.is).toBe('waiting');
    play.act(endRing(play.desk(), ring, 'let-in'), BY);
    expect(play.visit(visit)?.state.is).toBe('waiting');
  });

  test('two people who registered are two people, and one conversation ends no other', () => {
    const play = playDesk();
    const [first, second] = [play.register(true), play.register(true)];
    call(play);
    talkAtDesk(play, first);
    talkAtDoor(play, ringOf(first));
    play.act(endRing(play.desk(), ringOf(first), 'let-in'), BY);
    expect(play.visit(first)?.state).toMatchObject({ is: 'talking', desk: DESK_1 });
    expect(play.visit(second)?.state.is).toBe('waiting');
  });
});

test('a conversation at a desk is ended at that desk, also when the ring is ended first', () => {
  const play = playDesk();
  const visit = play.register(true);
  call(play);
  talkAtDesk(play, visit);
  play.act(endRing(play.desk(), ringOf(visit), 'let-in'), BY);
  expect(play.visit(visit)?.state).toMatchObject({ is: 'talking', desk: DESK_1 });
  expect(play.act(endVisit(play.desk(), visit, DESK_1, 'helped'), BY)).toHaveLength(1);
});
