// Whoever rang and whoever registered are one person when somebody who met them says so: told and counted once.
import { expect, test } from 'vitest';
import type { RingId, VisitId } from '../ids.ts';
import { ADVISER, DESK_1, FIRST_RING as FIRST, playDesk, rebuilt, staffAt } from '../played-desk.ts';
import { callNext, endVisit, startConversation } from '../visit/decide.ts';
import { acknowledge, doorOpened, peopleCame, startRingConversation } from './answer.ts';
import { endRing } from './end.ts';
import { linkVisit } from './link.ts';

const BY = staffAt(DESK_1);

function inside() {
  const play = playDesk();
  play.press(1);
  play.act(acknowledge(play.desk(), FIRST, DESK_1), BY);
  const open = () => play.act(doorOpened(play.desk(), FIRST, 'desk', play.ago(0)), BY);
  const link = (visit: VisitId) => play.act(linkVisit(play.desk(), FIRST, visit, DESK_1), BY);
  return { ...play, open, link };
}

test('registered at reception after the door: their own ring is handed over, and nobody rings', () => {
  const it = inside();
  it.open();
  const visit = it.register(true);
  expect(it.desk().rings.size).toBe(2);
  expect(it.link(visit)).toMatchObject([
    { type: 'ring-visit-linked', subject: FIRST, data: { visit } },
    { type: 'ring-seen', subject: `visit.${visit}` },
    { type: 'ring-ended', subject: `visit.${visit}`, data: { outcome: 'handed-over' } },
  ]);
  expect([...it.desk().rings.keys()]).toEqual([FIRST]);
  expect(it.visit(visit)?.state.is).toBe('waiting');
});

test('a talk at a desk is the talk of the ring, and both end together', () => {
  const it = inside();
  it.open();
  const visit = it.register(true);
  it.link(visit);
  it.act(callNext(it.desk(), DESK_1), BY);
  it.act(startConversation(it.desk(), visit, DESK_1, ADVISER, 'room'), BY);
  expect(it.ring(FIRST)).toMatchObject({ phase: 'talking', talk: { place: 'room' } });
  it.act(endVisit(it.desk(), visit, DESK_1, 'helped'), BY);
  expect([it.desk().rings.size, it.desk().visits.size]).toEqual([0, 0]);
  expect(rebuilt(it.log)).toEqual(it.desk());
});

test('a talk at the door takes the person off the waiting list', () => {
  const it = inside();
  it.open();
  const visit = it.register(false);
  it.link(visit);
  it.act(startRingConversation(it.desk(), FIRST, DESK_1, ADVISER), BY);
  expect(it.visit(visit)?.state).toMatchObject({ is: 'talking', desk: null });
  it.act(endRing(it.desk(), FIRST, 'let-in'), BY);
  expect(it.desk().visits.size).toBe(0);
});

test('two came in: one of them is registered, and the other is not ended with them', () => {
  const it = inside();
  it.open();
  it.act(peopleCame(it.desk(), FIRST, 2), BY);
  const visit = it.register(false);
  it.link(visit);
  it.act(callNext(it.desk(), DESK_1), BY);
  it.act(startConversation(it.desk(), visit, DESK_1, ADVISER), BY);
  it.act(endVisit(it.desk(), visit, DESK_1, 'helped'), BY);
  expect(it.ring(FIRST)?.phase).toBe('door-open');
});

test('another registration in the same ring is another person', () => {
  const it = inside();
  const other = it.register(true);
  it.open();
  const visit = it.register(false);
  it.link(visit);
  it.act(startRingConversation(it.desk(), FIRST, DESK_1, ADVISER), BY);
  expect([it.visit(visit)?.state.is, it.visit(other)?.state.is]).toEqual(['waiting', 'waiting']);
});

test('only about somebody who was let in, who is registered, and who belongs to no other ring', () => {
  const it = inside();
  const visit = it.register(false);
  expect(it.link(visit)).toBe('door-not-open');
  it.open();
  expect(it.link('none' as VisitId)).toBe('no-such-visit');
  expect(linkVisit(it.desk(), 'none' as RingId, visit, DESK_1)).toMatchObject({ refusal: 'no-such-ring' });
  it.link(visit);
  expect(it.link(visit)).toBe('already-linked');
});

test('talked with already, by the one name or by the other, is talked with by both', () => {
  const first = inside();
  first.open();
  const atDesk = first.register(true);
  first.act(callNext(first.desk(), DESK_1), BY);
  first.act(startConversation(first.desk(), atDesk, DESK_1, ADVISER, 'counter'), BY);
  first.link(atDesk);
  expect(first.ring(FIRST)).toMatchObject({ phase: 'talking', talk: { place: 'counter' } });

  const second = inside();
  second.open();
  second.act(startRingConversation(second.desk(), FIRST, DESK_1, ADVISER), BY);
  const later = second.register(false);
  second.link(later);
  expect(second.visit(later)?.state.is).toBe('talking');
  second.act(endRing(second.desk(), FIRST, 'let-in'), BY);
  expect(second.desk().visits.size).toBe(0);
});
