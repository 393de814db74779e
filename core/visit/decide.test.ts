// The waiting room: everybody gets a place and keeps it, and every call is for one person at one desk.
import { describe, expect, test } from 'vitest';
import type { DeskId, VisitId } from '../ids.ts';
import { WAITING_MAX } from '../limits.ts';
import { ADVISER, DESK_1, DESK_2, KARI, playDesk, staffAt } from '../played-desk.ts';
import { callAgain, callNext, endVisit, notMet, startConversation } from './decide.ts';

const BY = staffAt(DESK_1);
const RECEPTIONIST = { staff: KARI, role: 'receptionist' } as const;
type Play = ReturnType<typeof playDesk>;
const call = (play: Play, desk: DeskId = DESK_1) => play.act(callNext(play.desk(), desk), staffAt(desk));
const talk = (play: Play, id: VisitId) => play.act(startConversation(play.desk(), id, DESK_1, ADVISER), BY);

describe('registering', () => {
  test('with a thousand waiting an ordinary errand is refused, an acute one never', () => {
    const play = playDesk('dropIn');
    const all = Array.from({ length: 1_000 }, () => play.register(true));
    expect(play.desk().visits.size).toBe(1_000);
    expect(play.visit(play.register(false))).toBeUndefined();
    expect(play.visit(play.register(true))?.state).toEqual({ is: 'waiting' });
    expect(new Set([...play.desk().visits.values()].map(({ ticket }) => ticket)).size).toBe(all.length + 1);
  });

  test('the ceiling for ordinary errands is exactly the limit', () => {
    const play = playDesk('dropIn');
    for (let count = 1; count < WAITING_MAX; count++) play.register(false);
    expect(play.visit(play.register(false))).toBeDefined();
    expect(play.visit(play.register(false))).toBeUndefined();
  });
});

describe('calling', () => {
  test('six desks at once get six people, the seventh hears that nobody waits', () => {
    const play = playDesk('dropIn');
    for (let count = 0; count < 6; count++) play.register(false);
    const desks = Array.from({ length: 7 }, (_, index) => `desk-${index}` as DeskId);
    const called = desks.map((desk) => call(play, desk));
    const people = called.slice(0, 6).flatMap((facts) => (typeof facts === 'string' ? [] : facts));
    expect(new Set(people.map(({ subject }) => subject)).size).toBe(6);
    expect(called[6]).toBe('nobody-waiting');
  });

  test('one desk serves one person at a time', () => {
    const play = playDesk('dropIn');
    const first = play.register(false);
    play.register(false);
    call(play);
    expect(call(play)).toBe('desk-busy');
    talk(play, first);
    expect(call(play)).toBe('desk-busy');
    play.act(endVisit(play.desk(), first, DESK_1, 'helped'), BY);
    expect(call(play)).toHaveLength(1);
  });

  test('not met lets one pass and keeps the place that the arrival gave', () => {
    const play = playDesk('dropIn');
    const first = play.register(false);
    play.register(false);
    call(play);
    play.act(callAgain(play.desk(), first, DESK_1), BY);
    play.act(notMet(play.desk(), first, DESK_1), BY);
    expect(play.visit(first)).toMatchObject({ state: { is: 'waiting' }, notMetCount: 1 });
    expect(call(play, DESK_2)).not.toMatchObject([{ subject: first }]);
    play.act(callNext(play.desk(), DESK_2), BY);
    expect(call(play, DESK_1)).toMatchObject([{ subject: first }]);
  });

  test('only the desk that called may go on with the person', () => {
    const play = playDesk('dropIn');
    const id = play.register(false);
    const mine = { ok: false, refusal: 'not-called-here' };
    expect(callAgain(play.desk(), id, DESK_1)).toEqual(mine);
    call(play);
    expect(callAgain(play.desk(), id, DESK_2)).toEqual(mine);
    expect(notMet(play.desk(), id, DESK_2)).toEqual(mine);
    expect(startConversation(play.desk(), id, DESK_2, ADVISER)).toEqual(mine);
    expect(endVisit(play.desk(), id, DESK_2, 'left')).toEqual(mine);
    talk(play, id);
    expect(notMet(play.desk(), id, DESK_1)).toEqual(mine);
  });
});

describe('the conversation', () => {
  test('an acute person talks with an adviser; an ordinary errand needs none', () => {
    const play = playDesk('dropIn');
    const acute = play.register(true);
    const ordinary = play.register(false);
    call(play);
    const refused = startConversation(play.desk(), acute, DESK_1, RECEPTIONIST);
    expect(refused).toEqual({ ok: false, refusal: 'needs-adviser' });
    talk(play, acute);
    call(play, DESK_2);
    play.act(startConversation(play.desk(), ordinary, DESK_2, RECEPTIONIST), staffAt(DESK_2));
    expect(play.visit(acute)?.state).toMatchObject({ is: 'talking', desk: DESK_1, adviser: KARI });
    expect(play.visit(ordinary)?.state).toMatchObject({ is: 'talking', desk: DESK_2, adviser: null });
  });

  test('nobody is helped or handed over without one (R11); leaving needs none', () => {
    const play = playDesk('dropIn');
    const id = play.register(true);
    call(play);
    for (const outcome of ['helped', 'handed-over'] as const)
      expect(endVisit(play.desk(), id, DESK_1, outcome)).toEqual({
        ok: false,
        refusal: 'no-conversation-yet',
      });
    expect(endVisit(play.desk(), id, DESK_1, 'left').ok).toBe(true);
  });
});
