// From the spawn of Electron to a kiosk that can be touched, against a bare window.
import { setTimeout as pause } from 'node:timers/promises';
import { launchBare } from './bare-app.ts';
import type { Group, Measured, Sides } from './figures.ts';
import { dropFolder, freshFolder } from './folder.ts';
import type { Launched } from './launch.ts';
import { launchOurs } from './our-app.ts';
import { paintedAt } from './painted.ts';

/** Nobody looks before this: a debugging connection would slow the start down. */
const LOOK_AFTER_MS = 2_500;

type Looked = { words: string; mark: string };

async function startOf(launching: Promise<Launched>, { words, mark }: Looked): Promise<Measured> {
  const app = await launching;
  try {
    await pause(LOOK_AFTER_MS);
    const page = await app.page(words);
    return { start: (await paintedAt(page, { name: mark, from: 0 })) - app.spawnedAt };
  } finally {
    await app.stop();
  }
}

/** The same folders for all runs: a station is set up once and started every morning. */
async function open(): Promise<Sides> {
  const ours = freshFolder('start-ours');
  const bare = freshFolder('start-bare');
  return {
    ours: () =>
      startOf(launchOurs({ data: ours, openFor: 'drop-in' }), { words: '/kiosk/', mark: 'kiosk-ready' }),
    baseline: () => startOf(launchBare('window', bare), { words: 'index.html', mark: 'ready' }),
    async close() {
      dropFolder(ours);
      dropFolder(bare);
    },
  };
}

export const start: Group = { name: 'start', pairCount: 8, warmsUp: true, open };
