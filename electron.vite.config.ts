// One build that runs in both Electrons: the current one that ships and the older one that tests may have to use.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (file: string) => fileURLToPath(new URL(file, import.meta.url));

export default defineConfig({
  main: {
    build: {
      target: 'node20.18',
      outDir: 'out/main',
      rollupOptions: {
        input: {
          main: at('electron/main.ts'),
          host: at('electron/host/host.ts'),
          relay: at('electron/relay/relay.ts'),
          'store-worker': at('electron/host/store/store-worker.ts'),
        },
        output: {
          format: 'es',
          chunkFileNames: 'chunks/[name]-[hash].js',
          // What a station needs only for other machines stays out of the way of its first picture.
          codeSplitting: { groups: [{ name: 'ws', test: /node_modules[\\/]ws[\\/]/ }] },
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      rollupOptions: {
        input: { port: at('electron/preload/port.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      target: 'chrome130',
      outDir: 'out/renderer',
      minify: true,
      rollupOptions: {
        input: {
          kiosk: at('renderer/kiosk/index.html'),
          desk: at('renderer/desk/index.html'),
          display: at('renderer/display/index.html'),
          dock: at('renderer/dock/index.html'),
          join: at('renderer/join/index.html'),
        },
      },
    },
  },
});
