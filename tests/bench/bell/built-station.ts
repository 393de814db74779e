// The station's program and its store's thread as bundles, as the app ships them: a start that is measured shall be the
// station's own, and not Node reading a thousand sources.
import path from 'node:path';
import { build } from 'vite';
import { PROJECT } from '../launch.ts';

export type BuiltStation = { program: string; storeWorkerFile: string };

const OUT = path.join(PROJECT, 'out/bench/bell-station');

async function bundle(): Promise<BuiltStation> {
  const input = {
    station: path.join(import.meta.dirname, 'station.ts'),
    'store-worker': path.join(PROJECT, 'electron/host/store/store-worker.ts'),
  };
  await build({
    ...{ configFile: false, root: PROJECT, logLevel: 'error' },
    build: {
      ...{ ssr: true, target: 'node20.18', outDir: OUT, emptyOutDir: true },
      rolldownOptions: { input, output: { format: 'es', entryFileNames: '[name].js' } },
    },
  });
  return { program: path.join(OUT, 'station.js'), storeWorkerFile: path.join(OUT, 'store-worker.js') };
}

let built: Promise<BuiltStation> | null = null;

export function builtStation(): Promise<BuiltStation> {
  built ??= bundle();
  return built;
}
