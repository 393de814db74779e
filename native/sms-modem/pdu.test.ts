// Messages on the wire: known octets first, then every text and length back through a reader of its own.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPdu } from '#tests/support/ways/read-pdu.ts';
import { phoneNumber, submitPdu } from './pdu.ts';
import { smsParts } from './sms-parts.ts';

function read(written: string, text: string) {
  const number = phoneNumber(written);
  const parts = smsParts(text, 200);
  if (!number || !parts) return null;
  return parts.map((part) => {
    const { hex, length } = submitPdu(number, part);
    return { ...readPdu(hex, length), octets: part.data.length };
  });
}

test('the packing that 23.038 gives as its example: seven bits, the lowest first', () => {
  const [part] = smsParts('hellohello', 1) ?? [];
  expect(Buffer.from(part?.data ?? []).toString('hex')).toBe('e8329bfd4697d9ec37');
});

test('a whole message, octet for octet', () => {
  const number = phoneNumber('+47 900 00 000');
  const [part] = smsParts('hellohello', 1) ?? [];
  if (!number || !part) throw new Error('no message');
  const { hex, length } = submitPdu(number, part);
  // Centre 00 · SUBMIT with relative validity · reference 00 · 10 digits, international · 7-bit · 1 hour · 10 septets.
  expect(hex).toBe('0011000A91740900000000000B0AE8329BFD4697D9EC37');
  expect(length).toBe(hex.length / 2 - 1);
});

describe('Norwegian', () => {
  test('æøåÆØÅ take seven bits; the whole sentence is one message', () => {
    const text =
      'Noen ringer på ved hovedinngangen og har ikke fått svar. Nav Ål på Østre Ås kl. 13.05 æøåÆØÅ';
    expect(read('90 00 00 00', text)).toMatchObject([{ to: '90000000', text, part: null, validMinutes: 60 }]);
  });

  test('Sámi letters are not in that alphabet, and arrive as they are', () => {
    const text = 'Muhtun riŋgge uvssas. Nav Kárášjohka čáđđ';
    expect(read('+4790000000', text)).toMatchObject([{ to: '+4790000000', text, part: null }]);
  });
});

test('limits: 160 and 161 signs, 70 and 71 of the larger kind, and never more than three parts', () => {
  expect(read('90000000', 'å'.repeat(160))).toHaveLength(1);
  expect(read('90000000', 'å'.repeat(161))).toHaveLength(2);
  expect(read('90000000', 'č'.repeat(70))).toHaveLength(1);
  expect(read('90000000', 'č'.repeat(71))).toHaveLength(2);
  expect(read('90000000', 'a'.repeat(3 * 153))).toHaveLength(3);
  expect(read('90000000', 'a'.repeat(3 * 153 + 1))).toBeNull();
  expect(read('90000000', '')).toBeNull();
});

test('any text comes back whole, in order, and no part is longer than a message can be', () => {
  const letters = fc.constantFrom(...'abcæøå {}[]€\\|~^\nčŋđ😀!?');
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 190 }), (signs) => {
      const text = signs.join('');
      const parts = read('+4790000000', text);
      expect(parts?.map((one) => one.text).join('')).toBe(text);
      parts?.forEach((one, index) => {
        expect(one.octets).toBeLessThanOrEqual(140);
        if (parts.length > 1)
          expect(one.part).toEqual({ reference: 200, count: parts.length, number: index + 1 });
      });
    }),
  );
});

test.each([
  ['+47 900 00 000', { digits: '4790000000', isInternational: true }],
  ['0047 90000000', { digits: '4790000000', isInternational: true }],
  ['90 00 00 00', { digits: '90000000', isInternational: false }],
  ['110', null],
  ['', null],
  ['+', null],
  ['90000000\r\nAT+CMGS=1', null],
  ['9'.repeat(16), null],
])('a number as staff write it: %j', (written, expected) => {
  expect(phoneNumber(written)).toEqual(expected);
});
