// A level that was due before anybody could know of the ring: it has its second from then on, and not one more.
import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '#core/doorbell/policy.ts';
import type { FactRecord } from '#core/fact.ts';
import type { RingId, StationId } from '#core/ids.ts';
import { makeChecker } from './checker.ts';
import { makeExpected } from './expected.ts';
import { MINUTE, SECOND } from './plan.ts';
import { simClock } from './sim-clock.ts';
import { makeWatch } from './watch.ts';

const KEY = 'bell.1.1';
/** Pressed while the bell's line was cut, and told of when the first level's two minutes were long over. */
const AGE_MS = 4 * MINUTE;

test('a press that was told of late is a second late at most from then on', async () => {
  const clock = simClock(Date.UTC(2026, 10, 23, 8));
  const expected = makeExpected();
  const parts = { expected, clock, readyAt: () => 0 };
  const checker = makeChecker({ ...parts, hired: new Set() });
  const watch = makeWatch({
    ...{ ...parts, checker },
    storingSince: () => -MINUTE,
    steadySince: () => 0,
    staffedSince: () => null,
  });
  const said = () => expected.violations.map(({ what }) => what);
  expected.pressed({ id: 'person', presses: [], enteredAt: null, leftAt: null }, KEY, clock.now());
  await clock.runTo(AGE_MS);
  const source = {
    from: 'bell',
    press: { device: 'bell', deviceEpoch: 1, number: 1 },
    ageMs: AGE_MS,
  } as const;
  const record: FactRecord = {
    ...{ station: 'station' as StationId, epoch: 1, seq: 1, id: '', prevHash: '', hash: '' },
    fact: {
      type: 'ring-opened',
      subject: KEY as RingId,
      data: { source, regime: 'appointmentOnly', policy: DEFAULT_POLICY },
    },
    moment: clock.live().clock.now(),
    actor: { kind: 'system' },
  };
  checker.committed([record]);
  watch.look();
  expect(said()).toEqual([]);
  await clock.runTo(AGE_MS + 2 * SECOND);
  watch.look();
  expect(said()).toEqual(['a level never came']);
});
