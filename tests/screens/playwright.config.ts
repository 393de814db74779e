// Runs the gallery: every state in real Electron, looked at by axe and measured.
import path from 'node:path';
import { defineConfig } from 'playwright/test';
import { OWN_DISPLAY } from '../../scripts/setup/virtual-display.mjs';

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '*.spec.ts',
  outputDir: path.join(import.meta.dirname, '../../out/screens-failures'),
  globalSetup: path.join(import.meta.dirname, 'build-gallery.ts'),
  // Each Electron has a screen of its own, where screens can be made.
  workers: process.env[OWN_DISPLAY] ? 2 : 1,
  timeout: 30_000,
  reporter: [['list']],
});
