// What a run is said to have shown: a failing seed with the shortest way to see it again, and the sum of them all.
import type { Plan } from './plan.ts';
import type { Outcome } from './run.ts';

export type Told = { outcome: Outcome; cpuMs: number; shortest: Plan | null };

const DAY_MS = 24 * 60 * 60 * 1_000;
const YEAR_MS = 365.25 * DAY_MS;

export function tellFailure({ outcome, shortest }: Told): string {
  const { seed, days, violations } = outcome;
  const lines = violations.map(
    ({ at, what, about }) => `seed ${seed}: ${what} (${about}), day ${(at / DAY_MS).toFixed(3)} of ${days}`,
  );
  if (!shortest) return lines.join('\n');
  const { events } = shortest;
  const names = events.map(({ id }) => id).join(',');
  return [
    ...lines,
    `  shortest found: ${shortest.days} day(s), ${events.length} happening(s)`,
    ...events.map(
      ({ id, at, what }) =>
        `    ${id} at ${new Date(at).toISOString().slice(11, 19)} ${JSON.stringify(what)}`,
    ),
    `  again: npm run simulate -- --seed ${seed} --days ${shortest.days} --only ${names} --tell`,
  ].join('\n');
}

type Sum = Outcome['counts'] & {
  seeds: number;
  failed: number;
  years: number;
  lateMaxMs: number;
  cpuSeconds: number;
  seconds: number;
};

/** A long life says now and again how far it has come. */
const DAYS_A_WORD = 50;

export function tellDay(seed: number, lived: number, days: number): void {
  if (lived % DAYS_A_WORD === 0 && lived < days) console.error(`seed ${seed}: day ${lived} of ${days}`);
}

export function addUp(all: Told[], ms: number): Sum {
  const sum = { presses: 0, people: 0, visits: 0, rings: 0, levels: 0, facts: 0, ended: 0, lives: 0 };
  for (const { outcome } of all)
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += outcome.counts[key];
  return {
    ...sum,
    seeds: all.length,
    failed: all.filter(({ outcome }) => outcome.violations.length > 0).length,
    years: Number((all.reduce((total, { outcome }) => total + outcome.livedMs, 0) / YEAR_MS).toFixed(2)),
    lateMaxMs: Math.max(0, ...all.map(({ outcome }) => outcome.lateMaxMs)),
    cpuSeconds: Math.round(all.reduce((total, { cpuMs }) => total + cpuMs, 0) / 1_000),
    seconds: Math.round(ms / 1_000),
  };
}

export function tellSum(sum: Sum, isJson: boolean): void {
  if (isJson) {
    console.log(JSON.stringify(sum));
    return;
  }
  console.log(
    `${sum.seeds} seeds, ${sum.years} simulated years: ${sum.people} people, ${sum.presses} presses, ${sum.rings} rings, ` +
      `${sum.levels} levels, ${sum.visits} registrations, ${sum.facts} facts, ${sum.lives} lives of the host; ` +
      `latest level ${sum.lateMaxMs} ms; ${sum.failed} failed (${sum.seconds} s, ${sum.cpuSeconds} s of processor)`,
  );
}
