// A code for each ring: the same after a crash, found again after the ring has ended, with what became of it.
import { expect, test } from 'vitest';
import type { RingFact } from '../fact.ts';
import type { RingId } from '../ids.ts';
import { DESK_1, type PlayedDesk, playDesk, staffAt } from '../played-desk.ts';
import { acknowledge, coming, doorOpened } from './answer.ts';
import { type FoundReceipts, followReceipt } from './find-receipt.ts';
import { receiptOf } from './receipt.ts';

const found = (play: PlayedDesk, code: string): FoundReceipts =>
  play.log.reduce<FoundReceipts>(
    (so, { fact, moment }) =>
      fact.type.startsWith('ring-') ? followReceipt(so, code, fact as RingFact, moment) : so,
    new Map(),
  );

test('a code is five digits, and never changes for a ring: people have it on a piece of paper', () => {
  expect(receiptOf('bell.1.7' as RingId)).toBe('43846');
});

test('a thousand presses of one bell hardly ever share a code', () => {
  const codes = Array.from({ length: 1_000 }, (_, number) => receiptOf(`bell.3.${number}` as RingId));
  expect(codes.every((code) => /^\d{5}$/.test(code))).toBe(true);
  expect(new Set(codes).size).toBeGreaterThan(980);
});

test('an open ring is found with how far it has come', () => {
  const play = playDesk();
  const id = play.press(1) as RingId;
  play.act(acknowledge(play.desk(), id, DESK_1), staffAt(DESK_1));
  const [only] = [...found(play, receiptOf(id)).values()];
  expect(only).toMatchObject({ ring: { id, phase: 'seen' }, ended: null });
});

test('the ring of another person is not found by this code', () => {
  const play = playDesk();
  const id = play.press(1) as RingId;
  play.act(doorOpened(play.desk(), id, 'desk', play.ago(0)), staffAt(DESK_1));
  const other = play.press(2) as RingId;
  expect([...found(play, receiptOf(other)).keys()]).toEqual([other]);
});

test('a ring that has ended is found with its outcome', () => {
  const play = playDesk();
  const id = play.press(1) as RingId;
  play.act(coming(play.desk(), id, DESK_1), staffAt(DESK_1));
  const ended = { type: 'ring-ended', subject: id, data: { outcome: 'nobody-there' } } as const;
  play.act({ ok: true, value: [ended] }, staffAt(DESK_1));
  expect(play.ring(id)).toBeUndefined();
  const [only] = [...found(play, receiptOf(id)).values()];
  expect(only).toMatchObject({ ring: { id }, ended: { outcome: 'nobody-there' } });
});
