// `npm run properties`: every property test on new examples, round after round. `npm test` draws the same ones each time.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '10' }, seed: { type: 'string' } },
});
const SEED_MAX = 2 ** 31;
const EXCLUDED = ['node_modules/**', 'out/**'];

const files = globSync('**/*.test.ts', { exclude: EXCLUDED }).filter((file) =>
  readFileSync(file, 'utf8').includes("from 'fast-check'"),
);
const rounds = values.seed ? 1 : Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds=${values.rounds}: a whole number from 1 up`);

let failed = 0;
for (let round = 1; round <= rounds; round++) {
  const seed = values.seed ?? String(randomInt(SEED_MAX));
  const env = { ...process.env, RINGEKLOKKE_SEED: seed };
  const { status, stdout, stderr } = spawnSync('vitest', ['run', '--reporter=dot', ...files], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) {
    failed += 1;
    console.log(`${stdout}${stderr}`);
  }
  console.log(`round ${round} of ${rounds}: ${status === 0 ? 'ok' : `FAILED, again with --seed=${seed}`}`);
}
console.log(`${rounds - failed} passed, ${failed} failed (${files.length} files of properties)`);
process.exitCode = failed === 0 ? 0 : 1;
