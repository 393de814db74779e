// Counts what a stage passed, failed and skipped, from the report its runner writes.
import { existsSync, readFileSync } from 'node:fs';

/** What to add to a runner's command and environment so that it writes `report` beside its usual output. */
export const REPORTERS = {
  one: () => ({ words: [], env: {} }),
  vitest: (report) => ({
    words: ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    env: {},
  }),
  playwright: (report) => ({ words: ['--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } }),
};

const READERS = {
  vitest: (found) => ({
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests + found.numTodoTests,
  }),
  // A test that passed only when tried again is not a test that passes.
  playwright: ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }),
};

/** A stage that ends red always counts at least one failure, even where its runner counted none. */
export function countStage({ count, code, report }) {
  const asOne = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  if (count === 'one') return asOne;
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const counted = READERS[count](JSON.parse(readFileSync(report, 'utf8')));
  const isEmpty = counted.passed + counted.failed === 0;
  if ((code !== 0 || isEmpty) && counted.failed === 0) return { ...counted, failed: 1 };
  return counted;
}
