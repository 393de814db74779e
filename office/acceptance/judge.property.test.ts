// Whatever arrives, in whatever pieces and order, and however often: the office keeps the first word, loses none.
import { hash as digestOf } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventFromRecord } from '#contract/office/convert.ts';
import type { FactRecord } from '#core/fact.ts';
import { GENESIS_HASH, hashInput } from '#core/fact-hash-input.ts';
import type { DeskId, StationId, VisitId } from '#core/ids.ts';
import { EPOCH_START, judge, type LogEnd, type Taken } from './judge.ts';
import { placeEvents } from './place-events.ts';
import { readEvent } from './read-event.ts';

const PLACE = { station: 'station-1' as StationId, epoch: 1 };

function chain(count: number, line: string): FactRecord[] {
  const records: FactRecord[] = [];
  for (let seq = 1; seq <= count; seq++) {
    const record = {
      ...PLACE,
      seq,
      id: `00000000-0000-7000-8000-${String(seq).padStart(12, '0')}`,
      fact: {
        type: 'visit-called' as const,
        subject: `visit-${line}` as VisitId,
        data: { desk: 'd' as DeskId },
      },
      moment: { wallMs: seq, bootMs: seq, bootId: 'b', skewMs: null },
      actor: { kind: 'visitor' as const },
      prevHash: records.at(-1)?.hash ?? GENESIS_HASH,
    };
    records.push({ ...record, hash: digestOf('sha256', hashInput(record)) });
  }
  return records;
}

/** The store, as far as the rules see it. */
function office() {
  const facts = new Map<number, FactRecord>();
  const aside = new Map<number, Map<string, string>>();
  let end: LogEnd = EPOCH_START;
  return {
    facts,
    aside,
    end: () => end,
    take(raws: unknown[]) {
      const events = placeEvents(
        raws.map((raw) => readEvent(raw, PLACE)),
        end.seq,
      );
      const taken: Taken = { facts: new Map(), aside: new Map() };
      for (const [seq, { hash }] of facts) taken.facts.set(seq, hash);
      for (const [seq, kept] of aside) taken.aside.set(seq, new Set(kept.keys()));
      const verdict = judge(events, end, taken);
      for (const fact of verdict.facts) {
        expect(facts.has(fact.seq)).toBe(false);
        facts.set(fact.seq, fact);
      }
      for (const { seq, digest, reason } of verdict.aside) {
        const kept = aside.get(seq) ?? new Map<string, string>();
        if (!kept.has(digest)) kept.set(digest, reason);
        aside.set(seq, kept);
      }
      expect(verdict.end.seq).toBeGreaterThanOrEqual(end.seq);
      end = verdict.end;
      return verdict;
    },
  };
}

const events = chain(30, 'a').map(eventFromRecord);
const reasons = (at: ReturnType<typeof office>, seq: number): string[] => [
  ...(at.aside.get(seq)?.values() ?? []),
];

test('overlapping, repeated and early batches: each fact once, nothing put aside', () => {
  const piece = fc.tuple(fc.nat(29), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const at = office();
      for (const [from, length] of pieces) at.take(events.slice(from, from + length));
      while (at.end().seq < events.length) at.take(events.slice(at.end().seq, at.end().seq + 7));
      expect([...at.facts.keys()]).toEqual(events.map(({ seq }) => seq));
      expect(at.aside.size).toBe(0);
    }),
  );
});

test('any event spoilt in any way costs its own place and no other', () => {
  const spoilers: ((event: Record<string, unknown>) => unknown)[] = [
    (event) => ({ ...event, subject: 'changed' }),
    (event) => ({ ...event, type: 'no.ringeklokke.from-tomorrow.v1' }),
    (event) => ({ ...event, hash: 'x' }),
    (event) => ({ ...event, prevhash: 'f'.repeat(64) }),
    (event) => ({ ...event, seq: 'five' }),
    (event) => ({ ...event, source: '/stations/other/epochs/1' }),
    (event) => ({ ...event, source: '/stations/station-1/epochs/2' }),
    (event) => ({ ...event, time: '1999-01-01T00:00:00.000Z' }),
    (event) => ({ ...event, data: null }),
    () => null,
    () => [],
    () => 'text',
    () => JSON.parse('{"__proto__":{"seq":1}}'),
  ];
  const spoiling = fc.record({
    at: fc.nat(29),
    how: fc.constantFrom(...spoilers),
    batch: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(spoiling, ({ at: index, how, batch }) => {
      const at = office();
      const sent: unknown[] = events.map((event, place) => (place === index ? how({ ...event }) : event));
      for (let from = 0; from < sent.length; from += batch) at.take(sent.slice(from, from + batch));
      expect(at.end().seq).toBe(events.length);
      expect([...at.aside.keys()]).toEqual([index + 1]);
      expect(at.facts.size).toBe(events.length - 1);
      // And again, from the start: nothing changes.
      for (let from = 0; from < sent.length; from += batch) at.take(sent.slice(from, from + batch));
      expect(reasons(at, index + 1)).toHaveLength(1);
    }),
  );
});

describe('another history under the same numbers', () => {
  const others = chain(30, 'b').map(eventFromRecord);

  test('where a place is taken it is kept beside, never instead', () => {
    const at = office();
    at.take(events.slice(0, 10));
    const verdict = at.take(others.slice(4, 6));
    expect(verdict).toMatchObject({ quarantined: [5, 6], end: { seq: 10, hash: events[9]?.hash } });
    expect(reasons(at, 5)).toEqual(['conflict']);
    expect(at.facts.get(5)?.hash).toBe(events[4]?.hash);
  });

  test('beyond the end none of it is taken, however it is cut or spoilt', () => {
    const at = office();
    at.take(events.slice(0, 10));
    at.take(others.slice(10, 12));
    at.take([{ ...others[12], data: null }]);
    at.take(others.slice(13));
    expect(at.facts.size).toBe(10);
    expect(at.end().seq).toBe(30);
    expect(reasons(at, 20)).toEqual(['broken-chain']);
  });
});

test('a gap takes nothing and says where to go on', () => {
  const at = office();
  at.take(events.slice(0, 3));
  const verdict = at.take([...events.slice(3, 5), ...events.slice(7)]);
  expect(verdict.end.seq).toBe(5);
  expect(verdict.quarantined).toEqual([]);
});

test('an event without a readable place between two good ones takes the place of neither', () => {
  const at = office();
  at.take([...events.slice(0, 4), 'stray', ...events.slice(4, 8)]);
  expect([...at.facts.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(reasons(at, 4)).toEqual(['conflict']);
});
