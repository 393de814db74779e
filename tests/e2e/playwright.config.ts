// e2e: the built app in real Electron, each from a clean data folder.
import { defineConfig } from 'playwright/test';
import { OWN_DISPLAY } from '../../scripts/setup/virtual-display.mjs';

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results/e2e',
  // Most of a test's time is waiting. Each worker has a screen of its own, where screens can be made.
  workers: process.env[OWN_DISPLAY] ? 2 : 1,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 0,
});
