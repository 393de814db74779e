// A press becomes a ring, or joins the one that waits at a closed door; a repeated press becomes nothing.
import { describe, expect, test } from 'vitest';
import { ADVISER, DESK_1, playDesk, staffAt } from '../played-desk.ts';
import { ok } from '../result.ts';
import { acknowledge, coming, doorOpened, startRingConversation } from './answer.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { ring, ringIdOf } from './press.ts';
import { isHeld } from './ring.ts';
import { resumeHeld } from './tick.ts';

const MINUTE = 60_000;
const openDoor = (play: ReturnType<typeof playDesk>, id: ReturnType<typeof ringIdOf>) =>
  play.act(doorOpened(play.desk(), id, 'desk', play.ago(0)), staffAt(DESK_1));

describe('a press', () => {
  test('opens a ring whose id follows from the press, so that a crash never makes two of it', () => {
    const play = playDesk();
    expect(play.press(7)).toBe('bell.1.7');
    expect(playDesk().press(7)).toBe('bell.1.7');
  });

  test('repeated, is known: nothing happens, also when its ring has ended', () => {
    const play = playDesk();
    const id = play.press(7);
    expect(play.press(7)).toBeNull();
    if (id) openDoor(play, id);
    expect(play.press(7)).toBeNull();
  });

  test('while somebody is on the way joins the ring, and puts nothing off', () => {
    const play = playDesk();
    const first = play.press(1);
    if (first) play.act(coming(play.desk(), first, DESK_1), staffAt(DESK_1));
    const due = play.ring(first)?.nextDue;
    play.wait(MINUTE);
    expect(play.press(2)).toBe(first);
    expect(play.ring(first)?.sources).toHaveLength(2);
    expect(play.ring(first)?.nextDue).toEqual(due);
  });

  test('after the door was opened is a new ring, at the first level', () => {
    const play = playDesk();
    const first = play.press(1);
    if (first) openDoor(play, first);
    expect(play.press(2)).toBe('bell.1.2');
    expect(play.ring('bell.1.2' as typeof first)).toMatchObject({ phase: 'ringing', level: 0 });
  });

  test('during the conversation is a new ring', () => {
    const play = playDesk();
    const first = play.press(1);
    if (first) openDoor(play, first);
    if (first) play.act(startRingConversation(play.desk(), first, DESK_1, ADVISER), staffAt(DESK_1));
    expect(play.press(2)).toBe('bell.1.2');
  });

  test('with a number of a new epoch is a new press', () => {
    const play = playDesk();
    const first = play.press(1);
    if (first) openDoor(play, first);
    expect(play.press(1, { deviceEpoch: 2 })).toBe('bell.2.1');
  });

  test('an older number that was lost on the way still rings', () => {
    const play = playDesk();
    play.press(5);
    expect(play.press(3)).not.toBeNull();
  });
});

describe('while nobody is in the building', () => {
  test('a ring is kept and alerts nobody', () => {
    const play = playDesk('unstaffed');
    const id = play.press(1);
    play.wait(600 * MINUTE);
    expect(play.tick()).toEqual([]);
    expect(play.ring(id)).toMatchObject({ phase: 'ringing', nextDue: null });
  });

  test('it is taken up once when the office opens, and then climbs the ladder from there', () => {
    const play = playDesk('unstaffed');
    const id = play.press(1);
    play.wait(600 * MINUTE);
    play.become('appointmentOnly');
    play.become('dropIn');
    expect(play.log.filter(({ fact }) => fact.type === 'ring-resumed')).toHaveLength(1);
    expect(play.tick()).toEqual([]);
    play.wait(2 * MINUTE);
    expect(play.tick()).toMatchObject([{ type: 'ring-escalated', subject: id, data: { level: 1 } }]);
  });

  test('nothing is taken up while the office stays empty', () => {
    const play = playDesk('unstaffed');
    play.press(1);
    expect(resumeHeld(play.desk(), 'unstaffed')).toEqual([]);
    expect(resumeHeld(play.desk(), 'appointmentOnly')).toHaveLength(1);
  });

  test('a press in the first second of the day is not kept silent with the ring of the night', () => {
    const play = playDesk('unstaffed');
    const id = play.press(1);
    const night = play.ring(id);
    expect(night && isHeld(night)).toBe(true);
    play.press(2, { regime: 'dropIn' });
    expect(play.ring(id)?.nextDue).not.toBeNull();
    play.become('dropIn');
    expect(play.log.filter(({ fact }) => fact.type === 'ring-resumed')).toHaveLength(1);
  });

  test('a ring that somebody has answered all the same is not taken up again', () => {
    const play = playDesk('unstaffed');
    const id = play.press(1);
    if (id) play.act(acknowledge(play.desk(), id, DESK_1), staffAt(DESK_1));
    play.become('dropIn');
    expect(play.log.map(({ fact }) => fact.type)).not.toContain('ring-resumed');
  });
});

test('an acute registration rings once, however often it is asked for', () => {
  const play = playDesk();
  const visit = play.register(true);
  const source = { from: 'visit', visit } as const;
  expect(play.ring(ringIdOf(source))?.sources).toEqual([source]);
  expect(play.act(ok(ring(play.desk(), source, 'appointmentOnly', DEFAULT_POLICY)), staffAt(DESK_1))).toEqual(
    [],
  );
});
