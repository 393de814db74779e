// Closing time, told one step at a time.
import { describe, expect, test } from 'vitest';
import { acknowledge } from '../doorbell/answer.ts';
import type { Hours } from '../hours/opening.ts';
import type { RingId, VisitId } from '../ids.ts';
import { ADVISER, DESK_1, playDesk, rebuilt, SYSTEM, staffAt } from '../played-desk.ts';
import { orderQueue } from '../queue/order.ts';
import { ok } from '../result.ts';
import { endVisit } from '../visit/decide.ts';
import { closeSameDay } from './close.ts';
import { withHelp } from './help.ts';
import type { AcuteId, HelpAnswers, SameDayReason } from './same-day.ts';
import { sameDayFacts } from './tick.ts';

const MINUTE = 60_000;
const open = [{ from: '08:00', to: '15:00' }];
const always = { mon: open, tue: open, wed: open, thu: open, fri: open, sat: open, sun: open };
const hours: Hours = { dropIn: always, staffed: always, exceptions: [] };
const rule = { hours, beforeMs: 30 * MINUTE };
/** playDesk begins on Sunday 22 November 2026 at 13.00. */
const AT_1430 = 90 * MINUTE;

type Play = ReturnType<typeof playDesk>;
const tick = (play: Play) => {
  const facts = sameDayFacts(play.desk(), rule, play.now().wallMs);
  play.act(ok(facts), SYSTEM);
  return facts.map(({ type }) => type);
};
const close = (play: Play, id: AcuteId | null, reason: SameDayReason) =>
  play.act(closeSameDay(play.desk(), id as AcuteId, reason, play.now()), staffAt(DESK_1));

describe('before closing', () => {
  test('half an hour before, all levels of an unanswered ring fire at once, and each of them once', () => {
    const play = playDesk('dropIn');
    const ring = play.press(1);
    play.wait(AT_1430 - 1);
    expect(tick(play)).toEqual([]);
    play.wait(1);
    expect(tick(play)).toEqual(['same-day-warned', 'ring-escalated', 'ring-escalated', 'ring-escalated']);
    expect(play.ring(ring)?.level).toBe(3);
    expect(tick(play)).toEqual([]);
  });

  test('two registrations behind one ring warn twice and escalate it once', () => {
    const play = playDesk('appointmentOnly');
    play.register(true);
    play.register(true);
    play.wait(AT_1430);
    const facts = tick(play);
    expect(facts.filter((type) => type === 'same-day-warned')).toHaveLength(2);
    expect(facts.filter((type) => type === 'ring-escalated')).toHaveLength(3);
  });

  test('somebody has answered the ring: everybody is alerted, and its levels wait for the door', () => {
    const play = playDesk('dropIn');
    const ring = play.press(1) as RingId;
    play.act(acknowledge(play.desk(), ring, DESK_1), staffAt(DESK_1));
    play.wait(AT_1430);
    expect(tick(play)).toEqual(['same-day-warned']);
  });

  test('an ordinary errand is nobody’s alarm', () => {
    const play = playDesk('dropIn');
    play.register(false);
    play.wait(AT_1430 * 2);
    expect(tick(play)).toEqual([]);
  });
});

describe('at closing', () => {
  const atClosing = (play: Play) => {
    play.wait(2 * 60 * MINUTE);
    return tick(play);
  };

  test('agreed for tomorrow: the reason has a name, the place is kept and stands first next morning', () => {
    const play = playDesk('dropIn');
    const visit = play.register(true);
    expect(atClosing(play)).toEqual(['same-day-alarmed']);
    close(play, visit, 'agreed-tomorrow');
    expect(play.desk().sameDay.get(visit)).toMatchObject({
      alarmed: null,
      closed: { reason: 'agreed-tomorrow', by: 'kari' },
    });
    play.wait(18 * 60 * MINUTE);
    expect(tick(play)).toEqual([]);
    play.register(true, '2026-11-23');
    const [first] = orderQueue(play.desk().visits, '2026-11-23');
    expect(first).toMatchObject({ visit: { id: visit }, reason: 'acute-carried-over' });
    play.wait(6 * 60 * MINUTE);
    expect(tick(play)).toEqual(['same-day-alarmed', 'same-day-alarmed']);
  });

  test('nothing closes before closing, without an alarm, or for a reason that is not on the list', () => {
    const play = playDesk('dropIn');
    const visit = play.register(true);
    const ring = play.press(1);
    expect(close(play, visit, 'left')).toBe('not-alarmed');
    atClosing(play);
    expect(close(play, ring, 'agreed-tomorrow')).toBe('wrong-reason');
    expect(close(play, ring, 'left')).toBe('not-answered-yet');
    expect(close(play, visit, 'left')).toHaveLength(2);
    expect(close(play, visit, 'left')).toBe('not-alarmed');
    expect(play.visit(visit)).toBeUndefined();
  });

  test('a conversation takes the alarm away, and a start from the facts says the same', () => {
    const play = playDesk('dropIn');
    const visit = play.register(true);
    atClosing(play);
    expect(rebuilt(play.log).sameDay).toEqual(play.desk().sameDay);
    play.act(
      ok([{ type: 'conversation-started', subject: visit, data: { desk: DESK_1, adviser: null } }]),
      staffAt(DESK_1),
    );
    expect(play.desk().sameDay.size).toBe(0);
  });
});

describe('what a conversation led to', () => {
  const answers = { 'could-apply': true, 'helped-today': false } as const;
  function end(play: Play, visit: VisitId, said: HelpAnswers) {
    const ended = endVisit(play.desk(), visit, DESK_1, 'helped');
    const about = { about: 'visit', id: visit, answers: said } as const;
    return play.act(withHelp(play.desk(), about, ended), staffAt(DESK_1));
  }
  function talked(play: Play, isAcute: boolean): VisitId {
    const visit = play.register(isAcute);
    const started = { desk: DESK_1, adviser: ADVISER.staff };
    play.act(ok([{ type: 'visit-called', subject: visit, data: { desk: DESK_1 } }]), staffAt(DESK_1));
    play.act(ok([{ type: 'conversation-started', subject: visit, data: started }]), staffAt(DESK_1));
    return visit;
  }

  test('is noted with the end, timed, and only where somebody answered', () => {
    const play = playDesk('dropIn');
    const visit = talked(play, true);
    expect(end(play, visit, answers)).toEqual([
      { type: 'same-day-help-noted', subject: visit, data: { about: 'visit', answers } },
      { type: 'visit-ended', subject: visit, data: { outcome: 'helped' } },
    ]);
    expect(end(play, talked(play, true), {})).toHaveLength(1);
  });

  test('is not asked of an ordinary errand, and a refused end notes nothing', () => {
    const play = playDesk('dropIn');
    expect(end(play, talked(play, false), answers)).toHaveLength(1);
    expect(end(play, play.register(true), answers)).toBe('not-called-here');
  });
});
