// Builds the page as the app's own windows are built.
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  logLevel: 'warn',
  build: {
    outDir: path.join(import.meta.dirname, '../../../../out/bench/desk-page'),
    emptyOutDir: false,
    target: 'chrome130',
    rollupOptions: { input: path.join(import.meta.dirname, 'index.html') },
  },
});
