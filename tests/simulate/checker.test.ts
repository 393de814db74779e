// The checker is not blind: every fault that is planted into the app is found, and named for what it is; a failing plan is
// made short and told with the words that run it again.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';

const MAIN = path.join(import.meta.dirname, 'main.ts');
const runProgram = promisify(execFile);

// A dozen days of an office in one process, on a machine that others use too.
vi.setConfig({ testTimeout: 300_000 });

type Ended = { code: number; out: string; err: string };

/** In a process of its own: the simulation puts stand-ins in the place of modules. */
const simulates = (...words: string[]): Promise<Ended> =>
  runProgram(process.execPath, [MAIN, ...words]).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
  );

test('every planted fault is found', async () => {
  const { out } = await simulates('--prove-checker', '--seed', '3');
  expect(JSON.parse(out.trim().split('\n').at(-1) ?? '{}')).toEqual({
    'press-dropped': 'the light says heard without a stored fact',
    'seen-dropped': 'the light says seen without a stored fact',
    'ticket-dropped': 'a ticket without a stored fact',
    'bell-deaf': 'lost press',
    'level-late': 'a level late',
    'level-never': 'a level never came',
    'level-early': 'a level early',
    'level-skipped': 'a level skipped that somebody was alerted of',
    'ring-doubled': 'doubled press',
    'press-nobody-made': 'false press: a ring for a press nobody made',
    'ended-by-nobody': 'a ring ended by no named person',
    'second-person-swallowed': 'a person left at the door',
    'told-too-early': 'the light says heard without a stored fact',
  });
});

test('a failing seed is made short, and told with the words that run it again', async () => {
  const { code, err } = await simulates('--seed', '3', '--days', '2', '--plant', 'level-early');
  expect(code).toBe(1);
  expect(err).toContain('a level early');
  const [, days = '', only = ''] = /--seed 3 --days (\d+) --only ([\d.,]+) --tell/.exec(err) ?? [];
  expect(Number(days)).toBe(1);
  // Somebody who presses: nothing else is needed.
  expect(only.split(',')).toHaveLength(1);
  const again = await simulates('--seed', '3', '--days', days, '--only', only, '--plant', 'level-early');
  expect(again.code).toBe(1);
});

test('the same seed is the same life: it begins, goes and ends with the same numbers', async () => {
  const once = await simulates('--seed', '5', '--days', '1', '--json');
  const twice = await simulates('--seed', '5', '--days', '1', '--json');
  const counts = ({ out }: Ended): object => {
    const { cpuSeconds, seconds, ...rest } = JSON.parse(out);
    return rest;
  };
  expect(once.code).toBe(0);
  expect(counts(twice)).toEqual(counts(once));
});
