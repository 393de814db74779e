// Which tests vitest runs: those beside the code, and those that join several parts.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const BESIDE_THE_CODE = ['core', 'contract', 'native', 'electron', 'renderer', 'office', 'scripts'];
const JOINING_PARTS = [
  'integration',
  'faults',
  'upgrade',
  'boundaries',
  'support',
  'bench',
  'demo',
  'simulate',
];

const folders = [...BESIDE_THE_CODE, ...JOINING_PARTS.map((folder) => `tests/${folder}`)];

const PROPERTIES = fileURLToPath(new URL('tests/support/properties.ts', import.meta.url));

export default defineConfig({
  plugins: [
    {
      name: 'examples-by-seed',
      enforce: 'pre',
      resolveId: (id, importer) => (id === 'fast-check' && importer !== PROPERTIES ? PROPERTIES : null),
    },
  ],
  test: {
    // `x.property.test.ts` is one of them.
    include: folders.map((folder) => `${folder}/**/*.test.{ts,tsx,mjs}`),
    environment: 'node',
    pool: 'forks',
    // Most of a test's time is waiting for a device, a timer or a disk: three side by side leave room for what is timed.
    maxWorkers: 3,
    // What is waited for comes at once or never; a second, as usual, is short where two tests and a build share a machine.
    expect: { poll: { timeout: 15_000 } },
    // Ends what hangs. A busy machine is no reason to fail: no test measures time by this.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
