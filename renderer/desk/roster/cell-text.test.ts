// What a manager types is read as it was meant, or not at all; what is shown can be typed again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayText, parseDay } from './cell-text.ts';

test.each([
  ['8-16', [{ from: '08:00', to: '16:00', phone: false }]],
  ['08:00 – 15:30', [{ from: '08:00', to: '15:30', phone: false }]],
  ['0800-1530', [{ from: '08:00', to: '15:30', phone: false }]],
  ['8.30 til 12 T', [{ from: '08:30', to: '12:00', phone: true }]],
  [
    '8-12, 13-24t',
    [
      { from: '08:00', to: '12:00', phone: false },
      { from: '13:00', to: '24:00', phone: true },
    ],
  ],
  ['  ', []],
])('%s', (text, spans) => {
  expect(parseDay(text)).toEqual(spans);
});

test.each(['8', '16-8', '8-8', '8-25', '24-24', '8.60-12', 'fri', '8-12,', '8-9,9-10,10-11,11-12,12-13'])(
  '%s is not guessed at',
  (text) => {
    expect(parseDay(text)).toBeNull();
  },
);

const time = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`);
const span = fc
  .record({ from: time, to: fc.oneof(time, fc.constant('24:00')), phone: fc.boolean() })
  .filter(({ from, to }) => from < to);

test('what is shown can be typed, in every language', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 4 }), fc.constantFrom('nb', 'nn', 'en'), (spans, language) => {
      expect(parseDay(dayText(spans, language))).toEqual(spans);
    }),
  );
});
