// The proportional set size of the whole app, shared pages divided fairly, against blank windows and an idle host.
import fs from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { launchBare } from './bare-app.ts';
import type { Depth, Group, Measured, Sides } from './figures.ts';
import { dropFolder, freshFolder } from './folder.ts';
import type { Launched } from './launch.ts';
import { launchOurs } from './our-app.ts';
import { paintedAt } from './painted.ts';

/** After the start's garbage is gone. */
const SETTLE_MS: Record<Depth, number> = { quick: 1_000, full: 10_000 };

const KIB_PER_MIB = 1024;

/** Every process that descends from this one, itself included. */
function treeOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    // The second field is the name in parentheses, which may hold spaces: the parent is counted from its end.
    const [, parent] = /\) \S (\d+)/.exec(read(`/proc/${name}/stat`)) ?? [];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const tree = [root];
  for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.push(child);
  return tree;
}

/** A process may end between being listed and being read. */
function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function pssMib(pid: number): number {
  const [, kib = '0'] = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`)) ?? [];
  return Number(kib) / KIB_PER_MIB;
}

type Looked = { words: string; mark: string };

async function memoryOf(launching: Promise<Launched>, looked: Looked, settleMs: number): Promise<Measured> {
  const app = await launching;
  try {
    const page = await app.page(looked.words);
    await paintedAt(page, { name: looked.mark, from: 0 });
    page.close();
    await pause(settleMs);
    return { memory: treeOf(app.pid).reduce((sum, pid) => sum + pssMib(pid), 0) };
  } finally {
    await app.stop();
  }
}

async function open(depth: Depth): Promise<Sides> {
  const ours = freshFolder('memory-ours');
  const bare = freshFolder('memory-bare');
  const settleMs = SETTLE_MS[depth];
  const kiosk = { words: '/kiosk/', mark: 'kiosk-ready' };
  const blank = { words: 'index.html', mark: 'ready' };
  return {
    ours: () => memoryOf(launchOurs({ data: ours, openFor: 'drop-in' }), kiosk, settleMs),
    baseline: () => memoryOf(launchBare('idle', bare), blank, settleMs),
    async close() {
      dropFolder(ours);
      dropFolder(bare);
    },
  };
}

export const memory: Group = { name: 'memory', pairCount: 5, warmsUp: true, open };
