// Modbus frames against those that makers of relay boards print in their manuals, and against everything else.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handClock } from '../hand-clock.ts';
import { crc16, isExceptionTo, isRelayOn, readRelays, switchRelay, switchRelayFor } from './modbus.ts';
import { ModbusClient } from './modbus-client.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));

test.each([
  ['relay 1 on', switchRelay(1, 1, true), '01050000ff008c3a'],
  ['relay 1 off', switchRelay(1, 1, false), '010500000000cdca'],
  ['relay 1 for 0.7 s', switchRelayFor(1, 1, 700), '0105020000078db0'],
  ['relay 2 for 0.8 s', switchRelayFor(1, 2, 800), '0105020100089c74'],
  ['read eight', readRelays(1, 8), '0101000000083dcc'],
])('%s', (_, request, expected) => {
  expect(hex(request.frame)).toBe(expected);
  expect(request.isAnswer(request.frame)).toBe(!expected.startsWith('0101'));
});

test('an answer says which relays are closed', () => {
  const answer = bytes('0101014191b8');
  expect(readRelays(1, 8).isAnswer(answer)).toBe(true);
  expect([1, 2, 6, 7, 8].map((relay) => isRelayOn(answer, relay))).toEqual([true, false, false, true, false]);
  expect(readRelays(1, 9).isAnswer(answer)).toBe(false);
  expect(readRelays(2, 8).isAnswer(answer)).toBe(false);
});

test('an exception is the board’s no', () => {
  const body = [1, 0x85, 2];
  const crc = crc16(Uint8Array.from(body));
  expect(isExceptionTo(switchRelay(1, 1, true), Uint8Array.from([...body, crc & 255, crc >> 8]))).toBe(true);
  expect(isExceptionTo(readRelays(1, 8), Uint8Array.from([...body, crc & 255, crc >> 8]))).toBe(false);
});

test('a bit that flips on the way makes no answer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 47 }), (bit) => {
      const answer = bytes('0101014191b8');
      answer[bit >> 3] = (answer[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(readRelays(1, 8).isAnswer(answer)).toBe(false);
    }),
  );
});

test('noise before, after and instead: the answer is found, or asked for again, and never made up', async () => {
  const clock = handClock();
  const written: string[] = [];
  const client = new ModbusClient(clock, (frame) => written.push(hex(frame)));
  const asked = client.ask(readRelays(1, 8));
  await clock.elapse(0);
  client.hear(Uint8Array.from({ length: 10_000 }, (_, at) => (at * 7_919) % 251));
  await clock.elapse(300);
  expect(written).toHaveLength(2);
  client.hear(bytes('ff00ff0101'));
  client.hear(bytes('014191b8ff'));
  expect(await asked).toMatchObject({ kind: 'answer' });
  const silent = client.ask(readRelays(1, 8));
  await clock.elapse(2_000);
  expect(await silent).toEqual({ kind: 'no-answer' });
  expect(written).toHaveLength(5);
  expect(clock.pendingCount()).toBe(0);
});
