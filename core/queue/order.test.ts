// The order of the list, and the one reason that each place is told with.
import { expect, test } from 'vitest';
import { DESK_1, playDesk, staffAt } from '../played-desk.ts';
import { callNext, notMet } from '../visit/decide.ts';
import { orderQueue } from './order.ts';

const TODAY = '2026-11-23';
const YESTERDAY = '2026-11-22';
type Play = ReturnType<typeof playDesk>;
const reasons = (play: Play, today?: string) =>
  orderQueue(play.desk().visits, today).map(({ visit, reason }) => [visit.id, reason]);

test('nobody waits: an empty list', () => {
  expect(orderQueue(new Map())).toEqual([]);
});

test('acute first, and inside each class whoever came first', () => {
  const play = playDesk('dropIn');
  const [a, b] = [play.register(false, TODAY), play.register(false, TODAY)];
  const [c, d] = [play.register(true, TODAY), play.register(true, TODAY)];
  expect(reasons(play, TODAY)).toEqual([
    [c, 'acute-first'],
    [d, 'acute-after-earlier-acute'],
    [a, 'first-to-arrive'],
    [b, 'after-earlier-arrivals'],
  ]);
});

test('an acute person from yesterday is told as carried over, also before anybody comes today', () => {
  const play = playDesk('dropIn');
  const late = play.register(true, YESTERDAY);
  expect(reasons(play, TODAY)).toEqual([[late, 'acute-carried-over']]);
  expect(reasons(play, YESTERDAY)).toEqual([[late, 'acute-first']]);
});

test('without a date the newest registration tells what day it is, whether it waits or not', () => {
  const play = playDesk('dropIn');
  const late = play.register(true, YESTERDAY);
  expect(reasons(play)).toEqual([[late, 'acute-first']]);
  play.register(false, TODAY);
  expect(reasons(play)[0]).toEqual([late, 'acute-carried-over']);
});

test('a clock that was set back carries nobody over', () => {
  const play = playDesk('dropIn');
  const id = play.register(true, TODAY);
  expect(reasons(play, YESTERDAY)).toEqual([[id, 'acute-first']]);
});

test('a clock that jumps changes no order: arrival is the order of the facts', () => {
  const play = playDesk('dropIn');
  const first = play.register(false, TODAY);
  play.jump(-86_400_000);
  const second = play.register(false, YESTERDAY);
  expect(reasons(play, TODAY).map(([id]) => id)).toEqual([first, second]);
});

test('a person who was not there when called lets one pass, and then has the old place again', () => {
  const play = playDesk('dropIn');
  const [first, second, third] = [0, 1, 2].map(() => play.register(false, TODAY));
  if (!first || !second || !third) throw new Error('three people');
  play.act(callNext(play.desk(), DESK_1), staffAt(DESK_1));
  play.act(notMet(play.desk(), first, DESK_1), staffAt(DESK_1));
  expect(reasons(play, TODAY)).toEqual([
    [second, 'first-to-arrive'],
    [first, 'not-met-lets-one-pass'],
    [third, 'after-earlier-arrivals'],
  ]);
  play.act(callNext(play.desk(), DESK_1), staffAt(DESK_1));
  expect(reasons(play, TODAY)).toEqual([
    [first, 'came-back-keeps-place'],
    [third, 'after-earlier-arrivals'],
  ]);
});

test('an absent person alone in the list has nobody to let pass', () => {
  const play = playDesk('dropIn');
  const only = play.register(false, TODAY);
  play.act(callNext(play.desk(), DESK_1), staffAt(DESK_1));
  play.act(notMet(play.desk(), only, DESK_1), staffAt(DESK_1));
  expect(reasons(play, TODAY)).toEqual([[only, 'came-back-keeps-place']]);
});
