// What visitors ask for at the screen: theirs until it is over, another person's beside it, and never more than a ref.
import { expect, test } from 'vitest';
import { doorOpened } from '../doorbell/answer.ts';
import type { PersonRef, RingId, VisitId } from '../ids.ts';
import { WISHES_PER_RING_MAX } from '../limits.ts';
import { DESK_1, type PlayedDesk, playDesk, rebuilt, staffAt } from '../played-desk.ts';
import { sayRingWishes, sayVisitWishes } from './say.ts';

const VISITOR = { kind: 'visitor' } as const;
const ref = (name: string) => name as PersonRef;

const says = (play: PlayedDesk, ring: RingId, press: number, box: string) =>
  play.act(sayRingWishes(play.desk(), ring, press, ref(box)), VISITOR);

const refs = (play: PlayedDesk, ring: RingId) =>
  play.ring(ring)?.wishes.map(({ press, personRef }) => `${press} ${personRef}`);

test('who changes their mind has one box; the next person has another', () => {
  const play = playDesk();
  const id = play.press(1) as RingId;
  says(play, id, 1, 'a');
  says(play, id, 1, 'b');
  play.press(2);
  says(play, id, 2, 'c');
  expect(refs(play, id)).toEqual(['1 b', '2 c']);
  expect(rebuilt(play.log).rings.get(id)).toEqual(play.ring(id));
});

test('a screen that knows of more presses than there are is believed about the person, not about the number', () => {
  const play = playDesk();
  const id = play.press(1) as RingId;
  says(play, id, 40, 'a');
  says(play, id, 0, 'b');
  expect(refs(play, id)).toEqual(['1 b']);
});

test('a child at the screen fills no memory', () => {
  const play = playDesk();
  const id = play.press(1) as RingId;
  for (let press = 2; press <= 30; press++) {
    play.press(press);
    says(play, id, press, `box-${press}`);
  }
  expect(play.ring(id)?.wishes).toHaveLength(WISHES_PER_RING_MAX);
  expect(refs(play, id)?.at(-1)).toBe('30 box-30');
});

test('nothing is said about a ring that is over, or about a visit that is', () => {
  const play = playDesk();
  expect(says(play, 'bell.1.99' as RingId, 1, 'a')).toBe('is-over');
  expect(play.act(sayVisitWishes(play.desk(), 'nobody' as VisitId, ref('a')), VISITOR)).toBe('is-over');
});

test('a visit keeps the newest', () => {
  const play = playDesk();
  const visit = play.register(true);
  play.act(sayVisitWishes(play.desk(), visit, ref('a')), VISITOR);
  play.act(sayVisitWishes(play.desk(), visit, ref('b')), VISITOR);
  expect(play.visit(visit)?.wishes).toBe('b');
});

test('a door told of late: what the one after asked for goes with their ring', () => {
  const play = playDesk();
  const first = play.press(1) as RingId;
  says(play, first, 1, 'first');
  play.wait(60_000);
  play.wait(60_000);
  play.press(2);
  says(play, first, 2, 'second');
  play.act(doorOpened(play.desk(), first, 'desk', play.ago(60_000)), staffAt(DESK_1));
  const second = [...play.desk().rings.keys()].find((id) => id !== first) as RingId;
  expect(refs(play, second)).toEqual(['2 second']);
});

test('wishes put nothing off and start nothing', () => {
  const play = playDesk();
  const id = play.press(1) as RingId;
  const before = play.ring(id);
  says(play, id, 1, 'a');
  expect({ ...play.ring(id), wishes: [] }).toEqual({ ...before, wishes: [] });
});
