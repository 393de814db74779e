// Builds the gallery pages as the app's own windows are built, into a folder that is not kept.
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const page = (name: string): string => path.join(import.meta.dirname, `${name}.html`);

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  logLevel: 'warn',
  build: {
    outDir: path.join(import.meta.dirname, '../../out/screens'),
    // Two runs at once would take each other's pages away.
    emptyOutDir: false,
    target: 'chrome130',
    rollupOptions: { input: [page('kiosk'), page('desk'), page('display'), page('join')] },
  },
});
