// No stage may look green because its runner counted nothing.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countStage } from './count.mjs';

function reportOf(content) {
  const report = join(mkdtempSync(join(tmpdir(), 'count-')), 'report.json');
  writeFileSync(report, JSON.stringify(content));
  return report;
}

const vitest = (passed, failed) =>
  reportOf({ numPassedTests: passed, numFailedTests: failed, numPendingTests: 1, numTodoTests: 0 });

const playwright = (stats) =>
  reportOf({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats } });

test.each([
  ['a check counts as one', { count: 'one', code: 0 }, { passed: 1, failed: 0, skipped: 0 }],
  ['a red check counts as one', { count: 'one', code: 2 }, { passed: 0, failed: 1, skipped: 0 }],
  [
    'tests are counted',
    { count: 'vitest', code: 0, report: vitest(3, 0) },
    { passed: 3, failed: 0, skipped: 1 },
  ],
  [
    'a file that broke',
    { count: 'vitest', code: 1, report: vitest(3, 0) },
    { passed: 3, failed: 1, skipped: 1 },
  ],
  [
    'no tests at all',
    { count: 'vitest', code: 0, report: vitest(0, 0) },
    { passed: 0, failed: 1, skipped: 1 },
  ],
  ['no report', { count: 'playwright', code: 0, report: '/nowhere' }, { passed: 0, failed: 1, skipped: 0 }],
  [
    'a test that passed only the second time',
    { count: 'playwright', code: 0, report: playwright({ expected: 2, flaky: 1 }) },
    { passed: 2, failed: 1, skipped: 0 },
  ],
])('%s', (_what, stage, counted) => {
  expect(countStage(stage)).toEqual(counted);
});
