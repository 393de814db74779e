// What people do about a ring: each step by a named person, and no step that leaves somebody outside.
import { describe, expect, test } from 'vitest';
import {
  ADVISER,
  BELL,
  DESK_1,
  DESK_2,
  FIRST_RING as FIRST,
  KARI,
  playDesk,
  playRung,
  staffAt,
} from '../played-desk.ts';
import { ok } from '../result.ts';
import {
  acknowledge,
  coming,
  doorOpened,
  doorOpenedByDevice,
  peopleCame,
  seenAlone,
  startRingConversation,
} from './answer.ts';
import { endRing } from './end.ts';

const MINUTE = 60_000;
const BY = staffAt(DESK_1);

describe('seen', () => {
  test('two desks at once: the first has it, the second hears that it is taken', () => {
    const play = playRung();
    play.act(acknowledge(play.desk(), FIRST, DESK_1), BY);
    expect(acknowledge(play.desk(), FIRST, DESK_2)).toEqual({ ok: false, refusal: 'already-seen' });
    expect(play.ring(FIRST)?.seen?.by).toBe(KARI);
  });

  test('and the door stays closed: it rings again, and the next level has its own time once more', () => {
    const play = playRung();
    play.act(acknowledge(play.desk(), FIRST, DESK_1), BY);
    play.wait(5 * MINUTE);
    expect(play.tick()).toMatchObject([{ type: 'ring-rang-again' }]);
    expect(play.ring(FIRST)).toMatchObject({ phase: 'ringing', seen: null, rangAgainCount: 1 });
    play.wait(2 * MINUTE - 1);
    expect(play.tick()).toEqual([]);
    play.wait(1);
    expect(play.tick()).toMatchObject([{ data: { level: 1 } }]);
    expect(acknowledge(play.desk(), FIRST, DESK_2).ok).toBe(true);
  });
});

describe('seen, but cannot open alone', () => {
  test('calls the next level at once and keeps ringing; the later levels keep their times', () => {
    const play = playRung();
    play.wait(10_000);
    expect(play.act(seenAlone(play.desk(), FIRST, DESK_1), BY)).toMatchObject([
      { type: 'ring-seen-alone' },
      { type: 'ring-escalated', data: { level: 1 } },
    ]);
    expect(play.ring(FIRST)?.phase).toBe('ringing');
    play.wait(5 * MINUTE - 10_001);
    expect(play.tick()).toEqual([]);
    play.wait(1);
    expect(play.tick()).toMatchObject([{ data: { level: 2 } }]);
  });

  test('told by somebody who had taken it: help is called, and the door is not put off', () => {
    const play = playRung();
    play.act(acknowledge(play.desk(), FIRST, DESK_1), BY);
    const due = play.ring(FIRST)?.nextDue;
    play.wait(MINUTE);
    play.act(seenAlone(play.desk(), FIRST, DESK_1), BY);
    expect(play.ring(FIRST)).toMatchObject({ level: 1, nextDue: due, phase: 'seen' });
  });

  test('past the end of the ladder it repeats from now', () => {
    const play = playRung();
    play.wait(10 * MINUTE);
    play.tick();
    play.act(seenAlone(play.desk(), FIRST, DESK_1), BY);
    expect(play.ring(FIRST)?.level).toBe(4);
    play.wait(5 * MINUTE);
    expect(play.tick()).toMatchObject([{ data: { level: 5 } }]);
  });

  test('once for each time it rings: when it rings again it can be said again', () => {
    const play = playRung();
    play.act(seenAlone(play.desk(), FIRST, DESK_1), BY);
    expect(seenAlone(play.desk(), FIRST, DESK_2)).toEqual({ ok: false, refusal: 'already-seen' });
    play.act(coming(play.desk(), FIRST, DESK_1), BY);
    play.wait(5 * MINUTE);
    play.tick();
    expect(play.act(seenAlone(play.desk(), FIRST, DESK_2), BY)).toMatchObject([{}, { data: { level: 2 } }]);
  });
});

describe('the door, told by the bell', () => {
  test('opens the ring that somebody has answered', () => {
    const play = playRung();
    play.act(coming(play.desk(), FIRST, DESK_1), BY);
    play.act(ok(doorOpenedByDevice(play.desk(), 'contact', play.ago(0))), BELL);
    expect(play.ring(FIRST)).toMatchObject({ phase: 'door-open', nextDue: null, doorOpened: { by: null } });
  });

  test('a door that swings while nobody has answered proves nothing; the staff button does', () => {
    const play = playRung();
    expect(doorOpenedByDevice(play.desk(), 'contact', play.ago(0))).toEqual([]);
    expect(doorOpenedByDevice(play.desk(), 'staff-button', play.ago(0))).toHaveLength(1);
  });

  test('an opening repeated by the device never answers a ring that came after it', () => {
    const play = playRung();
    play.wait(1_000);
    play.act(ok(doorOpenedByDevice(play.desk(), 'staff-button', play.ago(0))), BELL);
    play.wait(400);
    play.press(2);
    expect(doorOpenedByDevice(play.desk(), 'staff-button', play.ago(400))).toEqual([]);
  });

  test('an opening that the device kept, after a press that it kept, answers that press', () => {
    const play = playDesk();
    play.press(1, { ageMs: 10 * MINUTE });
    expect(doorOpenedByDevice(play.desk(), 'staff-button', play.ago(5 * MINUTE))).toHaveLength(1);
  });
});

describe('the steps keep their order', () => {
  test('a ring nobody answered cannot be ended, nor one behind a closed door as let in', () => {
    const play = playRung();
    expect(endRing(play.desk(), FIRST, 'nobody-there')).toEqual({ ok: false, refusal: 'not-answered-yet' });
    play.act(acknowledge(play.desk(), FIRST, DESK_1), BY);
    expect(endRing(play.desk(), FIRST, 'let-in')).toEqual({ ok: false, refusal: 'door-not-open' });
    expect(endRing(play.desk(), FIRST, 'nobody-there').ok).toBe(true);
    expect(endRing(play.desk(), FIRST, 'handed-over').ok).toBe(true);
  });

  test('people come through an open door, as many as there can be', () => {
    const play = playRung();
    expect(peopleCame(play.desk(), FIRST, 1)).toEqual({ ok: false, refusal: 'door-not-open' });
    play.act(doorOpened(play.desk(), FIRST, 'desk', play.ago(0)), BY);
    for (const count of [-1, 1.5, 21, Number.NaN])
      expect(peopleCame(play.desk(), FIRST, count)).toEqual({ ok: false, refusal: 'bad-count' });
    play.act(peopleCame(play.desk(), FIRST, 0), BY);
    expect(play.ring(FIRST)?.peopleCount).toBe(0);
  });

  test('only an adviser stops the clock, and only inside the door', () => {
    const play = playRung();
    const receptionist = { staff: KARI, role: 'receptionist' } as const;
    const start = (talker: Parameters<typeof startRingConversation>[3]) =>
      startRingConversation(play.desk(), FIRST, DESK_1, talker);
    expect(start(ADVISER)).toEqual({ ok: false, refusal: 'door-not-open' });
    play.act(doorOpened(play.desk(), FIRST, 'desk', play.ago(0)), BY);
    expect(start(receptionist)).toEqual({ ok: false, refusal: 'needs-adviser' });
    play.act(start(ADVISER), BY);
    expect(start(ADVISER)).toEqual({ ok: false, refusal: 'already-talking' });
    expect(coming(play.desk(), FIRST, DESK_1)).toEqual({ ok: false, refusal: 'door-already-open' });
    expect(seenAlone(play.desk(), FIRST, DESK_1)).toEqual({ ok: false, refusal: 'already-seen' });
    play.wait(600 * MINUTE);
    expect(play.tick()).toEqual([]);
  });

  test('a ring that is not there is said so', () => {
    const { desk, ago } = playDesk();
    const gone = { ok: false, refusal: 'no-such-ring' };
    expect(acknowledge(desk(), FIRST, DESK_1)).toEqual(gone);
    expect(seenAlone(desk(), FIRST, DESK_1)).toEqual(gone);
    expect(coming(desk(), FIRST, DESK_1)).toEqual(gone);
    expect(doorOpened(desk(), FIRST, 'desk', ago(0))).toEqual(gone);
    expect(peopleCame(desk(), FIRST, 1)).toEqual(gone);
    expect(startRingConversation(desk(), FIRST, DESK_1, ADVISER)).toEqual(gone);
    expect(endRing(desk(), FIRST, 'let-in')).toEqual(gone);
  });
});
