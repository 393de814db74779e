// The bare Electron apps that ours is measured against: as little as does the same thing.
import path from 'node:path';
import { type Launched, launch } from './launch.ts';

export type BareApp = 'window' | 'insert' | 'serial' | 'idle';

export function launchBare(app: BareApp, data: string, env: Record<string, string> = {}): Promise<Launched> {
  const folder = path.join(import.meta.dirname, 'baseline', app);
  return launch([path.join(folder, 'main.mjs')], { BENCH_DATA: data, ...env });
}
