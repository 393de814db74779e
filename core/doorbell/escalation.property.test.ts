// The ladder against a plain model of it: never early, each level once, at once after downtime, never a burst.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyFrontDesk, evolve, type FrontDesk } from '../front-desk.ts';
import type { Moment } from '../moment.ts';
import type { EscalationPolicy } from './policy.ts';
import { ring } from './press.ts';
import { msUntilNextTick, tickRings } from './tick.ts';

const SYSTEM = { kind: 'system' } as const;
const at = (bootMs: number, bootId = 'boot', wallMs = bootMs): Moment => ({
  bootMs,
  bootId,
  wallMs,
  skewMs: null,
});

const anyPolicy: fc.Arbitrary<EscalationPolicy> = fc
  .record({
    gaps: fc.array(fc.integer({ min: 1, max: 600 }), { maxLength: 5 }),
    repeatMs: fc.integer({ min: 1, max: 600 }),
  })
  .map(({ gaps, repeatMs }) => {
    const sumTo = (end: number) => gaps.slice(0, end + 1).reduce((sum, gap) => sum + gap, 0);
    const later = gaps.map((_, index) => ({ target: 'leader' as const, afterMs: sumTo(index) }));
    return { levels: [{ target: 'desks', afterMs: 0 }, ...later], repeatMs, doorLimitMs: 300 };
  });

/** Mostly a lively engine; now and then the host is down for long. */
const anyWaits = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 2_000, max: 90_000 })),
  { maxLength: 40 },
);

function rung(policy: EscalationPolicy, moment: Moment, ageMs: number | null = 0): FrontDesk {
  const press = { device: 'bell', deviceEpoch: 1, number: 1 };
  const facts = ring(emptyFrontDesk, { from: 'bell', press, ageMs }, 'appointmentOnly', policy);
  return facts.reduce((desk, fact) => evolve(desk, fact, moment, SYSTEM), emptyFrontDesk);
}

/** More than any ladder here has: what goes on after this never comes to rest. */
const LEVELS_MAX = 50;

/** All that fires at this moment, as the engine asks for it: until nothing is due. */
function fire(desk: FrontDesk, moment: Moment): { desk: FrontDesk; levels: number[] } {
  const levels: number[] = [];
  let after = desk;
  for (let facts = tickRings(after, moment); facts.length > 0; facts = tickRings(after, moment))
    for (const fact of facts) {
      if (levels.length > LEVELS_MAX) throw new Error('levels fire without end');
      after = evolve(after, fact, moment, SYSTEM);
      if (fact.type === 'ring-escalated') levels.push(fact.data.level);
    }
  return { desk: after, levels };
}

test('each level fires once, at the first look at or after its time; repeats count from the last', () => {
  fc.assert(
    fc.property(anyPolicy, anyWaits, (policy, waits) => {
      let now = 1_000;
      let desk = rung(policy, at(now));
      let next = { level: 1, due: now + (policy.levels[1]?.afterMs ?? policy.repeatMs) };
      for (const wait of waits) {
        now += wait;
        const expected: number[] = [];
        while (now >= next.due) {
          expected.push(next.level);
          const later = policy.levels[next.level + 1];
          next = { level: next.level + 1, due: later ? 1_000 + later.afterMs : now + policy.repeatMs };
        }
        const fired = fire(desk, at(now));
        expect(fired.levels).toEqual(expected);
        expect(msUntilNextTick(fired.desk, at(now))).toBe(next.due - now);
        desk = fired.desk;
      }
    }),
  );
});

test('after however long an outage nothing fires more than what is left of the ladder, and one repeat', () => {
  fc.assert(
    fc.property(anyPolicy, fc.integer({ min: 5_000, max: 10 ** 10 }), (policy, outage) => {
      const { levels } = fire(rung(policy, at(0)), at(outage));
      expect(levels).toHaveLength(Math.max(1, policy.levels.length - 1));
    }),
  );
});

test('after a reboot exactly one level fires at once, and the next one waits for its own gap', () => {
  fc.assert(
    fc.property(anyPolicy, fc.integer({ min: 0, max: 400 }), (policy, wait) => {
      const before = fire(rung(policy, at(1_000)), at(1_000 + wait));
      const level = before.levels.at(-1) ?? 0;
      const after = fire(before.desk, at(5, 'next boot'));
      expect(after.levels).toEqual([level + 1]);
      const fired = policy.levels[level + 1];
      const next = policy.levels[level + 2];
      const gapMs = fired && next ? next.afterMs - fired.afterMs : policy.repeatMs;
      expect(msUntilNextTick(after.desk, at(5, 'next boot'))).toBe(gapMs);
    }),
  );
});

test('the wall clock moves no level', () => {
  fc.assert(
    fc.property(anyPolicy, fc.integer({ min: 0, max: 3_000 }), fc.integer(), (policy, wait, wallMs) => {
      const desk = rung(policy, at(1_000));
      expect(fire(desk, at(1_000 + wait, 'boot', wallMs)).levels).toEqual(
        fire(desk, at(1_000 + wait)).levels,
      );
    }),
  );
});

test('a press the bell kept counts from when it was pressed; one of unknown age is due now', () => {
  fc.assert(
    fc.property(anyPolicy, fc.integer({ min: 0, max: 10_000 }), (policy, ageMs) => {
      const late = fire(rung(policy, at(20_000), ageMs), at(20_000));
      expect(late.levels).toEqual(fire(rung(policy, at(20_000 - ageMs)), at(20_000)).levels);
      expect(fire(rung(policy, at(20_000), null), at(20_000)).levels[0]).toBe(1);
    }),
  );
});
