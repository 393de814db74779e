// The nightly look: once a night, at its hour, and what it finds is told.
import { expect, test } from 'vitest';
import { handClock } from '#tests/support/hand-clock.ts';
import { startNightlyCheck } from './nightly-check.ts';

const HOUR_MS = 3_600_000;
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('everything is looked through once a night, and damage is told', async () => {
  const clock = handClock(Date.UTC(2026, 10, 23, 12));
  const looks: number[] = [];
  const problems: string[] = [];
  startNightlyCheck({
    clock,
    async verify() {
      looks.push(clock.now().wallMs);
      return { factCount: 1, problem: looks.length === 2 ? 'seq 7' : null };
    },
    onProblem: (problem) => problems.push(problem),
  });
  for (let quarter = 0; quarter < 48 * 4; quarter++) {
    clock.advance(HOUR_MS / 4);
    await settle();
  }
  // Four o'clock in Oslo is three in UTC in November.
  expect(looks.map((at) => new Date(at).getUTCHours())).toEqual([3, 3]);
  expect(problems).toEqual(['seq 7']);
});

test('while the store is being opened again there is nothing to look through: it is done later in the hour', async () => {
  const clock = handClock(Date.UTC(2026, 10, 23, 2, 45));
  const asked: boolean[] = [];
  startNightlyCheck({
    clock,
    verify() {
      asked.push(asked.length > 0);
      return asked.length === 1 ? null : Promise.resolve({ factCount: 1, problem: null });
    },
    onProblem: (problem) => expect.unreachable(problem),
  });
  for (let quarter = 0; quarter < 8; quarter++) {
    clock.advance(HOUR_MS / 4);
    await settle();
  }
  expect(asked).toEqual([false, true]);
});
