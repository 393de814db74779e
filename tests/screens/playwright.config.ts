// Runs the gallery: every state in real Electron, looked at by axe and measured.
import path from 'node:path';
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '*.spec.ts',
  outputDir: path.join(import.meta.dirname, '../../out/screens-failures'),
  globalSetup: path.join(import.meta.dirname, 'build-gallery.ts'),
  // One Electron after the other: the pictures are taken on one virtual screen.
  workers: 1,
  timeout: 30_000,
  reporter: [['list']],
});
