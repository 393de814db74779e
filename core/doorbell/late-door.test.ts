// A door told of late, and a clock that is set meanwhile: who it was opened for, and who rings on.
import { describe, expect, test } from 'vitest';
import type { RingId } from '../ids.ts';
import { ADVISER, BELL, DESK_1, DESK_2, FIRST_RING as FIRST, playRung, staffAt } from '../played-desk.ts';
import { ok } from '../result.ts';
import { callNext, startConversation } from '../visit/decide.ts';
import { doorOpened, doorOpenedByDevice, startRingConversation } from './answer.ts';
import { isJoinable } from './ring.ts';

const MINUTE = 60_000;
const BY = staffAt(DESK_1);

describe('the door, told of late', () => {
  test('whoever rang after it was opened is another person: their ring goes on', () => {
    const play = playRung();
    play.wait(5 * MINUTE);
    play.press(2);
    play.press(3);
    play.wait(MINUTE);
    const facts = play.act(doorOpened(play.desk(), FIRST, 'desk', play.ago(4 * MINUTE)), BY);
    expect(facts).toMatchObject([
      { type: 'ring-door-opened', subject: FIRST },
      { type: 'ring-opened', subject: 'bell.1.2' },
      { type: 'ring-joined', subject: 'bell.1.2' },
    ]);
    expect(play.ring(FIRST)?.sources).toHaveLength(1);
    expect(play.ring('bell.1.2' as RingId)).toMatchObject({ phase: 'ringing', level: 0 });
    expect(play.ring('bell.1.2' as RingId)?.nextDue).not.toBeNull();
    expect([play.press(2), play.press(3)]).toEqual([null, null]);
  });

  test('whoever is left behind while another ring is open rings in that one: there are never two for the next press', () => {
    const play = playRung();
    play.wait(MINUTE);
    play.press(2);
    const talk = { ...ADVISER, place: 'intercom' } as const;
    play.act(startRingConversation(play.desk(), FIRST, DESK_1, talk), BY);
    const open = play.press(3) as RingId;
    play.wait(1_000);
    const facts = play.act(ok(doorOpenedByDevice(play.desk(), 'staff-button', play.ago(30_000))), BELL);
    expect(facts).toMatchObject([
      { type: 'ring-door-opened', subject: FIRST },
      { type: 'ring-joined', subject: open, data: { source: { press: { number: 2 } } } },
    ]);
    expect(play.ring(open)?.sources).toHaveLength(2);
    expect([...play.desk().rings.values()].filter(isJoinable)).toHaveLength(1);
  });

  test('nobody is called to the door for a person who registered since and is already talking', () => {
    const play = playRung();
    play.wait(5 * MINUTE);
    const visit = play.register(true);
    play.act(callNext(play.desk(), DESK_2), staffAt(DESK_2));
    play.act(startConversation(play.desk(), visit, DESK_2, ADVISER), staffAt(DESK_2));
    const facts = play.act(doorOpened(play.desk(), FIRST, 'desk', play.ago(MINUTE)), BY);
    expect(facts).toHaveLength(1);
    expect(play.desk().rings.size).toBe(1);
  });

  test('a time before the ring itself still means this ring', () => {
    const play = playRung();
    play.act(doorOpened(play.desk(), FIRST, 'desk', play.ago(MINUTE)), BY);
    expect(play.ring(FIRST)).toMatchObject({ phase: 'door-open', sources: [{ from: 'bell' }] });
  });

  test('several presses before the door belong to one ring', () => {
    const play = playRung();
    play.wait(1_000);
    play.press(2);
    expect(play.act(doorOpened(play.desk(), FIRST, 'desk', play.ago(0)), BY)).toHaveLength(1);
  });
});

describe('the clock is set while somebody waits at the door', () => {
  const openedOneMinuteAgo = (play: ReturnType<typeof playRung>) =>
    play.act(doorOpened(play.desk(), FIRST, 'desk', play.ago(MINUTE)), BY);

  test.each([120, -180])(
    'by %i minutes: whoever rang after the opening rings on, and nobody else',
    (minutes) => {
      const before = playRung();
      before.wait(3 * MINUTE);
      before.press(2);
      before.jump(minutes * MINUTE);
      before.wait(2 * MINUTE);
      expect(openedOneMinuteAgo(before)).toMatchObject([{ type: 'ring-door-opened', subject: FIRST }]);

      const after = playRung();
      after.wait(3 * MINUTE);
      after.jump(minutes * MINUTE);
      after.wait(MINUTE);
      after.press(2);
      after.wait(30_000);
      expect(openedOneMinuteAgo(after)).toMatchObject([
        { type: 'ring-door-opened', subject: FIRST },
        { type: 'ring-opened', subject: 'bell.1.2' },
      ]);
    },
  );

  test('back: the staff button at the door still answers the ring', () => {
    const play = playRung();
    play.jump(-180 * MINUTE);
    play.wait(MINUTE);
    expect(doorOpenedByDevice(play.desk(), 'staff-button', play.ago(0))).toHaveLength(1);
  });
});
