// A door told of late splits a ring: the checker takes the second ring for what it is, and a press in two rings for a
// doubled one.
import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '#core/doorbell/policy.ts';
import type { Fact, FactRecord } from '#core/fact.ts';
import type { RingId, StationId } from '#core/ids.ts';
import { makeChecker } from './checker.ts';
import { makeExpected, type Person } from './expected.ts';
import { MINUTE } from './plan.ts';
import { simClock } from './sim-clock.ts';

const WALL_AT_START = Date.UTC(2026, 10, 23, 8);
const ring = (number: number) => `bell.1.${number}` as RingId;

async function world() {
  const clock = simClock(WALL_AT_START);
  const expected = makeExpected();
  const checker = makeChecker({ expected, clock, hired: new Set(), readyAt: () => 0 });
  let seq = 0;
  function record(fact: Fact): FactRecord {
    seq += 1;
    const moment = clock.live().clock.now();
    const actor = { kind: 'system' } as const;
    return {
      station: 'station' as StationId,
      epoch: 1,
      seq,
      id: '',
      fact,
      moment,
      actor,
      prevHash: '',
      hash: '',
    };
  }
  const commit = (...facts: Fact[]): void => checker.committed(facts.map(record));
  const source = (number: number) =>
    ({ from: 'bell', press: { device: 'bell', deviceEpoch: 1, number }, ageMs: 0 }) as const;
  const opened = (number: number, ageMs = 0): Fact => ({
    type: 'ring-opened',
    subject: ring(number),
    data: { source: { ...source(number), ageMs }, regime: 'appointmentOnly', policy: DEFAULT_POLICY },
  });
  /** A person each. */
  function presses(number: number): void {
    const person: Person = { id: `person ${number}`, presses: [], enteredAt: null, leftAt: null };
    expected.pressed(person, ring(number), clock.now());
  }
  presses(1);
  commit(opened(1));
  await clock.runTo(2 * MINUTE);
  presses(2);
  commit({ type: 'ring-joined', subject: ring(1), data: { source: source(2) } });
  await clock.runTo(3 * MINUTE);
  return {
    commit,
    opened,
    said: () => expected.violations.map(({ what }) => what),
    doorOpenedAt: (at: number): Fact => ({
      type: 'ring-door-opened',
      subject: ring(1),
      data: { how: 'desk', openedAt: WALL_AT_START + at },
    }),
  };
}

test('whoever rang after the door was opened is in a ring of their own, and nothing is wrong', async () => {
  const { commit, opened, doorOpenedAt, said } = await world();
  commit(doorOpenedAt(MINUTE), opened(2));
  expect(said()).toEqual([]);
});

test('so near the moment of the door either is right', async () => {
  const { commit, opened, doorOpenedAt, said } = await world();
  commit(doorOpenedAt(2 * MINUTE - 300), opened(2));
  expect(said()).toEqual([]);
});

test('a press that is in two rings is doubled', async () => {
  const { commit, opened, said } = await world();
  commit(opened(2));
  expect(said()).toEqual(['doubled press']);
});

test('whoever rang after the door was opened and is in no ring is dropped', async () => {
  const { commit, doorOpenedAt, said } = await world();
  commit(doorOpenedAt(MINUTE));
  expect(said()).toEqual(['a person dropped when a door opened']);
});
