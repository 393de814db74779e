// The stages of `npm test`, in order: what each runs, and how its tests are counted.

/** isGround: while it is red, the stages after it say nothing worth waiting for. */
/** @typedef {{ name: string, commands: string[][], count: 'one' | 'vitest' | 'playwright', takesWords?: boolean, isGround?: boolean }} Stage */

/** @type {Stage[]} */
export const STAGES = [
  {
    name: 'types',
    commands: [
      ['tsc', '-p', '.'],
      // Alone, without DOM and Node types: the rules must not know where they run.
      ['tsc', '-p', 'core'],
    ],
    count: 'one',
    isGround: true,
  },
  { name: 'lint', commands: [['biome', 'check', '--error-on-warnings']], count: 'one', isGround: true },
  { name: 'boundaries', commands: [['vitest', 'run', 'tests/boundaries']], count: 'vitest', isGround: true },
  { name: 'dead-code', commands: [['knip']], count: 'one', isGround: true },
  {
    name: 'unit',
    commands: [['vitest', 'run', '--exclude', 'tests/boundaries/**']],
    count: 'vitest',
    takesWords: true,
  },
  // A hundred days of an office's life, each its own: the shipped host on a simulated clock.
  { name: 'simulate', commands: [['node', 'tests/simulate/main.ts']], count: 'one' },
  { name: 'build', commands: [['node', 'scripts/build.mjs']], count: 'one', isGround: true },
  {
    name: 'e2e',
    commands: [['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts']],
    count: 'playwright',
    takesWords: true,
  },
  // Every state of every screen: pictures, axe, sizes.
  {
    name: 'screens',
    commands: [['playwright', 'test', '-c', 'tests/screens/playwright.config.ts']],
    count: 'playwright',
    takesWords: true,
  },
  { name: 'demo', commands: [['node', 'tests/demo/main.ts']], count: 'one' },
  // Whether the measuring commands still measure; a shared machine gives no verdict.
  { name: 'bench', commands: [['node', 'tests/bench/main.ts', '--quick']], count: 'one' },
];
