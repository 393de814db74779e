// How a ring ends: true outcomes only, behind an open door, through a closed one, or with nobody met.
import { describe, expect, test } from 'vitest';
import { ADVISER, BELL, DESK_1, FIRST_RING as FIRST, KARI, playDesk, staffAt } from '../played-desk.ts';
import { ok } from '../result.ts';
import {
  acknowledge,
  coming,
  doorOpened,
  doorOpenedByDevice,
  peopleCame,
  startRingConversation,
} from './answer.ts';
import { endRing, type Met } from './end.ts';

const BY = staffAt(DESK_1);

function seen() {
  const play = playDesk();
  play.press(1);
  play.act(acknowledge(play.desk(), FIRST, DESK_1), BY);
  return play;
}

describe('before any door is told as opened', () => {
  test('let in with one key: the door was opened now, and both stand in the log', () => {
    const play = seen();
    expect(play.act(endRing(play.desk(), FIRST, 'let-in', { door: play.ago(0) }), BY)).toMatchObject([
      { type: 'ring-door-opened', data: { how: 'desk', openedAt: play.now().wallMs } },
      { type: 'ring-ended', data: { outcome: 'let-in' } },
    ]);
    expect(play.desk().rings.size).toBe(0);
  });

  test.each<[Parameters<typeof endRing>[2], Met, boolean]>([
    ['delivery', 'intercom', true],
    ['general-question', 'intercom', true],
    ['general-question', 'phone', true],
    ['let-in', 'intercom', false],
    ['had-appointment', 'phone', false],
    ['delivery', null, false],
    ['nobody-there', null, true],
    ['handed-over', null, true],
  ])('%s, met by %s', (outcome, met, isTrue) => {
    const ended = endRing(seen().desk(), FIRST, outcome, met);
    expect(ended.ok).toBe(isTrue);
    if (ended.ok) expect(ended.value[0]?.data).toEqual({ outcome, ...(met ? { met } : {}) });
  });

  test('nobody has answered: nothing ends, however it was met', () => {
    const play = playDesk();
    play.press(1);
    for (const met of [null, 'intercom', { door: play.ago(0) }] as Met[])
      expect(endRing(play.desk(), FIRST, 'delivery', met)).toEqual({
        ok: false,
        refusal: 'not-answered-yet',
      });
  });

  test('whoever rang after the door was opened rings on', () => {
    const play = seen();
    play.wait(30_000);
    play.press(2);
    play.act(endRing(play.desk(), FIRST, 'let-in', { door: play.ago(30_000) }), BY);
    expect([...play.desk().rings.keys()]).toEqual(['bell.1.2']);
  });
});

describe('a talk through the door', () => {
  test('over the intercom stops the clock though the door is shut; face to face needs the door', () => {
    const play = seen();
    const talk = (place: 'room' | 'intercom') =>
      startRingConversation(play.desk(), FIRST, DESK_1, { ...ADVISER, place });
    expect(talk('room')).toEqual({ ok: false, refusal: 'door-not-open' });
    play.act(talk('intercom'), BY);
    expect(play.ring(FIRST)).toMatchObject({
      phase: 'talking',
      nextDue: null,
      doorOpened: null,
      talk: { adviser: KARI, place: 'intercom' },
    });
  });

  test('and then the door is opened after all: the talk goes on, and those who came are counted', () => {
    const play = seen();
    play.act(startRingConversation(play.desk(), FIRST, DESK_1, { ...ADVISER, place: 'intercom' }), BY);
    expect(peopleCame(play.desk(), FIRST, 1)).toEqual({ ok: false, refusal: 'door-not-open' });
    play.act(ok(doorOpenedByDevice(play.desk(), 'contact', play.ago(0))), BELL);
    expect(play.ring(FIRST)).toMatchObject({ phase: 'talking', doorOpened: { how: 'contact' } });
    expect(peopleCame(play.desk(), FIRST, 1).ok).toBe(true);
    expect(doorOpened(play.desk(), FIRST, 'desk', play.ago(0))).toEqual({
      ok: false,
      refusal: 'door-already-open',
    });
  });
});

describe('two at the door', () => {
  const walk = { by: KARI, needsTwo: true };

  test('where the office asks for it, nobody goes without naming another', () => {
    const play = seen();
    const go = (companion: string | null) =>
      coming(play.desk(), FIRST, DESK_1, { ...walk, with: companion as typeof KARI | null });
    const refused = { ok: false, refusal: 'needs-second-person' };
    expect([go(null), go(KARI), go('stranger')]).toEqual([refused, refused, refused]);
  });

  test('it is said who goes too, and forgotten when it rings again', () => {
    const play = seen();
    const ola = 'ola' as typeof KARI;
    play.act(
      ok([{ type: 'staff-added', subject: ola, data: { role: 'adviser', personRef: 'p' as never } }]),
      BY,
    );
    play.act(coming(play.desk(), FIRST, DESK_1, { ...walk, with: ola }), BY);
    expect(play.ring(FIRST)?.companion).toBe(ola);
    play.wait(5 * 60_000);
    play.tick();
    expect(play.ring(FIRST)).toMatchObject({ phase: 'ringing', companion: null });
  });

  test('where it does not, nothing is said of a second person', () => {
    const play = seen();
    const went = coming(play.desk(), FIRST, DESK_1, { by: KARI, with: null, needsTwo: false });
    expect(went).toMatchObject({ ok: true, value: [{ data: { desk: DESK_1 } }] });
  });
});
