// `npm test`: makes everything ready, then runs the stages in order. A red one that the rest stand on ends the run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handOver } from './setup/hand-over.mjs';
import { PROJECT, prepare } from './setup/prepare.mjs';
import { sayFailure } from './setup/say.mjs';
import { hasDisplay, withDisplay } from './setup/virtual-display.mjs';
import { countStage, REPORTERS } from './test/count.mjs';
import { STAGES } from './test/stages.mjs';

const words = process.argv.slice(2);
const only = words
  .find((word) => word.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const restWords = words.filter((word) => !word.startsWith('--only='));
const unknown = (only ?? []).filter((name) => !STAGES.some((stage) => stage.name === name));

if (unknown.length > 0) {
  console.error(
    `No such stage: ${unknown.join(', ')}. Stages: ${STAGES.map((stage) => stage.name).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  await testAll(STAGES.filter((stage) => !only || only.includes(stage.name)));
}

async function makeReady() {
  const { env } = await prepare({ postgres: true, tests: true, display: !hasDisplay() });
  return withDisplay(env);
}

async function testAll(stages) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  try {
    await runStages(stages, total);
  } catch (error) {
    sayFailure(error);
    total.failed += 1;
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

async function runStages(stages, total) {
  const display = await makeReady();
  const reports = mkdtempSync(join(tmpdir(), 'ringeklokke-test-'));
  for (const stage of stages) {
    const counted = await runStage(stage, display.env, reports);
    for (const key of Object.keys(total)) total[key] += counted[key];
    if (counted.failed > 0 && stage.isGround) break;
  }
  display.stop();
  rmSync(reports, { recursive: true, force: true });
}

async function runStage(stage, env, reports) {
  console.log(`\n── ${stage.name}`);
  const startedAt = performance.now();
  const report = join(reports, `${stage.name}.json`);
  const added = REPORTERS[stage.count](report);
  let code = 0;
  for (const [command, ...rest] of stage.commands) {
    const all = [...rest, ...added.words, ...(stage.takesWords ? restWords : [])];
    const ended = await handOver(command, all, {
      cwd: PROJECT,
      env: { ...env, ...added.env },
      stdin: 'ignore',
    });
    if (ended !== 0) code = ended;
  }
  const counted = countStage({ count: stage.count, code, report });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`── ${stage.name}: ${counted.failed === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
  return counted;
}
