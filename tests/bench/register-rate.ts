// Durable registrations a second in the host, second journal included, against raw single-row transactions.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Depth, Group, Measured, Sides } from './figures.ts';
import { inFreshFolder } from './folder.ts';

const run = promisify(execFile);

const PROGRAM = path.join(import.meta.dirname, 'register/main.ts');
const ROUNDS: Record<Depth, number> = { quick: 1, full: 5 };

/** Both in a fresh Node process on the same disk. */
const rateOf = (side: 'ours' | 'bare', rounds: number): Promise<Measured> =>
  inFreshFolder(`register-${side}`, async (folder) => {
    const { stdout } = await run(process.execPath, [PROGRAM, side, folder, String(rounds)]);
    const { rate } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { rate: number };
    return { register_rate: rate };
  });

async function open(depth: Depth): Promise<Sides> {
  const rounds = ROUNDS[depth];
  return {
    ours: () => rateOf('ours', rounds),
    baseline: () => rateOf('bare', rounds),
    async close() {},
  };
}

export const registerRate: Group = { name: 'register_rate', pairCount: 8, warmsUp: false, open };
