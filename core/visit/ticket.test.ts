// Codes that never meet, and that say nothing: not who is acute, not how many came before.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playDesk } from '../played-desk.ts';
import { emptyTicketBook, pickTicket, useTicket } from './ticket.ts';

const anyEntropy = fc.nat({ max: Number.MAX_SAFE_INTEGER });

test('no two of one day share a code, nor a person carried over from another day', () => {
  const anyPerson = fc.record({ acute: fc.boolean(), entropy: anyEntropy });
  fc.assert(
    fc.property(fc.array(anyPerson, { minLength: 2, maxLength: 80 }), fc.nat(79), (people, midnight) => {
      const play = playDesk('dropIn');
      const codesOn = { '2026-11-22': new Set<string>(), '2026-11-23': new Set<string>() };
      people.forEach(({ acute, entropy }, index) => {
        const day = index < midnight ? '2026-11-22' : '2026-11-23';
        codesOn[day].add(play.visit(play.register(acute, day, entropy))?.ticket ?? '');
      });
      const yesterday = people.filter((_, index) => index < midnight).length;
      expect(codesOn['2026-11-22'].size).toBe(yesterday);
      expect(codesOn['2026-11-23'].size).toBe(people.length - yesterday);
      expect(new Set([...play.desk().visits.values()].map(({ ticket }) => ticket)).size).toBe(people.length);
    }),
    { numRuns: 50 },
  );
});

test('a person who still waits from yesterday keeps the code, and nobody gets it today', () => {
  const play = playDesk('dropIn');
  const late = play.register(true, '2026-11-22', 317);
  const early = play.register(false, '2026-11-23', 317);
  expect([play.visit(late)?.ticket, play.visit(early)?.ticket]).toEqual(['417', '418']);
});

test('acute or ordinary, the same chance gives the same code', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), anyEntropy), { maxLength: 40 }), (people) => {
      const codes = (isAcute: (acute: boolean) => boolean) => {
        const play = playDesk('dropIn');
        for (const [acute, entropy] of people) play.register(isAcute(acute), '2026-11-22', entropy);
        return [...play.desk().visits.values()].map(({ ticket }) => ticket);
      };
      expect(codes((acute) => acute)).toEqual(codes((acute) => !acute));
    }),
    { numRuns: 50 },
  );
});

test('on a normal day a code is three digits, and every one of them can come', () => {
  const codes = Array.from({ length: 900 }, (_, entropy) => pickTicket(() => false, 0, entropy));
  expect(codes.every((code) => /^[1-9]\d\d$/.test(code))).toBe(true);
  expect(new Set(codes).size).toBe(900);
});

test('more people than codes: the series grows, and still nobody is turned away or shares a code', () => {
  const numbers = (first: number, count: number) =>
    Array.from({ length: count }, (_, index) => String(first + index));
  const taken = new Set(numbers(100, 899));
  const give = () => {
    const code = pickTicket((asked) => taken.has(asked), taken.size, 4);
    expect(taken.has(code)).toBe(false);
    taken.add(code);
    return code;
  };
  expect(give()).toBe('1004');
  for (const code of numbers(1000, 9_000)) taken.add(code);
  expect([give(), give()]).toEqual(['1004-1', '1004-2']);
});

test('a code used is remembered for its day only', () => {
  const book = useTicket(useTicket(emptyTicketBook, '2026-11-22', '417'), '2026-11-22', '533');
  expect(book).toEqual({ day: '2026-11-22', used: new Set(['417', '533']) });
  expect(useTicket(book, '2026-11-23', '808')).toEqual({ day: '2026-11-23', used: new Set(['808']) });
});
