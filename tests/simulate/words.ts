// What was asked for on the command line; a later word of the same name counts.
import { parseArgs } from 'node:util';

export type Asked = {
  seed: number;
  seeds: number;
  days: number;
  /** Names of happenings to keep; the rest is left out. */
  only: string[] | null;
  processes: number;
  stride: number;
  plant: string | null;
  /** Runs each planted fault in turn, and tells what was found first. */
  provesChecker: boolean;
  everySecond: boolean;
  tells: boolean;
  shrinks: boolean;
  isJson: boolean;
  /** Started by another one, which adds up. */
  isPart: boolean;
};

/** What the test run takes: a hundred seeds of a day and the working day after it, within a minute on two cores. */
const SEEDS = 100;
const DAYS = 1;
const PROCESSES = 2;

export function readWords(words: string[]): Asked {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values } = parseArgs({
    args: words,
    options: {
      ...{ seed: text, seeds: text, days: text, only: text, processes: text, stride: text, plant: text },
      ...{
        'every-second': flag,
        tell: flag,
        'no-shrink': flag,
        json: flag,
        part: flag,
        'prove-checker': flag,
      },
    },
  });
  const isOne = values.seed !== undefined && values.seeds === undefined;
  const seeds = isOne ? 1 : Number(values.seeds ?? SEEDS);
  return {
    seed: Number(values.seed ?? 1),
    seeds,
    days: Number(values.days ?? DAYS),
    only: values.only?.split(',') ?? null,
    processes: Math.min(seeds, Number(values.processes ?? PROCESSES)),
    stride: Number(values.stride ?? 1),
    plant: values.plant ?? null,
    provesChecker: values['prove-checker'] ?? false,
    everySecond: values['every-second'] ?? false,
    tells: values.tell ?? false,
    shrinks: !values['no-shrink'],
    isJson: values.json ?? false,
    isPart: values.part ?? false,
  };
}
